import assert from 'node:assert/strict';
import { reportedOn } from '../../../on-stage.ts';
import { WRITTEN } from './statements-of-an-office.ts';
import { DESIGNED } from './statements-of-the-language.ts';

describe('no check speaks of', () => {
  for (const [says, entries, settings] of [...DESIGNED, ...WRITTEN])
    it(says, () =>
      assert.deepEqual(
        reportedOn(entries, settings).map(({ code, message }) => `${code}: ${message}`),
        [],
      ),
    );
});
