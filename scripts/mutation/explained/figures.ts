import type { Explanations } from '../explanation.ts';

const NEVER_0 = 'A residual is never 0: it is more than the tolerance.';
const SHORT = { from: 'residual.compare(0) < 0', to: 'residual.compare(0) <= 0', why: NEVER_0 };
const OVER = { from: 'residual.compare(0) > 0', to: 'residual.compare(0) >= 0', why: NEVER_0 };
const IS_SHORT = { from: 'wrong.residual.compare(0) < 0', to: 'wrong.residual.compare(0) <= 0', why: NEVER_0 };
const IS_OVER = { from: 'wrong.residual.compare(0) > 0', to: 'wrong.residual.compare(0) >= 0', why: NEVER_0 };

const explained: Explanations = {
  'core/rules/shown-sum.ts': [OVER],
  'core/rules/figures/allocation-not-full.ts': [
    { from: 'rest.compare(0) > 0', to: 'rest.compare(0) >= 0', why: 'A rest of 0 is within any tolerance, which is asked before.' },
  ],
  'core/rules/figures/breakdown-mismatch.ts': [IS_SHORT, OVER],
  'core/rules/figures/components-mismatch.ts': [SHORT],
  'core/rules/figures/conflicting-figures.ts': [
    { from: 'dayA < dayB', to: 'dayA <= dayB', why: 'Two figures published on one day have been turned away before.' },
  ],
  'core/rules/figures/events-mismatch.ts': [IS_OVER, OVER],
  'core/rules/figures/limit-exceeded.ts': [IS_OVER],
  'core/rules/figures/roll-up-mismatch.ts': [IS_SHORT, SHORT],
};

export default explained;
