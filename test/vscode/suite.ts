import { runMocha } from './mocha.ts';
import './activation.ts';

/** What the editor calls when it runs the tests. */
export const run = runMocha;
