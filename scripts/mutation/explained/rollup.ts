import type { Explanations } from '../explanation.ts';

const explained: Explanations = {
  'core/rollup/product.ts': [
    { from: 'by.lowOpen ?? false', to: 'by.lowOpen', why: 'An end of which nothing is said is closed, like one that is said to be.' },
    { from: 'by.highOpen ?? false', to: 'by.highOpen', why: 'The same at the other end.' },
  ],
  'core/rollup/loops.ts': [
    { from: 'id !== undefined', to: 'true', why: 'An id that is not written is the id of no indicator and keeps none waiting.' },
  ],
  'core/rollup/status.ts': [
    { from: 'gap.compare(0) > 0', to: 'gap.compare(0) >= 0', why: 'A gap of 0 has no digits either, which is asked next.' },
  ],
};

export default explained;
