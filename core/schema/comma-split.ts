import type { MapValue, Pair, Value } from '../syntax/value.ts';

/** Whether a pair of a map in braces is what a decimal comma cut off the value before it: `{value: 28,3 %}` reads as `value: 28` and `3 %`. */
export function isCutByComma(map: MapValue, index: number): boolean {
  const pair = map.pairs[index];
  const before = map.pairs[index - 1];
  if (!map.flow || !pair?.bare || !before || !/^\d/.test(pair.key)) return false;
  return before.bare ? isCutByComma(map, index - 1) : endsInDigit(before);
}

/** Whether any value of the map was cut by a decimal comma; nothing else is said about such a map. */
export function hasCutValue(value: Value | undefined): boolean {
  return value?.kind === 'map' && value.flow && value.pairs.some((_, index) => isCutByComma(value, index));
}

function endsInDigit({ value }: Pair): boolean {
  return value.kind === 'scalar' && value.plain && /\d$/.test(value.text);
}
