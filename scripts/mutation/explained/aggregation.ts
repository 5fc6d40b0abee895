import type { Explanations } from '../explanation.ts';

const explained: Explanations = {
  'core/rules/aggregation/circular-formula.ts': [
    {
      from: '!plan.db.get(loopingIndicators, plan.root).has(indicator.id)',
      to: 'false',
      why: 'What is in a circle is among those that lead into one; asked first because it is known already.',
    },
  ],
  'core/rules/aggregation/double-counted-zone.ts': [
    {
      from: 'lines.filter(({ id }) => isDivided(plan.db, plan.root, id))',
      to: 'lines',
      why: 'A zone without parts that shares them with another line is a part of it, or the other a part of it: told before, or not at all.',
    },
    { from: 'j < i', to: 'j <= i', why: 'No scope has itself around it.' },
    { from: 'divided.includes(line)', to: 'true', why: 'The same.' },
  ],
};

export default explained;
