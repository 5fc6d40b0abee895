import type { Duration } from '../plan/period/period.ts';
import { groupDigits } from '../plan/quantity/numeral.ts';
import type { How } from './how.ts';
import type { CountWord } from './said.ts';

const WORDS: Readonly<Record<CountWord, readonly [vi: string, one: string, many: string]>> = {
  day: ['ngày', 'day', 'days'],
  week: ['tuần', 'week', 'weeks'],
  month: ['tháng', 'month', 'months'],
  year: ['năm', 'year', 'years'],
  decimal: ['chữ số thập phân', 'decimal', 'decimals'],
  zone: ['khu', 'zone', 'zones'],
  component: ['thành phần', 'component', 'components'],
  project: ['dự án', 'project', 'projects'],
  'zone-or-project': ['khu và dự án', 'zone or project', 'zones and projects'],
  locality: ['địa bàn', 'locality', 'localities'],
  file: ['tệp', 'file', 'files'],
  finding: ['vấn đề', 'finding', 'findings'],
  target: ['chỉ tiêu kế hoạch', 'target', 'targets'],
  line: ['dòng', 'line', 'lines'],
  time: ['lần', 'time', 'times'],
};

/** A whole number with its word: `1 day`, `5 days`, `5 ngày`; the digits by the plan's locale, the word in the reader's language. */
export function sayCount(count: number, of: CountWord, how: How): string {
  const [vi, one, many] = WORDS[of];
  const digits = (count < 0 ? '\u2212' : '') + groupDigits(String(Math.abs(count)), how.locale);
  return `${digits} ${how.language === 'vi' ? vi : Math.abs(count) === 1 ? one : many}`;
}

/** `9 days`, `3 tháng`. */
export function sayDuration(duration: Duration, how: How): string {
  return sayCount(duration.count, duration.unit, how);
}

/** A total that not all have reported: `277 (3/4 khu)`, `277 (3 of 4 zones)`; where all that are listed have, `277 (a part)`. */
export function sayPartial(total: string, reported: number, due: number, how: How, of: CountWord = 'zone'): string {
  const [vi, one, many] = WORDS[of];
  if (reported === due) return how.language === 'vi' ? `${total} (một phần)` : `${total} (a part)`;
  return how.language === 'vi' ? `${total} (${reported}/${due} ${vi})` : `${total} (${reported} of ${due} ${due === 1 ? one : many})`;
}

/** A total in which those that have not reported count as 0: `277 (1 khu tính bằng 0)`, `277 (1 zone counted as 0)`. */
export function sayZeroed(total: string, count: number, how: How, of: CountWord = 'zone'): string {
  const [vi, one, many] = WORDS[of];
  return how.language === 'vi' ? `${total} (${count} ${vi} tính bằng 0)` : `${total} (${count} ${count === 1 ? one : many} counted as 0)`;
}
