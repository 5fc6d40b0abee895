import type { How } from '../../messages/how.ts';
import type { Target } from '../../plan/model.ts';
import type { Plan } from '../../workspace/plan.ts';
import { worded } from '../worded.ts';

/** From one year to another. */
export interface Turn {
  readonly before: number;
  readonly year: number;
}

/** A text with the one year in the place of the other: `fdi-2024`, `năm 2024`, `2024-Q1`, and `fdi-24` as far as it is an id. */
export function nextText(text: string, { before, year }: Turn): string {
  const whole = text.replace(new RegExp(`(?<!\\d)${before}(?!\\d)`, 'g'), String(year));
  return whole === text ? text.replace(new RegExp(`-${two(before)}$`), `-${two(year)}`) : whole;
}

/** The id that follows that of a target; with the year behind it where it names none. */
export function nextId(id: string, turn: Turn): string {
  const next = nextText(id, turn);
  return next === id ? `${id}-${turn.year}` : next;
}

/** What the next target is called: the same with the next year; one that tells its number is named by its indicator. */
export function nextName(plan: Plan, target: Target, turn: Turn, how: How): string {
  const next = nextText(target.name, turn);
  const rest = target.name.replaceAll(String(turn.before), '');
  if (next !== target.name && !/\d/.test(rest)) return next;
  const indicator = plan.one('indicators', target.indicator)?.name;
  if (!indicator || /\d/.test(indicator)) return next;
  const scope = plan.scope(target.scope)?.name ?? '';
  const named = scope === '' || /\d/.test(scope) ? indicator : `${indicator} – ${scope}`;
  return worded({ en: '{name}, {year}', vi: '{name} năm {year}' }, how.language, { name: named, year: String(turn.year) });
}

/** The scope of the next target: the same, or what is called as it with the next year, such as a list of projects. */
export function nextScope(plan: Plan, scope: string, turn: Turn): string {
  const next = nextText(scope, turn);
  return plan.scope(next) ? next : scope;
}

function two(year: number): string {
  return String(year % 100).padStart(2, '0');
}
