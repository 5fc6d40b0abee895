import type { Explanations } from '../explanation.ts';

const explained: Explanations = {
  'core/rules/targets/sub-targets-mismatch.ts': [
    {
      from: 'difference.compare(ZERO) > 0',
      to: 'difference.compare(ZERO) >= 0',
      why: 'A difference of 0 is no finding, which is asked before.',
    },
  ],
};

export default explained;
