import type { Explanations } from '../explanation.ts';

const explained: Explanations = {
  'core/rules/provenance/private-figure-exposed.ts': [
    { from: 'way === "difference"', to: 'false', why: 'A wording that is not among the further ones is the first one.' },
  ],
};

export default explained;
