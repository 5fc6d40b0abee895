import type { Bilingual } from '../../messages/said.ts';
import { reading } from '../reading.ts';
import { rule } from '../rule.ts';

/** A formula that cannot be read. */
export default rule({
  code: 'formula-syntax',
  category: 'structure',
  severity: 'error',
  on: 'problem',
  says: {
    en: '`{formula}` cannot be read as a formula: {expected} expected at "{rest}".',
    vi: 'Không đọc được công thức `{formula}`: ở "{rest}" cần {expected}.',
  },
  variants: {
    'at-end': {
      en: '`{formula}` cannot be read as a formula: {expected} expected at its end.',
      vi: 'Không đọc được công thức `{formula}`: ở cuối cần {expected}.',
    },
  },
  why: {
    en: 'A formula is made of ids of indicators, decimal numbers, `+ - * /` with spaces around them, and parentheses. Without the spaces `a-b` is the id of another indicator.',
    vi: 'Công thức gồm mã chỉ tiêu, số thập phân, các phép tính `+ - * /` có dấu cách hai bên và dấu ngoặc. Thiếu dấu cách thì `a-b` là mã của một chỉ tiêu khác.',
  },
  bad: `
indicators: {fdi-half: {name: Một nửa vốn FDI, unit: triệu USD, kind: flow, formula: fdi*0.5}}
`,
  good: `
indicators: {fdi-half: {name: Một nửa vốn FDI, unit: triệu USD, kind: flow, formula: fdi * 0.5}}
`,
  *check(problem) {
    const { expected = '', rest } = problem.data;
    const text = EXPECTED[expected];
    for (const finding of reading(problem, 'formula-syntax', text && { expected: { say: 'both', text } })) {
      yield rest === '' ? { ...finding, variant: 'at-end' } : finding;
    }
  },
});

const EXPECTED: Readonly<Record<string, Bilingual>> = {
  operand: { en: 'an indicator or a number', vi: 'mã chỉ tiêu hoặc số' },
  operator: { en: 'an operator', vi: 'phép tính' },
  closing: { en: 'a closing parenthesis', vi: 'dấu ngoặc đóng' },
  spaces: { en: 'spaces around the operator', vi: 'dấu cách hai bên phép tính' },
  shorter: { en: 'a shorter formula', vi: 'công thức ngắn hơn' },
};
