import type { Explanations } from '../explanation.ts';

/** Of rollups, what concerns goals and projects. */
const explained: Explanations = {
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
  'core/rollup/cohorts.ts': [
    {
      from: 'begun(project)?.last ?? day + 1',
      to: 'begun(project)?.last',
      why: 'A day that is not there is not before another, as the day after it is not.',
    },
  ],
  'core/rollup/earlier-ratings.ts': [
    {
      from: 'plan.figures(request.indicator, request.scope).find(({ place }) => place.pointer === pointer && place.file === file)',
      to: 'plan.figures(request.indicator, request.scope).findLast(({ place }) => place.pointer === pointer && place.file === file)',
      why: 'No two figures stand in one place.',
    },
  ],
  'core/rollup/expected.ts': [
    {
      from: 'corner.day >= day',
      to: 'corner.day > day',
      why: 'On the day of a corner the pieces before and behind it meet; two steps of one day that differ contradict each other, and nothing says which holds.',
    },
  ],
  'core/rollup/explained.ts': [
    { from: 'before === undefined', to: 'false', why: 'A status that is not there comes before all others in their order.' },
    { from: 'target ?? ""', to: 'target', why: 'A note on no target is looked for by none.' },
    { from: 'b.asOf ?? 0', to: 'b.asOf', why: 'Neither the first of all days nor one that is not there is after another.' },
  ],
  'core/rollup/forecast.ts': [
    {
      from: 'scenarios.find((each) => each.id === id)',
      to: 'scenarios.findLast((each) => each.id === id)',
      why: 'No two scenarios have one id.',
    },
  ],
  'core/rollup/in-force.ts': [
    {
      inside: 'comparisonInForce',
      from: 'key',
      to: 'true',
      why: 'Where there is no comparison there is no number either, which is asked next.',
    },
    { from: 'revision.date !== undefined', to: 'true', why: 'A day that is not there is after no other.' },
  ],
  'core/rollup/loops.ts': [
    {
      from: '[numerator, denominator, weight].filter((id) => id !== undefined)',
      to: '[numerator, denominator, weight]',
      why: 'An id that is not written is the id of no indicator and keeps none waiting.',
    },
    { from: 'allOf.length > 0', to: 'allOf.length >= 0', why: 'A target that asks for no others is settled in the first round.' },
    { from: 'allOf.length > 0', to: 'true', why: 'A target that asks for no others is settled in the first round.' },
    {
      from: 'entriesOf(db, root, "targets").filter(({ allOf }) => allOf.length > 0)',
      to: 'entriesOf(db, root, "targets")',
      why: 'A target that asks for no others is settled in the first round.',
    },
    { from: '"target" in part', to: 'true', why: 'A part that is no target has the id of none, and keeps none waiting.' },
    {
      from: 'open.size > 0',
      to: 'open.size >= 0',
      why: 'A round in which nothing is left settles nothing; the rounds end by their number.',
    },
    { from: 'open.size > 0', to: 'true', why: 'A round in which nothing is left settles nothing; the rounds end by their number.' },
    { from: 'id !== undefined', to: 'true', why: 'An id that is not written is the id of no indicator and keeps none waiting.' },
  ],
  'core/rollup/measured.ts': [
    {
      from: 'of.length > 0',
      to: 'of.length >= 0',
      why: 'Events of no kind are found in no project; the look through all of them is saved.',
    },
    { from: 'of.length > 0', to: 'true', why: 'Events of no kind are found in no project; the look through all of them is saved.' },
  ],
  'core/rollup/milestones.ts': [
    { inside: 'metOn', from: 'milestone.metOn !== undefined', to: 'true', why: 'A day that is not there is not before another.' },
    { inside: 'dueAt', from: 'date !== undefined', to: 'true', why: 'A day that is not there is after no other.' },
  ],
  'core/rollup/postings.ts': [
    {
      from: 'project.events.every(isDated)',
      to: 'false',
      why: 'Events that all have a day are the same when those without one are left out; only the copy is saved.',
    },
    {
      from: 'inOrder(dated[i - 1], event) <= 0',
      to: 'inOrder(dated[i - 1], event) < 0',
      why: 'What is in order is the same when it is sorted again; only the copy is saved.',
    },
    {
      from: 'inOrder(dated[i - 1], event) <= 0',
      to: 'false',
      why: 'What is in order is the same when it is sorted again; only the copy is saved.',
    },
    {
      from: 'dated.every((event, i) => i === 0 || inOrder(dated[i - 1], event) <= 0)',
      to: 'false',
      why: 'What is in order is the same when it is sorted again; only the copy is saved.',
    },
    { inside: 'hasEnded', from: 'end !== undefined', to: 'true', why: 'A day that is not there is not before another.' },
  ],
  'core/rollup/project-papers.ts': [
    { from: 'statusDate !== undefined', to: 'true', why: 'A day that is not there is after no other.' },
    { from: 'permit.validUntil !== undefined', to: 'true', why: 'A day that is not there is before no other.' },
  ],
  'core/rollup/stages.ts': [
    {
      inside: 'stagesOf',
      from: 'of.event !== undefined',
      to: 'true',
      why: 'An event of no kind is at no stage, and only stages are compared.',
    },
  ],
  'core/rollup/status.ts': [
    {
      from: 'WORST_FIRST.indexOf(status) < WORST_FIRST.indexOf(found)',
      to: 'WORST_FIRST.indexOf(status) <= WORST_FIRST.indexOf(found)',
      why: 'Of two that are the same either is the worst.',
    },
    {
      inside: 'isBroken',
      from: 'inForce.key === "equals"',
      to: 'true',
      why: 'A flow that is more than the number of a floor has met it, which is asked before.',
    },
    {
      from: 'attainment.compare(1) > 0',
      to: 'attainment.compare(1) >= 0',
      why: 'What is 100 % exactly is printed as 100, which is asked next.',
    },
    { from: 'gap.compare(0) > 0', to: 'gap.compare(0) >= 0', why: 'A gap of 0 has no digits either, which is asked next.' },
  ],
  'core/rollup/time-of-goal.ts': [
    { inside: 'spanOf', from: 'first === undefined', to: 'false', why: 'A time without its first day has no length.' },
    { from: 'indicator === undefined', to: 'false', why: 'No figure is of no indicator.' },
    {
      from: 'indicator === undefined || goal.scope === undefined',
      to: '(indicator === undefined) && (goal.scope === undefined)',
      why: 'The same of both.',
    },
    { from: 'goal.scope === undefined', to: 'false', why: 'No figure is of no scope.' },
    { from: 'period.first < first', to: 'period.first <= first', why: 'Of two figures that begin on one day either tells it.' },
  ],
  'core/rollup/trend.ts': [
    { from: '!now', to: 'false', why: 'What is no target has no attainment either, which is asked next.' },
    { from: 'before.length === 0', to: 'false', why: 'Before all days nothing has been reported, so that there is no attainment either.' },
    { from: 'date !== undefined', to: 'true', why: 'A day that is not there is before no other.' },
  ],
};

export default explained;
