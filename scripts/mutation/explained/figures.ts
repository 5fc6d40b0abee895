import type { Explanations } from '../explanation.ts';

const NEVER_0 = 'A residual is never 0: it is more than the tolerance.';
const SHORT = { from: 'residual.compare(0) < 0', to: 'residual.compare(0) <= 0', why: NEVER_0 };
const OVER = { from: 'residual.compare(0) > 0', to: 'residual.compare(0) >= 0', why: NEVER_0 };
const IS_SHORT = { from: 'wrong.residual.compare(0) < 0', to: 'wrong.residual.compare(0) <= 0', why: NEVER_0 };
const IS_OVER = { from: 'wrong.residual.compare(0) > 0', to: 'wrong.residual.compare(0) >= 0', why: NEVER_0 };

const explained: Explanations = {
  'core/rules/figures/change-across-break.ts': [
    { inside: 'across', from: 'scope === undefined', to: 'false', why: 'No figure is of no scope, and no series of none breaks.' },
  ],
  'core/rules/figures/count-units-added.ts': [
    {
      inside: 'keyOf',
      from: 'dimension === "percent"',
      to: 'false',
      why: 'The base of a percentage is called `%`, as it is said of the others.',
    },
  ],
  'core/rules/figures/falling-total.ts': [IS_SHORT],
  'core/rules/figures/mixed-ratio-bases.ts': [
    { inside: 'check', from: 'actual.source === undefined', to: 'false', why: 'No ratio is of no source.' },
    {
      inside: 'check',
      from: 'actual.stated.length === 0',
      to: 'false',
      why: 'An entry without ratios is not the first of two; the source is not looked through for nothing.',
    },
    {
      inside: 'check',
      from: 'actual.source === undefined || actual.stated.length === 0',
      to: '(actual.source === undefined) && (actual.stated.length === 0)',
      why: 'No ratio is of no source, and an entry without ratios is not the first of two.',
    },
  ],
  'core/rules/figures/ratio-figure-unclear.ts': [
    { inside: 'nameTarget', from: 'id === undefined', to: 'false', why: 'No goal is set for no indicator.' },
  ],
  'core/rules/figures/ratio-disagrees-with-parts.ts': [
    {
      inside: 'check',
      from: '!plan.one("indicators", figure.indicator)?.numerator',
      to: 'false',
      why: 'Without a numerator nothing is had as a ratio; the ways to a number are not gone through for nothing.',
    },
  ],
  'core/rules/figures/stated-ratio-mismatch.ts': [
    { inside: 'timesFinding', from: 'versus.last === undefined', to: 'false', why: 'Of a period without a last day nothing is known.' },
  ],
  'core/rules/figures/unrecorded-restatement.ts': [
    {
      inside: 'check',
      from: '!isTouched(plan, actual.place.file)',
      to: 'false',
      why: 'In a file that is as it was committed nothing differs; what was committed is not read for nothing.',
    },
    { inside: 'isLocked', from: 'day !== undefined', to: 'true', why: 'A day that is not known is not after another.' },
  ],
  'core/rules/shown-sum.ts': [OVER],
  'core/rules/figures/allocation-not-full.ts': [
    { from: 'rest.compare(0) > 0', to: 'rest.compare(0) >= 0', why: 'A rest of 0 is within any tolerance, which is asked before.' },
  ],
  'core/rules/figures/breakdown-mismatch.ts': [IS_SHORT, OVER],
  'core/rules/figures/components-mismatch.ts': [
    SHORT,
    {
      inside: 'recorded',
      from: '!plan.one("indicators", figure.indicator)?.components.length',
      to: 'false',
      why: 'An indicator without components is not made of them; the ways to a number are not gone through for nothing.',
    },
  ],
  'core/rules/figures/conflicting-figures.ts': [
    { from: 'dayA < dayB', to: 'dayA <= dayB', why: 'Two figures published on one day have been turned away before.' },
    { inside: 'finding', from: 'how === "different"', to: 'false', why: 'A wording that there is not is the first one.' },
    { inside: 'prefer', from: 'entry.preferred', to: 'false', why: '`true` in place of `true` changes nothing.' },
    { inside: 'prefer', from: 'other.entry.preferred', to: 'true', why: 'What is not there cannot be removed.' },
  ],
  'core/rules/figures/events-mismatch.ts': [IS_OVER, OVER],
  'core/rules/figures/limit-exceeded.ts': [
    IS_OVER,
    {
      inside: 'bothUpTo',
      from: 'each.period.first < until',
      to: 'each.period.first <= until',
      why: 'The first day itself is tried last in any case.',
    },
  ],
  'core/rules/figures/roll-up-mismatch.ts': [
    IS_SHORT,
    SHORT,
    {
      inside: 'zonesOf',
      from: '!isDivided(plan.db, plan.root, figure.scope)',
      to: 'false',
      why: 'What is not divided is not made of zones; the ways to a number are not gone through for nothing.',
    },
  ],
};

export default explained;
