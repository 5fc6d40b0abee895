import assert from 'node:assert/strict';
import type { Spelling } from '../../../core/rules/spellings.ts';
import { variantsAmong } from '../../../core/rules/variants.ts';

/** What is taken for two spellings of one thing among names of entries, `id: name`. */
function pairs(...names: readonly string[]): readonly string[] {
  const place = { file: 'a', pointer: '', part: 'value' } as const;
  const spellings = names.map((each): Spelling => {
    const [id = '', text = ''] = each.split(': ');
    return { id, text, kind: 'name', place, entry: place };
  });
  return variantsAmong(spellings).map(({ written, registered }) => `${written.id} ~ ${registered.id}`);
}

describe('two spellings of one thing', () => {
  const table: readonly [says: string, names: readonly string[], expected: readonly string[]][] = [
    ['diacritics', ['a: KCN Đông Mai', 'b: KCN Dong Mai'], ['b ~ a']],
    ['spaces and hyphens', ['a: KCN Texhong Hải Hà', 'b: KCN Tex-hong Hải Hà'], ['b ~ a']],
    ['a letter of a long word', ['a: KCN Texhong', 'b: KCN Texhon'], ['b ~ a']],
    ['a letter that differs', ['a: Cảng biển Hải Phòng', 'b: Cảng biển Hải Phong'], ['b ~ a']],
    ['two letters within a word', ['a: KCN Texhong', 'b: KCN Texhung'], ['b ~ a']],
    ['the first letter', ['a: KCN Bexhong', 'b: KCN Texhong'], ['b ~ a']],
    ['a short word', ['a: KCN Hải', 'b: KCN Hòi'], []],
    ['words of four letters', ['a: KCN Dong', 'b: KCN Song'], []],
    ['two words', ['a: Texhong Vietnam', 'b: Texhung Vietnem'], []],
    ['a number', ['a: Giai đoạn 1', 'b: Giai đoạn 2'], []],
    ['a single letter', ['a: KCN A', 'b: KCN B'], []],
    ['a Roman numeral', ['a: Giai đoạn II', 'b: Giai đoạn III'], []],
    ['a number that is written without a space', ['a: Texhong 2', 'b: Texhong2'], []],
    ['the same name', ['a: KCN Texhong', 'b: kcn texhong'], []],
    ['one entry of two names', ['a: KCN Texhong', 'a: KCN Texhon'], []],
    ['entries one of which bears both names', ['a: KCN Texhong', 'b: KCN Texhon', 'b: KCN Texhong'], []],
    ['entries the other of which bears both names', ['a: KCN Texhong', 'a: KCN Texhon', 'b: KCN Texhon'], []],
    ['three of them', ['a: KCN Texhong', 'b: KCN Texhon', 'c: KCN Texhòng'], ['b ~ a', 'c ~ a', 'c ~ b']],
    ['two pairs of names of two entries', ['a: KCN Texhong', 'a: Khu Texhong', 'b: KCN Texhon', 'b: Khu Texhon'], ['b ~ a']],
    ['entries of the same name, by the first', ['a: KCN Texhong', 'b: KCN Texhong', 'c: KCN Texhon'], ['c ~ a']],
    ['names without letters', ['a: –', 'b: …'], []],
    ['a letter and a space', ['a: Texhong Vietnam', 'b: TexhongxVietnam'], []],
    ['a letter in each of two words', ['a: Texhong Vietnam', 'b: Texhon Vietnamm'], []],
    ['a letter of a word of five that makes it short', ['a: KCN Dongs', 'b: KCN Dong'], []],
    ['words in another number', ['a: KCN Texhong mới', 'b: KCN Texhong'], []],
  ];
  for (const [says, names, expected] of table) it(says, () => assert.deepEqual(pairs(...names), expected));
});
