import { child, parentPointer, type Place, placeOf, withPart } from '../../syntax/place.ts';
import type { Fix, RelatedPlace } from '../finding.ts';
import { rule } from '../rule.ts';
import { reshaped } from '../reshaped.ts';

/** A map, list or single value where the language has another of them; figures given twice over. */
export default rule({
  code: 'wrong-shape',
  category: 'structure',
  severity: 'error',
  on: 'violation',
  says: {
    en: '`{section}` must be {expected}, not {found}.',
    vi: '`{section}` phải là {expected}, đang là {found}.',
  },
  variants: {
    beside: {
      en: '`{section}` cannot stand beside `{beside}`; keep one.',
      vi: 'Không ghi `{section}` cùng với `{beside}`; hãy giữ một.',
    },
  },
  why: {
    en: 'Registers are maps from ids to entries, so that every entry can be named; observations are lists, where order has no meaning.',
    vi: 'Danh mục là bảng từ mã đến mục để mục nào cũng gọi được bằng mã; số liệu quan sát là danh sách, thứ tự không có ý nghĩa.',
  },
  bad: `
milestones: [{name: Xong, due: 2025-06}]
`,
  good: `
milestones: {xong: {name: Xong, due: 2025-06}}
`,
  *check(violation) {
    if (violation.kind !== 'wrong-shape') return;
    const { place, section, expected, found, beside, written } = violation;
    if (beside !== undefined)
      yield { place, variant: 'beside', values: { section, beside }, related: [at(place, beside)], fixes: keepOne(place, section, beside) };
    else yield { place, values: { section, expected: shape(expected), found: shape(found) }, fixes: reshaped(violation, written!) };
  },
});

function shape(word: keyof typeof IN_VIETNAMESE) {
  return { say: 'both' as const, text: { en: word === 'yes or no' ? word : `a ${word}`, vi: IN_VIETNAMESE[word] } };
}

const IN_VIETNAMESE = {
  map: 'bảng khóa và giá trị',
  list: 'danh sách',
  text: 'chữ',
  number: 'số',
  unit: 'đơn vị',
  currency: 'loại tiền',
  'yes or no': 'có hoặc không',
} as const;

function at(place: Place, beside: string): RelatedPlace {
  return {
    place: withPart(child(placeOf(place.file, parentPointer(place.pointer)), beside), 'key'),
    says: { en: 'the other', vi: 'khóa kia' },
  };
}

function keepOne(place: Place, section: string, beside: string): readonly Fix[] {
  const other = child(placeOf(place.file, parentPointer(place.pointer)), beside);
  return [
    { title: { en: `Keep \`${section}\``, vi: `Giữ \`${section}\`` }, edits: [{ kind: 'remove', place: other }] },
    { title: { en: `Keep \`${beside}\``, vi: `Giữ \`${beside}\`` }, edits: [{ kind: 'remove', place }] },
  ];
}
