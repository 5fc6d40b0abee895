import type { ComparedEnd } from '../plan/quantity/compare.ts';
import type { Said } from './said.ts';

const ENDS: Readonly<Record<ComparedEnd, string>> = { number: 'the number as written', lower: 'the lower end', upper: 'the upper end' };

/** Which number of a value was compared. */
export function comparedEnd(end: ComparedEnd): Said {
  return { say: 'word', list: 'comparedEnd', word: ENDS[end] };
}

/** The end of a message about something past its deadline; `''` when it is not. */
export function overdueBy(days: number): Said {
  if (days <= 0) return '';
  const text = { en: ', {days} past its deadline', vi: ', quá hạn {days}' };
  return { say: 'text', text, values: { days: { say: 'count', count: days, of: 'day' } } };
}
