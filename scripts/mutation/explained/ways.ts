import type { Explanations } from '../explanation.ts';

const NO_ID = 'What has no id has no number, and a ratio without one of its numbers is none.';
const OVER = 'On the last day nothing can have been added since; the look that is saved would find nothing.';

const explained: Explanations = {
  'core/rollup/ways/extended.ts': [
    { from: 'Math.min(request.at, request.last)', to: 'Math.max(request.at, request.last)', why: OVER },
    { from: 'start.asOf >= Math.min(request.at, request.last)', to: 'start.asOf > Math.min(request.at, request.last)', why: OVER },
    { from: 'start.asOf >= Math.min(request.at, request.last)', to: 'false', why: OVER },
  ],
  'core/rollup/ways/ratio.ts': [
    { from: 'numerator === undefined', to: 'false', why: NO_ID },
    { from: 'denominator === undefined', to: 'false', why: NO_ID },
    {
      from: 'numerator === undefined || denominator === undefined',
      to: '(numerator === undefined) && (denominator === undefined)',
      why: NO_ID,
    },
    { from: 'found.asOf === undefined', to: 'false', why: 'Where nothing has reported both are absent, which is asked next.' },
  ],
  'core/rollup/ways/sub-periods.ts': [
    { inside: 'latest', from: 'best', to: 'true', why: 'A list of no figure makes no number, as an empty one does.' },
  ],
  'core/rollup/ways/successor.ts': [
    { from: 'end === undefined', to: 'false', why: 'What has no last day has nothing in its place, so that nothing is found.' },
  ],
};

export default explained;
