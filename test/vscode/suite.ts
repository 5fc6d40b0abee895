import { runMocha } from './mocha.ts';
import './asleep.ts';
import './untrusted.ts';
import './activation.ts';
import './problems.ts';
import './figures.ts';
import './explanation.ts';
import './lines.ts';
import './overview.ts';
import './navigation.ts';
import './quick-fix.ts';
import './editing.ts';
import './server.ts';
import './beside.ts';
import './survives.ts';
import './killed.ts';

/** What the editor calls when it runs the tests. */
export const run = runMocha;
