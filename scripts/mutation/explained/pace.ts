import type { Explanations } from '../explanation.ts';

const explained: Explanations = {
  'core/rules/pace/thin-margin.ts': [
    { inside: 'check', from: '!below', to: 'false', why: 'A share that cannot be read counts as 0 in a product, and no margin is less.' },
  ],
  'core/rules/pace/behind-pace.ts': [
    { inside: 'finding', from: 'attainment', to: 'true', why: 'The wording of an average does not speak of a share.' },
  ],
  'core/rules/pace/claim-contradicted.ts': [
    { inside: 'finding', from: 'share', to: 'true', why: 'The wordings of a claim without a share do not speak of it.' },
  ],
  'core/rules/pace/forecast-misses-target.ts': [
    { inside: 'finding', from: 'actual', to: 'true', why: 'The wording of a total alone does not speak of what is achieved.' },
    {
      inside: 'finding',
      from: 'toCome',
      to: 'true',
      why: 'Where what is achieved is known, what is to come is; the wording of a total alone speaks of neither.',
    },
  ],
};

export default explained;
