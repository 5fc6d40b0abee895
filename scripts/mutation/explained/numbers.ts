import type { Explanations } from '../explanation.ts';

const NARROW =
  'Where no two figures are that far apart none is that far from their middle; the look that is saved would say nothing either.';

const explained: Explanations = {
  'core/rules/numbers/fraction-for-percent.ts': [
    {
      inside: 'target',
      from: 'target.indicator === undefined',
      to: 'false',
      why: 'A number without a unit takes that of its indicator: without one it is not in per cent.',
    },
  ],
  'core/rules/numbers/negative-amount.ts': [
    { from: 'event.event', to: 'true', why: 'An event of no kind has no opposite.' },
    { from: 'opposite', to: 'true', why: 'The wording without an opposite names none.' },
  ],
  'core/rules/numbers/not-a-quantity.ts': [
    { from: 'edit.kind === "set"', to: 'true', why: 'What the reading of a number offers is always another value in its place.' },
    { from: 'expected === undefined', to: 'false', why: 'The wordings of which nothing is expected ask for nothing.' },
  ],
  'core/rules/numbers/qualified-value-decides.ts': [
    { from: '!quantity?.qualifier', to: 'false', why: 'A figure without a qualifier leaves nothing open; it is passed over to save time.' },
  ],
  'core/rules/numbers/scale-slip.ts': [
    { from: 'isNarrow(plan, figure, limit)', to: 'false', why: NARROW },
    { from: 'least(all).mul(limit)', to: 'least(all).div(limit)', why: NARROW },
    {
      from: 'greatest(all).compare(least(all).mul(limit)) <= 0',
      to: 'greatest(all).compare(least(all).mul(limit)) < 0',
      why: NARROW,
    },
    { from: 'greatest(all).compare(least(all).mul(limit)) <= 0', to: 'false', why: NARROW },
    { from: 'usual.compare(own) > 0', to: 'usual.compare(own) >= 0', why: 'A figure that is like the others is not told of.' },
  ],
  'core/rules/numbers/unknown-unit.ts': [
    { from: 'code !== "unknown-unit"', to: 'false', why: 'Of the problems of other checks nothing is told, whatever would be offered.' },
  ],
};

export default explained;
