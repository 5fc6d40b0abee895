import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageWith, rowsOf, staleRows } from '../../scripts/trust/page.ts';
import { PROMISES } from '../../scripts/trust/promises.ts';
import { git } from '../git.ts';

const PROJECT = join(import.meta.dirname, '../..');
const PAGE = readFileSync(join(PROJECT, 'docs/trust.md'), 'utf8');

describe('the table of docs/trust.md', () => {
  it('has a row for every promise, as it is promised now', () => {
    assert.equal(PAGE, pageWith(PAGE, rowsOf(PAGE)), 'npm run trust writes it');
  });

  it('was written no more than a week before the commit it is part of (npm run trust)', function () {
    const day = lastCommit();
    if (day === undefined) this.skip();
    assert.deepEqual(staleRows(PAGE, day), []);
  });

  it('would be found out if a row were old, failed or empty', () => {
    const none = { figure: '', date: '' };
    const rows = new Map(PROMISES.map(({ number }) => [number, { short: { figure: '1', date: '2026-11-20' }, long: none }] as const));
    const stale = (day: string, ...odd: readonly (readonly [number, string, string])[]) =>
      staleRows(
        pageWith(PAGE, new Map([...rows, ...odd.map(([n, figure, date]) => [n, { short: { figure, date }, long: none }] as const)])),
        day,
      );
    assert.deepEqual(stale('2026-11-27T23:59:00+07:00'), []);
    assert.equal(stale('2026-11-28').length, PROMISES.length);
    assert.deepEqual(stale('2026-11-27', [3, '', ''], [4, '**failed**', '2026-11-27'], [5, '1', '2026-11-19']), [3, 4, 5]);
  });
});

/** The day of the commit that is checked out; nothing where the project came without its history. */
function lastCommit(): string | undefined {
  try {
    return git(PROJECT, 'log', '-1', '--format=%cI').trim();
  } catch {
    return undefined;
  }
}
