import type { Explanations } from '../explanation.ts';

const explained: Explanations = {
  'core/rules/projects/event-order.ts': [
    {
      from: 'each.event !== undefined',
      to: 'true',
      why: 'A milestone that waits for no event is at no stage, and only stages are compared.',
    },
  ],
  'core/rules/projects/sector-off-orientation.ts': [
    { from: 'zone === undefined', to: 'false', why: 'No zone of the plan is without an id, so there is none to have sectors.' },
  ],
};

export default explained;
