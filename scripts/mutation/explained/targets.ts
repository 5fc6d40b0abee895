import type { Explanations } from '../explanation.ts';

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
  'core/rules/targets/unrecorded-deadline-change.ts': [
    {
      inside: 'check',
      from: 'isTouched(plan, milestone.place.file)',
      to: 'true',
      why: 'In a file that is as it was committed no deadline differs; what was committed is not read for nothing.',
    },
  ],
  'core/rules/targets/revision-without-reason.ts': [
    {
      inside: 'addDecision',
      from: 'day !== undefined',
      to: 'true',
      why: 'A day that is not known is neither before another nor after it.',
    },
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
  'core/rules/targets/sub-targets-mismatch.ts': [
    {
      from: 'difference.compare(ZERO) > 0',
      to: 'difference.compare(ZERO) >= 0',
      why: 'A difference of 0 is no finding, which is asked before.',
    },
  ],
};

export default explained;
