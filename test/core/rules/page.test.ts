import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { categoryName, checkCodes, checkPage, checkSummary, closestCode } from '../../../core/rules/page.ts';

const PAGES = join(import.meta.dirname, '../../../docs/rules');

describe('the page of a check', () => {
  it('is in the docs as it is in the editor and the terminal, in both languages', () => {
    for (const code of checkCodes()) {
      const page = readFileSync(join(PAGES, `${code}.md`), 'utf8');
      assert.ok(page.includes(checkPage(code, 'en')!.trim()), code);
      const [title, ...rest] = checkPage(code, 'vi')!.trim().split('\n\n');
      assert.equal(title, `# ${code}`);
      assert.ok(page.includes(rest.join('\n\n').replace(/^#+ /gm, (marks) => `#${marks}`)), code);
    }
  });

  it('is none for a code that is none', () => assert.equal(checkPage('no-such-check', 'en'), undefined));
  it('has a summary', () => {
    const { why, ...rest } = checkSummary('unknown-zone', 'vi')!;
    assert.deepEqual(rest, { code: 'unknown-zone', severity: 'error', category: 'structure' });
    assert.match(why, /[ạảãàáâậầấẩẫăắằặẳẵ]/);
    assert.equal(checkSummary('no-such-check', 'en'), undefined);
  });
  it('says whether the day of the plan matters', () => {
    assert.ok(checkPage('stale-figure', 'en')!.includes('Its result depends on the as-of date.'));
    assert.ok(!checkPage('unknown-zone', 'en')!.includes('Its result depends on the as-of date.'));
  });
  it('says whether it compares with the last commit', () => {
    assert.ok(checkPage('unrecorded-target-change', 'en')!.includes('It compares with the last commit.'));
    assert.ok(!checkPage('stale-figure', 'en')!.includes('It compares with the last commit.'));
  });
  it('is found by a mistyped code', () => assert.equal(closestCode('stale-figur'), 'stale-figure'));
  it('is of a category', () =>
    assert.deepEqual([categoryName('pace', 'en'), categoryName('pace', 'vi')], ['forecasts, pace, claims', 'dự báo, tiến độ, nhận định']));
  it('stands among others in the order of the alphabet', () =>
    assert.deepEqual(
      checkCodes(),
      [...checkCodes()].sort((a, b) => (a < b ? -1 : 1)),
    ));
});
