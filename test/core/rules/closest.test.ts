import { strict as assert } from 'node:assert';
import { closest, folded } from '../../../core/rules/closest.ts';
import { synonymOf } from '../../../core/rules/key-synonyms.ts';
import { keysAt } from '../../../core/schema/describe.ts';
import type { UnknownKey } from '../../../core/schema/violation.ts';
import type { Value } from '../../../core/syntax/value.ts';

describe('the closest word', () => {
  const table: readonly [string, readonly string[], string | undefined][] = [
    ['ownr', ['note', 'owner', 'name'], 'owner'],
    ['kcn-a3', ['kkt-a', 'kcn-a1', 'kcn-b'], 'kcn-a1'],
    ['fdi-2042', ['fdi-2023', 'fdi-2024'], 'fdi-2024'],
    ['nq-1', ['nq', 'policy-2020'], 'nq'],
    ['kcn-texhong', ['kcn-dong-mai', 'kcn-texhong-hai-ha'], 'kcn-texhong-hai-ha'],
    ['KCN Sông Khoai', ['kcn-song-khoai'], 'kcn-song-khoai'],
    ['as_of', ['as-of', 'of'], 'as-of'],
    ['KTT', ['KCN', 'KKT'], 'KKT'],
    ['dự án', ['du-an'], 'du-an'],
    ['quite-different', ['owner', 'name'], undefined],
    ['x', [], undefined],
    ['du-an', ['du-ani', 'Dự án'], 'Dự án'],
    ['du an', ['du-an', 'du_an'], 'du-an'],
    ['kcn-texhong', ['kcn-texhong-hai-ha-moi', 'kcn-texhong-hai-ha', 'kcn-texhong-hai-ha-cu'], 'kcn-texhong-hai-ha'],
    ['kcn-texhong-hai-ha', ['kcn', 'kcn-texhong'], 'kcn-texhong'],
    ['kcn-texhong', ['kcn-texhong-hai-ha', 'kcn-texhong-mong-cai', 'kcn-texhong-cam-pha'], 'kcn-texhong-hai-ha'],
    ['kcn-texhong', ['kcn-texhong-mong-ca', 'kcn-texhong-cam-pha'], 'kcn-texhong-mong-ca'],
    ['–', ['…', 'owner'], '…'],
    ['–', ['owner', 'name'], undefined],
  ];
  for (const [word, candidates, expected] of table) it(`${word} → ${expected}`, () => assert.equal(closest(word, candidates), expected));

  it('is found without diacritics, case and spaces', () => assert.equal(folded('Đất  đã_cho Thuê'), 'dat-da-cho-thue'));
});

describe('synonyms of keys', () => {
  const table: readonly [string, string, string, string | undefined, string?][] = [
    ['', 'khu', '', 'zones'],
    ['', 'Chỉ tiêu', '', 'indicators'],
    ['milestones/a', 'thời hạn', '2025', 'due'],
    ['milestones/a', 'deadline', '2025', 'due'],
    ['targets/a', 'min', '5', 'at-least'],
    ['targets/a', 'khu', 'a', 'scope'],
    ['forecasts/0', 'lines', '', 'values'],
    ['targets/a', 'lines', '', 'split'],
    ['deviations/0', 'nguyên nhân', '', 'causes'],
    ['deviations/0/causes/0', 'khách quan', 'Chậm', 'external'],
    ['indicators/a', 'loai', 'flow', 'kind'],
    ['zones/a', 'loai', 'KCN', 'type'],
    ['reviews/a', 'ngày', '2024-01-01', 'date'],
    ['actuals/0', 'on', '2024-01-01', 'as-of'],
    ['forecasts/0', 'on', '2024-01-01', 'made-on', 'as-of'],
    ['projects/a', 'vốn', 'FDI', 'capital-type'],
    ['projects/a', 'vốn', '100 triệu USD', 'registered'],
    ['projects/a/events/0', 'capital', '100 triệu USD', 'amount'],
    ['projects/a/events/0', 'number', '2', 'amendment'],
    ['projects/a/events/0', 'number', '12/GCN', 'document'],
    ['projects/a/permits/0', 'number', '2', 'document'],
    ['projects/a', 'diện tích', '20 ha', 'land'],
    ['projects/a/permits/0', 'status-on', '2024-01-01', 'status-date'],
    ['milestones/a', 'deadline', '2025', undefined, 'due'],
  ];
  for (const [at, key, text, expected, has] of table) {
    it(`${at || 'sections'}: ${key} → ${expected}${has ? ` beside ${has}` : ''}`, () => {
      const path = at === '' ? [] : at.split('/');
      const written: Value = { kind: 'scalar', text, plain: true };
      const keys = keysAt(path).map((info) => info.key);
      const place = { file: 'x', pointer: '', part: 'key' } as const;
      const unknown: UnknownKey = { kind: 'unknown-key', place, key, section: path[0] ?? '', keys, has: has ? [key, has] : [key], written };
      assert.equal(synonymOf(unknown), expected);
    });
  }
});
