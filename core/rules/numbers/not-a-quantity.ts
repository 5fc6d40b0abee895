import type { Bilingual, Said } from '../../messages/said.ts';
import { readDuration } from '../../plan/period/dates.ts';
import { child } from '../../syntax/place.ts';
import { OPTIONS } from '../codes.ts';
import { fixesOf, reading, titleOf } from '../reading.ts';
import { rule } from '../rule.ts';
import { numberOption } from '../share-option.ts';

/** A text that is no figure, and words for a figure that is not there yet. */
export default rule({
  code: 'not-a-quantity',
  category: 'numbers',
  severity: 'error',
  on: 'problem',
  says: {
    en: '"{text}" cannot be read as a figure: {expected} expected at "{rest}".',
    vi: 'Không đọc được "{text}" thành số liệu: ở "{rest}" cần {expected}.',
  },
  variants: {
    nothing: {
      en: '"{text}" is no figure; leave the value empty.',
      vi: '"{text}" không phải số liệu; chưa có thì để trống.',
    },
    start: {
      en: '"{text}" cannot be read as a figure: it does not begin with a number.',
      vi: 'Không đọc được "{text}" thành số liệu vì không bắt đầu bằng số.',
    },
    endless: {
      en: '"{text}" has more digits than a figure can have.',
      vi: '"{text}" có quá nhiều chữ số, không thể là số liệu.',
    },
  },
  why: {
    en: 'A figure is a number with its unit, at most with one word before it: khoảng, trên, ít nhất. An empty value means that there is no figure yet; it is not zero.',
    vi: 'Số liệu là một con số kèm đơn vị, phía trước có thể có một từ như khoảng, trên, ít nhất. Để trống nghĩa là chưa có số liệu, không phải là số 0.',
  },
  bad: `
actuals: [{indicator: fdi, period: 2023, value: hàng tỷ USD}]
`,
  good: `
actuals: [{indicator: fdi, period: 2023, value: }]
`,
  *check(problem) {
    const { expected } = problem.data;
    const empty = { kind: 'set' as const, place: problem.place, text: '' };
    const fixes = fixesOf(problem, problem.data.variant === 'nothing');
    const all = fixes.some(({ edits: [edit, second] }) => second !== undefined || (edit!.kind === 'set' && edit!.text === ''))
      ? fixes
      : [...fixes, { title: titleOf(empty), edits: [empty] }];
    const isWordy = expected === 'number' && problem.data.rest === problem.data.text;
    const told = isWordy ? { ...problem, data: { ...problem.data, variant: 'start' } } : problem;
    yield* reading(told, 'not-a-quantity', expected === undefined ? {} : { expected: expectedSaid(expected) }, all);
  },
  also: {
    /** Options of checks that are no duration, share or number; without them the check cannot tell when to speak. */
    *manifest({ rules }) {
      for (const { code, place, options } of rules)
        for (const [key, kind] of Object.entries(OPTIONS[code] ?? {})) {
          const text = options[key];
          if (text === undefined || reads(text, kind)) continue;
          yield { place: child(place, key), values: { text, expected: expectedSaid(kind), rest: text } };
        }
    },
  },
});

/** A share is written as any number is. */
function reads(text: string, kind: 'duration' | 'share' | 'number'): boolean {
  return (kind === 'duration' ? readDuration(text) : numberOption(text)) !== undefined;
}

const FURTHER: Readonly<Record<string, Bilingual>> = {
  duration: { en: 'a duration', vi: 'khoảng thời gian' },
  share: { en: 'a percentage', vi: 'tỷ lệ phần trăm' },
  larger: { en: 'a larger number', vi: 'số lớn hơn' },
  range: { en: 'a range such as 3–5', vi: 'khoảng số như 3–5' },
};

function expectedSaid(expected: string): Said {
  const text = FURTHER[expected];
  return text ? { say: 'both', text } : { say: 'word', list: 'expected', word: expected };
}
