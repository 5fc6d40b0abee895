import { rule } from '../rule.ts';
import { reshaped } from '../reshaped.ts';

/** A map, list or single value where the language has another of them; figures given twice over. */
export default rule({
  code: 'wrong-shape',
  category: 'structure',
  severity: 'error',
  on: 'violation',
  says: {
    en: '`{section}` must be a {expected}, not a {found}.',
    vi: '`{section}` phải là {expected}, không phải {found}.',
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
    const { place, section, expected, found, beside } = violation;
    if (beside !== undefined) yield { place, variant: 'beside', values: { section, beside } };
    else yield { place, values: { section, expected: shape(expected), found: shape(found) }, fixes: reshaped(violation) };
  },
});

function shape(word: keyof typeof IN_VIETNAMESE) {
  return { say: 'both' as const, text: { en: word, vi: IN_VIETNAMESE[word] } };
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
