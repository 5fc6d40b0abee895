import { isoDate } from '../period/days.ts';
import type { DeclaredUnit, Named, Register, Term, ZoneType } from '../model.ts';
import { checkId } from './check-id.ts';
import { type Cursor, isScalar, linesAt, type PairCursor, placeAt, placeOfKey } from './cursor.ts';
import { dayAt } from './date-at.ts';
import { flagAt, textAt } from './text-at.ts';
import { wordIn } from './word-at.ts';
import { zoneTypesAt as typesListedAt } from './zone-type-at.ts';

/** The ids of a map with their names. */
export function namedAt(at: Cursor, key: string, register: Register): readonly Named[] {
  return linesAt(at, key, (pair) => namedOf(pair, register));
}

/** `plan.terms`. */
export function termsAt(at: Cursor, key: string): readonly Term[] {
  return linesAt(at, key, termOf);
}

/** A term that ends before it begins has no end. */
function termOf(pair: PairCursor): Term {
  const from = dayAt(pair, 'from');
  const to = dayAt(pair, 'to');
  const term = { ...namedOf(pair, 'terms'), from, to, assumed: flagAt(pair, 'assumed') };
  if (from === undefined || to === undefined || from <= to) return term;
  const period = `${isoDate(from)}/${isoDate(to)}`;
  pair.found.problems.push({ code: 'period-syntax', place: placeOfKey(pair, 'to'), data: { period }, fixes: [] });
  return { ...term, to: undefined };
}

/** `plan.units`. */
export function unitsAt(at: Cursor, key: string): readonly DeclaredUnit[] {
  return linesAt(at, key, (pair) => ({ ...namedOf(pair, 'units'), equals: textAt(pair, 'equals') }));
}

/** `plan.zone-types`; `within` may name types of the same map. */
export function zoneTypesAt(at: Cursor, key: string): readonly ZoneType[] {
  const bare = linesAt({ ...at, found: { problems: [], references: [] } }, key, (pair) => typeOf(pair, []));
  const context = { ...at.context, plan: { ...at.context.plan, zoneTypes: bare } };
  return linesAt({ ...at, context }, key, (pair) => typeOf(pair, typesListedAt(pair, 'within')));
}

/** `plan.words`: what results are called instead, by status. */
export function statusWordsAt(at: Cursor, key: string): Readonly<Record<string, string>> {
  const lines = linesAt(at, key, (pair) => {
    const status = wordIn(pair, pair.key, 'status', 'key');
    return status && isScalar(pair) ? ([status, pair.value.text.normalize('NFC')] as const) : undefined;
  });
  return Object.fromEntries(lines);
}

function typeOf(pair: PairCursor, within: readonly string[]): ZoneType {
  return { ...namedOf(pair, 'zone-types'), short: textAt(pair, 'short'), within };
}

function namedOf(pair: PairCursor, register: Register): Named {
  checkId(pair, pair.key, register);
  return { place: placeAt(pair), id: pair.key, name: textAt(pair, 'name') ?? '' };
}
