import type { Explanations } from '../explanation.ts';

const explained: Explanations = {};

export default explained;
