import type { Explanations } from '../explanation.ts';

const explained: Explanations = {
  'core/rules/periods/stale-estimate.ts': [
    {
      inside: 'check',
      from: 'status !== "estimate"',
      to: 'false',
      why: 'A figure that is no estimate is itself the one that an estimate waits for.',
    },
  ],
  'core/rules/periods/missing-as-of.ts': [
    {
      inside: 'fixesFor',
      from: 'each !== undefined',
      to: 'true',
      why: 'A day that is not known is neither before another nor after it.',
    },
  ],
  'core/rules/periods/period-syntax.ts': [
    {
      inside: 'check',
      from: 'problem.data["period"] ?? ""',
      to: 'problem.data["period"]',
      why: 'A problem without a period is none of this check, which is asked behind.',
    },
  ],
  'core/rules/periods/week-crosses-year.ts': [
    { inside: 'check', from: 'indicator === undefined', to: 'false', why: 'No indicator is no flow, which is asked behind.' },
    { inside: 'isCounted', from: 'goal.scope !== undefined', to: 'true', why: 'No scope is a part of none.' },
  ],
};

export default explained;
