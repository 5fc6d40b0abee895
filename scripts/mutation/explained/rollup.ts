import type { Explanations } from '../explanation.ts';

const explained: Explanations = {
  'core/rollup/loops.ts': [
    { from: 'id !== undefined', to: 'true', why: 'An id that is not written is the id of no indicator and keeps none waiting.' },
  ],
  'core/rollup/status.ts': [
    { from: 'gap.compare(0) > 0', to: 'gap.compare(0) >= 0', why: 'A gap of 0 has no digits either, which is asked next.' },
  ],
  'core/rollup/assess.ts': [
    { inside: 'baselineOf', from: 'scope === undefined', to: 'false', why: 'No figure is of no scope.' },
    { inside: 'baselineOf', from: 'first === undefined', to: 'false', why: 'No figure is of a period without its first day.' },
    {
      inside: 'baselineOf',
      from: 'scope === undefined || first === undefined',
      to: '(scope === undefined) && (first === undefined)',
      why: 'The same of both.',
    },
    { inside: 'baselineOf', from: 'last === undefined', to: 'false', why: 'No figure is of a period without its last day.' },
    {
      inside: 'baselineOf',
      from: 'scope === undefined || first === undefined || last === undefined',
      to: '(scope === undefined || first === undefined) && (last === undefined)',
      why: 'The same of all three.',
    },
  ],
  'core/rollup/in-force.ts': [{ from: 'revision.date !== undefined', to: 'true', why: 'A day that is not there is after no other.' }],
  'core/rollup/milestones.ts': [
    { inside: 'dueAt', from: 'date !== undefined', to: 'true', why: 'A day that is not there is after no other.' },
  ],
  'core/rollup/request.ts': [
    {
      from: 'currency === undefined && rates === undefined',
      to: 'false',
      why: 'Two empty words more in the key of a query ask for the same number.',
    },
  ],
  'core/rollup/rollup.ts': [
    { from: 'rank > 0', to: 'rank >= 0', why: 'Two candidates are never had in the same way, so that one of them always comes first.' },
  ],
  'core/rollup/roots.ts': [
    { from: 'Math.floor(size / n)', to: 'Math.ceil(size / n)', why: 'One digit fewer of those beyond the twenty that count.' },
  ],
  'core/rollup/time-of-goal.ts': [
    { from: 'goal.scope === undefined', to: 'false', why: 'No figure is of no scope.' },
    { from: 'period.first < first', to: 'period.first <= first', why: 'Of two figures that begin on one day either tells it.' },
  ],
  'core/rollup/together.ts': [
    { from: 'rollup.amount !== undefined', to: 'true', why: 'The look that is saved would choose the same figure again.' },
    {
      from: 'rollup?.way === "reported" && rollup.asOf === asOf && rollup.amount !== undefined',
      to: 'false',
      why: 'The look that is saved would choose the same figure again.',
    },
    { from: 'isOf(rollup, asOf)', to: 'false', why: 'The look that is saved would choose the same figure again.' },
  ],
  'core/rollup/explained.ts': [
    { from: 'b.asOf ?? 0', to: 'b.asOf', why: 'Neither the first of all days nor one that is not there is after another.' },
  ],
  'core/rollup/project-papers.ts': [
    { from: 'statusDate !== undefined', to: 'true', why: 'A day that is not there is after no other.' },
    { from: 'permit.validUntil !== undefined', to: 'true', why: 'A day that is not there is before no other.' },
  ],
  'core/rollup/report.ts': [
    { from: 'currency === undefined', to: 'false', why: 'Without a currency of the report the number is asked for in its own once more.' },
  ],
  'core/rollup/trend.ts': [
    { from: 'before.length === 0', to: 'false', why: 'Before all days nothing has been reported, so that there is no attainment either.' },
    { from: 'date !== undefined', to: 'true', why: 'A day that is not there is before no other.' },
  ],
  'core/rollup/product.ts': [
    { from: 'point.inverse()', to: 'point', why: 'The ends alone say that a number is exact; it is multiplied by its point.' },
  ],
};

export default explained;
