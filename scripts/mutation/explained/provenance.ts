import type { Explanations } from '../explanation.ts';

const explained: Explanations = {
  'core/rules/provenance/source-file-missing.ts': [
    {
      inside: 'fixesFor',
      from: 'true',
      to: 'false',
      why: 'What is put in gets the quotes that its place needs, whether it came with them or not.',
    },
  ],
};

export default explained;
