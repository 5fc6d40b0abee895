import { baseUnitsIn } from '../plan/quantity/scales.ts';
import { sayWord, type WordList } from '../plan/words.ts';
import { sayAmount, sayMeasure } from './amounts.ts';
import { sayBound } from './bounds.ts';
import { sayCount, sayDuration } from './counts.ts';
import { sayDate, sayPeriod, sayPlanDate, sayWhen } from './dates.ts';
import type { How } from './how.ts';
import { sayPercent, sayPlain, sayTimes } from './numbers.ts';
import { sayQuantity } from './quantities.ts';
import type { Said } from './said.ts';

export type { How } from './how.ts';

/** What the placeholders of a text stand for; an absent one ends the text before the semicolon of its clause. */
export type Values = Readonly<Record<string, Said | undefined>>;

const PLACEHOLDER = /\{([a-z][a-z0-9-]*)\}/g;

/** Words a message: figures and dates by the plan's locale, names of periods, counts and words in the reader's language. */
export function fill(template: string, values: Values, how: How): string {
  const text = withoutEmptyClause(template, values).replace(PLACEHOLDER, (placeholder, name: string) => {
    const value = given(values, name);
    return value === undefined ? placeholder : say(value, how);
  });
  const first = /^\{([a-z][a-z0-9-]*)\}/.exec(template)?.[1];
  return first !== undefined && isWorded(given(values, first)) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** Words one thing. */
export function say(said: Said, how: How): string {
  if (typeof said === 'string') return short(said);
  switch (said.say) {
    case 'both':
      return said.text[how.language];
    case 'text':
      return fill(said.text[how.language], said.values, how);
    case 'number':
      return sayAmount(said.value, said.unit, how, said);
    case 'measure':
      return sayMeasure(said.value, said.unit, how, said.decimals);
    case 'bound':
      return sayBound(said.comparison, how, { in: said.unit, named: true });
    case 'quantity':
      return sayQuantity(said.quantity, how);
    case 'plain':
      return sayPlain(said.value, how, said.decimals);
    case 'percent':
      return sayPercent(said.value, how, said);
    case 'times':
      return sayTimes(said.value, how, said.decimals);
    case 'count':
      return sayCount(said.count, said.of, how);
    case 'duration':
      return sayDuration(said.duration, how);
    case 'date':
      return sayDate(said.day, how.locale);
    case 'plan-date':
      return said.when ? sayWhen(said.date, how) : sayPlanDate(said.date, how);
    case 'period':
      return sayPeriod(said.period, how.language);
    case 'word':
      return inSentence(said, sayWord(said.list, said.word, how.language));
    case 'list':
      return joined(
        (said.joined === 'plus' ? withOneUnit(said.items) : said.items).map((item) => say(item, how)),
        said.joined,
        how,
      );
  }
}

/** A text of the plan as a message can hold it. */
function short(text: string): string {
  return text.length <= LONGEST
    ? text
    : `${Array.from(text.slice(0, LONGEST))
        .slice(0, LONGEST / 2)
        .join('')}…`;
}
const LONGEST = 200;

/** Results begin with a capital letter in tables, not inside a sentence. */
function inSentence({ list }: { readonly list: WordList }, word: string): string {
  return list === 'status' ? word.charAt(0).toLowerCase() + word.slice(1) : word;
}

/** `Unit "x" is not known; closest "{closest}".` ends before the semicolon when nothing is close. */
function withoutEmptyClause(template: string, values: Values): string {
  for (const { 1: name = '', index } of template.matchAll(PLACEHOLDER)) {
    if (given(values, name) !== undefined) continue;
    const semicolon = template.lastIndexOf(';', index);
    if (semicolon >= 0) return `${template.slice(0, semicolon)}.`;
  }
  return template;
}

function given(values: Values, name: string): Said | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

/** True for what we word ourselves, so that a message may begin with a capital letter; ids and texts of the plan stay as they are. */
function isWorded(said: Said | undefined): boolean {
  return said !== undefined && typeof said !== 'string' && said.say !== 'list' && !(said.say === 'period' && said.period.form === 'term');
}

/** The addends of a sum bear their unit once: `1.757,24 + 292,47 triệu USD`. */
function withOneUnit(items: readonly Said[]): readonly Said[] {
  const last = items.at(-1);
  if (typeof last !== 'object' || last.say !== 'number' || STICKING.has(last.unit.unit.dimension)) return items;
  return items.map((item, i) => {
    const isLike =
      typeof item === 'object' && item.say === 'number' && item.unit.unit === last.unit.unit && item.unit.scale.equals(last.unit.scale);
    return isLike && i < items.length - 1 ? { say: 'plain', value: item.value.div(baseUnitsIn(item.unit)), decimals: item.decimals } : item;
  });
}

/** Units that are written at their number, or are a part of it. */
const STICKING: ReadonlySet<string> = new Set(['percent', 'points', 'yearly-rate', 'rank']);

function joined(items: readonly string[], by: 'comma' | 'plus' | 'and' | undefined, how: How): string {
  if (by === 'plus') return items.join(' + ');
  if (by !== 'and' || items.length < 2) return items.join(', ');
  return `${items.slice(0, -1).join(', ')} ${how.language === 'vi' ? 'và' : 'and'} ${items.at(-1)}`;
}
