import assert from 'node:assert/strict';
import { reportedOn } from '../../../on-stage.ts';
import { FIGURES } from './statements-of-figures.ts';
import { PLANS } from './statements-of-plans.ts';
import { DESIGNED } from './statements-of-the-language.ts';
import { WORK } from './statements-of-work.ts';

describe('no check speaks of', () => {
  for (const [says, entries, settings] of [...DESIGNED, ...FIGURES, ...PLANS, ...WORK])
    it(says, () =>
      assert.deepEqual(
        reportedOn(entries, settings).map(({ code, message }) => `${code}: ${message}`),
        [],
      ),
    );
});
