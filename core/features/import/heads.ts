import { isoDate } from '../../plan/period/days.ts';
import type { Day } from '../../plan/period/period.ts';
import { readPeriod } from '../../plan/period/read-period.ts';
import type { Plan } from '../../workspace/plan.ts';
import { plainWords } from '../completion/search.ts';

/** What the head of a column, or a title above the table, says of figures. */
export interface Said {
  readonly indicator?: string;
  /** As a plan writes it. */
  readonly period?: string;
  /** ISO. */
  readonly asOf?: string;
}

/** Reads heads and titles by the names of the plan; `mapped` is what a person has said of them. */
export function headReader(plan: Plan, mapped: Readonly<Record<string, Said>>): (text: string) => Said {
  const byName = new Map<string, string>();
  for (const { id, name, aliases } of plan.all('indicators'))
    for (const called of [id, name, ...aliases]) if (plainWords(called)) byName.set(plainWords(called), id);
  const ofMapped = new Map(Object.entries(mapped).map(([text, said]) => [plainWords(text), said]));
  return (text) => {
    const given = ofMapped.get(plainWords(text));
    if (given) return given;
    const asOf = dayIn(text);
    const period = periodIn(plan, text);
    const indicator = indicatorIn(byName, text);
    return { ...(indicator && { indicator }), ...(period && { period }), ...(asOf && { asOf }) };
  };
}

/** The whole text, less a unit in brackets, else the longest name that stands in it. */
function indicatorIn(byName: ReadonlyMap<string, string>, text: string): string | undefined {
  const words = plainWords(text.replace(/\([^()]*\)/g, ' '));
  const whole = byName.get(words);
  if (whole) return whole;
  const within = [...byName.keys()].filter((name) => name.length > 3 && ` ${words} `.includes(` ${name} `));
  const longest = within.sort((a, b) => b.length - a.length)[0];
  return longest === undefined ? undefined : byName.get(longest);
}

const PERIOD =
  /(?:tuần|week|tháng|quý|năm|year|giai đoạn|nhiệm kỳ)[^,;·()]*?\d{4}|\d{4}-(?:Q[1-4]|H[12]|W\d\d|\d\d|\d{1,2}M)|\d{1,2} tháng[^,;·()]*?\d{4}/iu;

/** The period a text says in the language's form or in words. */
function periodIn(plan: Plan, text: string): string | undefined {
  const whole = text.normalize('NFC').trim();
  for (const said of [whole, PERIOD.exec(whole)?.[0] ?? '']) {
    if (said === '' || dayIn(said)) continue;
    const { period, problem } = readPeriod(said, plan.manifest.terms);
    if (period) return period.written;
    if (problem && PERIOD.test(said) && problem.fixes.length === 1) return problem.fixes[0];
  }
  return undefined;
}

/** A day as `15/11/2024` or `2024-11-15`, ISO. */
function dayIn(text: string): string | undefined {
  const [, day, month, year] = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/.exec(text) ?? [];
  const iso =
    day === undefined ? /(?<!\d)\d{4}-\d\d-\d\d(?!\d)/.exec(text)?.[0] : `${year}-${month!.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return iso !== undefined && isRealDay(iso) ? iso : undefined;
}

function isRealDay(iso: string): boolean {
  const { period } = readPeriod(iso, []);
  const day: Day | undefined = period?.first;
  return day !== undefined && isoDate(day) === iso;
}
