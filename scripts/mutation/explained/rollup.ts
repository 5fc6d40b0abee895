import type { Explanations } from '../explanation.ts';

const explained: Explanations = {
  'core/rollup/loops.ts': [
    { from: 'id !== undefined', to: 'true', why: 'An id that is not written is the id of no indicator and keeps none waiting.' },
  ],
  'core/rollup/status.ts': [
    { from: 'gap.compare(0) > 0', to: 'gap.compare(0) >= 0', why: 'A gap of 0 has no digits either, which is asked next.' },
  ],
};

export default explained;
