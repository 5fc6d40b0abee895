import type { Random } from '../oracle/random.ts';

/** Text with one mistake as planners make them; undefined where the text gives no occasion. */
type Mistake = (text: string, random: Random) => string | undefined;

const UNITS = [
  'triệu USD',
  'tỷ USD',
  'tỷ đồng',
  'triệu',
  'tr USD',
  'USD',
  'người',
  'lao động',
  'dự án',
  'ha',
  '%',
  '%/năm',
  'điểm %',
  'hạng',
  '',
];
const KEY_SLIPS: Readonly<Record<string, readonly string[]>> = {
  'as-of': ['asof', 'as_of', 'ngày', 'date'],
  'at-least': ['atleast', 'min', 'at_least', 'ít nhất'],
  name: ['nam', 'tên', 'ten'],
  value: ['val', 'giá trị', 'Value', 'values'],
  indicator: ['indicators', 'chỉ tiêu', 'indicater'],
  period: ['kỳ', 'perod', 'due'],
  scope: ['khu', 'zone'],
  unit: ['đơn vị', 'units'],
  kind: ['loại', 'type'],
};

const digitSlip: Mistake = (text, random) =>
  at(text, random, /\d/g, (digit) => random.pick([String(random.int(0, 9)), digit + digit, '', `${digit}0`]));
const wrongUnit: Mistake = (text, random) =>
  at(text, random, /(?<=\d )(?:nghìn |triệu |tỷ )?(?:USD|đồng|người|dự án|ha|%\/năm|%|lượt|hạng)/g, () => random.pick(UNITS));
const lostKey: Mistake = (text, random) => at(text, random, /^ +[\w-]+: [^\n{[|>&]+\n|(?<=[{,] ?)[\w-]+: [^,{}[\]\n"]+, /gm, () => '');
const slippedKey: Mistake = (text, random) =>
  at(text, random, /[a-z][a-z-]+(?=:)/g, (key) => (KEY_SLIPS[key] && random.chance(0.6) ? random.pick(KEY_SLIPS[key]) : slip(key, random)));
const slippedWord: Mistake = (text, random) =>
  at(text, random, /(?<=[:[,] )[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?=[,\n\r\]}])/g, (id) => slip(id, random));
const movedDate: Mistake = (text, random) =>
  at(text, random, /\d{4}-\d\d-\d\d/g, (date) => {
    const [y, m, d] = date.split('-') as [string, string, string];
    return random.pick([
      `${Number(y) + random.pick([-1, 1, 10])}-${m}-${d}`,
      `${y}-${d}-${m}`,
      `${d}/${m}/${y}`,
      `${y}-${m}`,
      `${y}-${m}-31`,
      `${y}-${Number(m)}-${d}`,
    ]);
  });
const movedPeriod: Mistake = (text, random) =>
  at(text, random, /(?<=period: )[\w/-]+/g, (period) =>
    random.pick([`${period}-Q1`, '2024', 'quý I/2024', '2024-Q5', '2023', '2024-11', 'năm 2024', '2024-2025', '2025/2020']),
  );
const cutQuote: Mistake = (text, random) => at(text, random, /["']/g, () => random.pick(['', '', '“']));
const unquoted: Mistake = (text, random) => at(text, random, /"[^"\n]*"/g, (quoted) => quoted.slice(1, -1));
const marks: Mistake = (text, random) =>
  at(text, random, /\d+[.,]\d+(?:[.,]\d+)*/g, (number) =>
    random.pick([
      number.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.')),
      number.replace(/[.,]/g, ''),
      number.replace(',', ', '),
      `${number}00`,
    ]),
  );
const bareNumber: Mistake = (text, random) =>
  at(text, random, /"?(\d[\d.,]*) [^",{}[\]\n]*"?/g, (value) => /\d[\d.,]*/.exec(value)![0].replaceAll(',', '.'));
const spacing: Mistake = (text, random) =>
  random.chance(0.5)
    ? at(text, random, /(?<=[a-z]): /g, () => random.pick([':', ' : ', ':  ']))
    : at(text, random, /^ +/gm, (indent) => random.pick(['\t', `${indent} `, indent.slice(1)]));
const bracket: Mistake = (text, random) => at(text, random, /[[\]{},]/g, () => random.pick(['', '', ',']));

const line = (text: string, random: Random) => {
  const starts = [...text.matchAll(/^|(?<=\n)/g)].map(({ index }) => index);
  const first = random.int(0, Math.max(0, starts.length - 2));
  return { start: starts[first]!, end: starts[Math.min(starts.length - 1, first + random.int(1, 3))] ?? text.length, starts };
};
const doubled: Mistake = (text, random) => {
  const { start, end } = line(text, random);
  return text.slice(0, end) + text.slice(start, end) + text.slice(end);
};
const pasted: Mistake = (text, random) => {
  const { start, end, starts } = line(text, random);
  const to = random.pick(starts);
  return text.slice(0, to) + text.slice(start, end) + text.slice(to);
};
const swapped: Mistake = (text, random) => {
  const numbers = [...text.matchAll(/(?<![\w-])\d[\d.,]*(?![\w-])/g)];
  if (numbers.length < 2) return undefined;
  const n = random.int(0, numbers.length - 2);
  const [a, b] = [numbers[n]!, numbers[n + 1]!];
  return text.slice(0, a.index) + b[0] + text.slice(a.index + a[0].length, b.index) + a[0] + text.slice(b.index + b[0].length);
};

const MISTAKES: Readonly<Record<string, Mistake>> = {
  digitSlip,
  wrongUnit,
  lostKey,
  slippedKey,
  slippedWord,
  movedDate,
  movedPeriod,
  cutQuote,
  unquoted,
  marks,
  bareNumber,
  spacing,
  bracket,
  doubled,
  pasted,
  swapped,
};

/** The text with a few mistakes in it. */
export function broken(text: string, random: Random, count: number): string {
  let result = text;
  for (let n = 0; n < count; n++) result = random.pick(Object.values(MISTAKES))(result, random) ?? result;
  return result;
}

/** One of the matches replaced. */
function at(text: string, random: Random, pattern: RegExp, by: (match: string) => string): string | undefined {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return undefined;
  const { 0: match, index } = random.pick(found);
  return text.slice(0, index) + by(match) + text.slice(index + match.length);
}

/** A word with two letters swapped, one left out, one doubled, or its hyphen lost. */
function slip(word: string, random: Random): string {
  const n = random.int(0, Math.max(0, word.length - 2));
  return random.pick([
    word.slice(0, n) + (word[n + 1] ?? '') + word[n] + word.slice(n + 2),
    word.slice(0, n) + word.slice(n + 1),
    word.slice(0, n) + word[n] + word.slice(n),
    word.replace('-', '_'),
    word.toUpperCase(),
  ]);
}
