import { strict as assert } from 'node:assert';
import { describeKey, keysAt } from '../../../core/schema/describe.ts';

describe('what the schemas say about a key', () => {
  const titles: readonly [string, string, string][] = [
    ['targets', 'Targets', 'Chỉ tiêu kế hoạch'],
    ['targets/fdi-2024', 'Target', 'Chỉ tiêu kế hoạch'],
    ['targets/fdi-2024/due', 'Due', 'Thời hạn'],
    ['targets/fdi-2024/revisions/0/was-due', 'Was due', 'Thời hạn trước'],
    ['actuals/3/as-of', 'As of', 'Tính đến ngày'],
    ['actuals/3/components/fdi-new/count', 'Count', 'Số lượng'],
    ['zones/a/readiness/power/state', 'State', 'Tình trạng'],
    ['zones/a/type~~2', 'Type', 'Loại khu'],
    ['plan/terms/nk/from', 'From', 'Ngày đầu'],
    ['rules/missing-source/severity', 'Severity', 'Mức độ'],
  ];
  for (const [path, en, vi] of titles) {
    it(path, () => assert.deepEqual(describeKey(path.split('/'))?.title, { en, vi }));
  }

  for (const path of ['', 'nothing', 'targets/a/no-such-key', 'targets/a/x-own', 'targets/a/name/deeper']) {
    it(`nothing about ${path || 'the file'}`, () => assert.equal(describeKey(path === '' ? [] : path.split('/')), undefined));
  }

  it('tells where references, words and free keys come from', () => {
    const of = (path: string) => describeKey(path.split('/'));
    assert.equal(of('targets/a/policy')?.ref, 'policies');
    assert.equal(of('targets/a/revisions/0/decided-in')?.ref, 'policy-or-review');
    assert.equal(of('zones/a/localities/0')?.ref, 'localities');
    assert.equal(of('zones/a/localities/tx-a')?.type, 'share');
    assert.deepEqual(of('zones/a/localities')?.names, { ref: 'localities' });
    assert.deepEqual(of('targets/a/phasing')?.names, { type: 'period' });
    assert.equal(of('projects/a/events/0/event')?.words, 'event');
    assert.equal(of('localities/a/successor')?.ref, 'localities');
    assert.deepEqual(of('localities/a/successor')?.shapes, ['list', 'scalar']);
  });

  it('offers required keys first, then those wanted in place of each other', () => {
    assert.deepEqual(
      keysAt(['targets', 'a'])
        .slice(0, 4)
        .map(({ key }) => key),
      ['name', 'indicator', 'period', 'at-least'],
    );
    assert.deepEqual(
      keysAt(['actuals', '0'])
        .slice(0, 3)
        .map(({ key }) => key),
      ['indicator', 'period', 'value'],
    );
    assert.deepEqual(
      keysAt(['rates', '0'])
        .slice(0, 3)
        .map(({ key }) => key),
      ['date', 'one', 'is'],
    );
    assert.deepEqual(
      keysAt([], 'manifest').map(({ key }) => key),
      ['plan', 'files', 'rules'],
    );
    assert.equal(keysAt([]).length, 17);
    assert.deepEqual(keysAt(['targets', 'a', 'split']), []);
  });
});
