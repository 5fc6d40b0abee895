import type { Explanations } from '../explanation.ts';

const explained: Explanations = {
  'core/rules/aggregation/double-counted-zone.ts': [
    {
      from: 'lines.indexOf(a) < lines.indexOf(b)',
      to: 'lines.indexOf(a) <= lines.indexOf(b)',
      why: 'No scope is a part of itself, so the two are never the same line.',
    },
  ],
};

export default explained;
