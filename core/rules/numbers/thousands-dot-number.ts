import { reading } from '../reading.ts';
import { rule } from '../rule.ts';

/** A bare `9.200` in a plan that groups digits by dots. */
export default rule({
  code: 'thousands-dot-number',
  category: 'numbers',
  severity: 'error',
  on: 'problem',
  says: {
    en: 'YAML reads `{text}` as {read}. If you mean {whole}, write it with its unit.',
    vi: 'YAML đọc `{text}` là {read}. Nếu là {whole}, hãy viết kèm đơn vị.',
  },
  variants: {
    unitless: {
      en: 'YAML reads `{text}` as {read}. If you mean {whole}, write it without the dot.',
      vi: 'YAML đọc `{text}` là {read}. Nếu là {whole}, hãy viết không có dấu chấm.',
    },
  },
  why: {
    en: "A bare YAML number uses the dot as its decimal mark, so the Vietnamese thousands dot divides the figure by a thousand. With its unit it is a text, and read by the rules of the plan's locale.",
    vi: 'Số ghi trần trong YAML dùng dấu chấm làm dấu thập phân, nên dấu chấm phân nhóm nghìn làm số liệu nhỏ đi một nghìn lần. Ghi kèm đơn vị thì đó là chữ và được đọc theo cách viết số của kế hoạch.',
  },
  bad: `
actuals: [{indicator: workers, period: 2023, value: 9.200}]
`,
  good: `
actuals: [{indicator: workers, period: 2023, value: "9.200 người"}]
`,
  *check(problem) {
    for (const finding of reading(problem, 'thousands-dot-number')) {
      yield /\p{L}|%/u.test(problem.data.whole!) ? finding : { ...finding, variant: 'unitless' };
    }
  },
});
