import type { Explanations } from '../explanation.ts';

const explained: Explanations = {
  'core/rules/periods/week-crosses-year.ts': [
    { inside: 'isCounted', from: 'goal.scope !== undefined', to: 'true', why: 'No scope is a part of none.' },
  ],
};

export default explained;
