import { fixesOf, reading } from '../reading.ts';
import { rule } from '../rule.ts';

/** A number that YAML has cut at its decimal comma. */
export default rule({
  code: 'decimal-comma-split',
  category: 'numbers',
  severity: 'error',
  on: 'problem',
  says: {
    en: 'Inside braces or brackets a comma ends the value: only `{value}` of `{whole}` was read. Put it in quotes.',
    vi: 'Trong ngoặc nhọn và ngoặc vuông, dấu phẩy kết thúc giá trị: `{whole}` chỉ được đọc là `{value}`. Hãy đặt cả số trong dấu ngoặc kép.',
  },
  why: {
    en: 'YAML separates the entries of braces and brackets by commas, so the decimals of a number there are cut off and become a key of their own. Nothing else is said of the map until the number is in quotes.',
    vi: 'YAML dùng dấu phẩy để ngăn cách các mục trong ngoặc, nên phần thập phân của số bị cắt rời thành một khóa khác. Chưa đặt số trong dấu ngoặc kép thì không kiểm tra gì thêm ở mục này.',
  },
  bad: `
actuals: [{indicator: share, period: 2023, value: 12,3 %}]
`,
  good: `
actuals: [{indicator: share, period: 2023, value: "12,3 %"}]
`,
  *check(problem) {
    yield* reading(problem, 'decimal-comma-split', {}, fixesOf(problem, true));
  },
});
