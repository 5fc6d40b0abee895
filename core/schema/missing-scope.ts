import { parentPointer, placeOf, pointerOf } from '../syntax/place.ts';
import type { Section, SyntaxEntry, SyntaxTree } from '../syntax/tree.ts';
import { get, isEmpty, type Value } from '../syntax/value.ts';
import { ENTRY_CHECKS } from './validate.ts';
import type { Violation } from './violation.ts';

/** The entries that name no scope where the plan has none to give them: to be asked for only when `plan.scope` is absent. */
export function missingScopes(tree: SyntaxTree, file: string): readonly Violation[] {
  return tree.sections.flatMap((section) => {
    const needs = NEEDS_SCOPE.get(section.key);
    if (!needs || section.kind === 'scalar') return [];
    return section.entries
      .filter(({ key, value }) => !key.startsWith('x-') && needs(value))
      .map((entry) => missingIn(section, entry, file));
  });
}

const NEEDS_SCOPE: ReadonlyMap<string, (entry: Value) => boolean> = new Map([
  ['targets', (entry: Value) => lacksScope(entry) && setsNumber(entry)],
  ['actuals', (entry: Value) => lacksScope(entry) && get(entry, 'values') === undefined],
  ['forecasts', (entry: Value) => lacksScope(entry) && (get(entry, 'values') === undefined || !isEmpty(get(entry, 'value')))],
]);

const NUMBERS = ['at-least', 'at-most', 'more-than', 'less-than', 'equals', 'between', 'top', 'all-of'];

function lacksScope(entry: Value): boolean {
  return entry.kind === 'map' && isEmpty(get(entry, 'scope'));
}

/** A target whose comparison is left empty stands only for the lines of its `split`. */
function setsNumber(entry: Value): boolean {
  const written = NUMBERS.filter((key) => get(entry, key) !== undefined);
  return written.some((key) => !isEmpty(get(entry, key))) || (written.length > 0 && isEmpty(get(entry, 'split')));
}

function missingIn(section: Section, entry: SyntaxEntry, file: string): Violation {
  const isItem = section.kind === 'list';
  const name = `${section.key}/${isItem ? Number(entry.key) + 1 : entry.key}`;
  if (get(entry.value, 'scope') !== undefined) {
    return {
      kind: 'missing-key',
      place: placeOf(file, entry.pointer + pointerOf(['scope']), 'key'),
      key: 'scope',
      entry: name,
      empty: true,
    };
  }
  const place = placeOf(file, entry.pointer, isItem ? 'value' : 'key');
  const own = ENTRY_CHECKS[section.key]?.(entry.value) ?? [];
  const unknown = own
    .filter((violation) => violation.kind === 'unknown-key')
    .filter((violation) => parentPointer(violation.place.pointer) === '');
  return { kind: 'missing-key', place, key: 'scope', entry: name, ...(unknown.length > 0 ? { unknown } : {}) };
}
