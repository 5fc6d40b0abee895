import type { Explanations } from '../explanation.ts';

const explained: Explanations = {
  'core/rollup/ways/ratio.ts': [
    {
      from: 'denominator === undefined',
      to: 'false',
      why: 'What has no id has no number, and a ratio without one of its numbers is none.',
    },
  ],
};

export default explained;
