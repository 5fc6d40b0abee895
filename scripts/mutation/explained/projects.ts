import type { Explanations } from '../explanation.ts';

const explained: Explanations = {
  'core/rules/projects/event-order.ts': [
    {
      from: 'milestone.project === undefined',
      to: 'false',
      why: 'Only milestones of a project are compared; one of none is not found among them.',
    },
    {
      from: 'reversals(all.map((of) => ({ event: of.event, date: of.due, of }))).find(({ later }) => later.of.id === milestone.id)',
      to: 'reversals(all.map((of) => ({ event: of.event, date: of.due, of }))).findLast(({ later }) => later.of.id === milestone.id)',
      why: 'A milestone waits for one event, so it is told at most once.',
    },
    {
      from: 'each.event !== undefined',
      to: 'true',
      why: 'A milestone that waits for no event is at no stage, and only stages are compared.',
    },
  ],
  'core/rules/projects/project-zone-unknown.ts': [
    {
      from: 'locality === undefined',
      to: 'false',
      why: 'No zone lies in a locality that is not named.',
    },
  ],
  'core/rules/projects/sector-off-orientation.ts': [
    { from: 'zone === undefined', to: 'false', why: 'No zone of the plan is without an id, so there is none to have sectors.' },
  ],
};

export default explained;
