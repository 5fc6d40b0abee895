import type { Explanations } from '../explanation.ts';

const NO_DAY = 'A day that is not known is neither before another nor after it.';
const NO_SCOPE = 'No goal is of no scope.';
const UNTOUCHED = 'In a file that is as it was committed nothing differs; what was committed is not read for nothing.';
const NO_FIGURES = 'No figure is of no scope, and none lies before a day that is not known.';

const explained: Explanations = {
  'core/rules/targets/priority-zone-without-target.ts': [
    {
      inside: 'check',
      from: 'zones.length === 0',
      to: 'false',
      why: 'Without such zones none is without a target; the goals are not gone through for nothing.',
    },
    { inside: 'check', from: 'scope !== undefined', to: 'true', why: 'No scope is a part of none.' },
  ],
  'core/rules/targets/unrecorded-target-change.ts': [
    { inside: 'check', from: 'isTouched(plan, target.place.file)', to: 'true', why: UNTOUCHED },
  ],
  'core/rules/targets/several-comparisons.ts': [
    {
      inside: 'asBetween',
      from: 'each.key === "at-least"',
      to: 'true',
      why: 'Comparisons come in the order of their keys: where the first of two with a ceiling is no floor, it is the ceiling itself, and no band.',
    },
    {
      inside: 'asBetween',
      from: 'comparisons.find((each) => each.key === "at-least")',
      to: 'comparisons.findLast((each) => each.key === "at-least")',
      why: 'A target has each key once.',
    },
    {
      inside: 'asBetween',
      from: 'comparisons.find((each) => each.key === "at-most")',
      to: 'comparisons.findLast((each) => each.key === "at-most")',
      why: 'A target has each key once.',
    },
  ],
  'core/rules/targets/sub-targets-mismatch.ts': [
    {
      inside: 'check',
      from: 'goalsOfTarget(plan.db, plan.root, target).find((goal) => !goal.line)',
      to: 'goalsOfTarget(plan.db, plan.root, target).findLast((goal) => !goal.line)',
      why: 'Of the goals of a target one is no line.',
    },
    {
      from: 'difference.compare(ZERO) > 0',
      to: 'difference.compare(ZERO) >= 0',
      why: 'A difference of 0 is no finding, which is asked before.',
    },
  ],
  'core/rules/targets/target-above-limit.ts': [
    { inside: 'check', from: 'limit === undefined', to: 'false', why: 'No goal is set for no indicator.' },
    { inside: 'limitOf', from: 'goal.scope === undefined', to: 'false', why: NO_SCOPE },
  ],
  'core/rules/targets/target-outside-policy.ts': [
    {
      inside: 'check',
      from: 'policy.horizon === undefined',
      to: 'false',
      why: 'The year of no horizon is no number, and nothing lies within it; what lies within the period has been turned away before.',
    },
  ],
  'core/rules/targets/unrecorded-deadline-change.ts': [
    {
      inside: 'check',
      from: 'isTouched(plan, milestone.place.file)',
      to: 'true',
      why: UNTOUCHED,
    },
    { inside: 'target', from: 'isTouched(plan, target.place.file)', to: 'true', why: UNTOUCHED },
  ],
  'core/rules/targets/revision-without-reason.ts': [
    { inside: 'addDecision', from: 'day !== undefined', to: 'true', why: NO_DAY },
    { inside: 'withoutReason', from: 'date === undefined', to: 'false', why: NO_DAY },
    { inside: 'withoutReason', from: 'deadline !== undefined', to: 'true', why: NO_DAY },
    { inside: 'since', from: 'date !== undefined', to: 'true', why: NO_DAY },
  ],
  'core/rules/targets/target-on-superseded-policy.ts': [
    { inside: 'wasOver', from: 'last !== undefined', to: 'true', why: 'A day that is not known is before no other.' },
  ],
  'core/rules/targets/target-without-number.ts': [
    { inside: 'canMove', from: 'written?.kind', to: 'written.kind', why: 'What a target is read from stands at its place.' },
  ],
  'core/rules/targets/share-without-baseline.ts': [
    { inside: 'fixesFor', from: 'where === undefined', to: 'false', why: NO_FIGURES },
    { inside: 'fixesFor', from: 'first === undefined', to: 'false', why: NO_FIGURES },
    {
      inside: 'fixesFor',
      from: 'where === undefined || first === undefined',
      to: '(where === undefined) && (first === undefined)',
      why: NO_FIGURES,
    },
  ],
};

export default explained;
