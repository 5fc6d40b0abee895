import { reading } from '../reading.ts';
import { rule } from '../rule.ts';

/** Digits whose dots and commas are not those of the locale. */
export default rule({
  code: 'wrong-decimal-mark',
  category: 'numbers',
  severity: 'error',
  on: 'problem',
  says: {
    en: '"{text}" is not a number in {locale}; did you mean "{other}"?',
    vi: '"{text}" không đúng cách viết số của {locale}; có phải là "{other}"?',
  },
  why: {
    en: 'Dot and comma change places between Vietnamese and English; a figure copied from the other language must not be guessed.',
    vi: 'Dấu chấm và dấu phẩy đổi chỗ cho nhau giữa tiếng Việt và tiếng Anh; số chép từ ngôn ngữ kia thì không được đoán.',
  },
  bad: `
actuals: [{indicator: fdi, period: 2023, value: 3240.5 triệu USD}]
`,
  good: `
actuals: [{indicator: fdi, period: 2023, value: "3240,5 triệu USD"}]
`,
  *check(problem) {
    yield* reading(problem, 'wrong-decimal-mark');
  },
});
