import { placeOf } from '../../syntax/place.ts';
import { isEmpty, type ListValue, type MapValue, type Pair, type Value } from '../../syntax/value.ts';
import type { PlanProblem } from '../problem.ts';
import { quoted } from '../quantity/yaml-source.ts';

/** The numbers of a map or list in braces that YAML has cut at their comma: `{value: 28,3 %}` is `value: 28` and a stray key `3 %`. */
export function commaSplits(file: string, pointer: string, value: Value | undefined): readonly PlanProblem[] {
  if (value === undefined || value.kind === 'scalar' || !value.flow) return [];
  return value.kind === 'map' ? splitsInMap(file, pointer, value) : splitsInList(file, pointer, value);
}

function splitsInMap(file: string, pointer: string, map: MapValue): readonly PlanProblem[] {
  const problems: PlanProblem[] = [];
  map.pairs.forEach((pair, i) => {
    if (!endsInDigit(pair.value) || pair.bare) return;
    const rest = restOf(map.pairs, i + 1);
    if (rest.length === 0) return;
    const pieces = rest.map((each) => each.key);
    problems.push(
      split(
        file,
        `${pointer}/${pair.segment}`,
        textOf(pair.value),
        pieces,
        rest.map((each) => `${pointer}/${each.segment}`),
      ),
    );
  });
  return problems;
}

/** The bare keys from an index on that go on with the number. */
function restOf(pairs: readonly Pair[], from: number): readonly Pair[] {
  let to = from;
  while (to < pairs.length && continues(pairs[to] as Pair)) to += 1;
  return pairs.slice(from, to);
}

function continues(pair: Pair): boolean {
  return isEmpty(pair.value) && pair.bare === true && /^\d/.test(pair.key);
}

/** In `[1,5 %, 3 %]` the comma cannot be told from a separator but by the number of items: a pair of bounds has two. */
function splitsInList(file: string, pointer: string, list: ListValue): readonly PlanProblem[] {
  const texts = list.items.map((item) => textOf(item));
  let spare = texts.length - 2;
  if (spare <= 0 || !texts.every((text) => /\d/.test(text))) return [];
  const problems: PlanProblem[] = [];
  for (let i = 0; i + 1 < texts.length && spare > 0; i += 1) {
    if (!endsInDigit(list.items[i]) || !/^\d/.test(texts[i + 1] ?? '')) continue;
    problems.push(split(file, `${pointer}/${i}`, texts[i] ?? '', [texts[i + 1] ?? ''], [`${pointer}/${i + 1}`]));
    i += 1;
    spare -= 1;
  }
  return problems;
}

function split(file: string, pointer: string, value: string, pieces: readonly string[], stray: readonly string[]): PlanProblem {
  const whole = [value, ...pieces].join(',');
  return {
    code: 'decimal-comma-split',
    place: placeOf(file, pointer),
    data: { value, whole },
    fixes: [
      [
        { kind: 'set', place: placeOf(file, pointer), text: quoted(whole) },
        ...stray.map((each) => ({ kind: 'remove' as const, place: placeOf(file, each, 'entry') })),
      ],
    ],
  };
}

function endsInDigit(value: Value | undefined): boolean {
  return value?.kind === 'scalar' && value.plain && /\d$/.test(value.text);
}

function textOf(value: Value | undefined): string {
  return value?.kind === 'scalar' ? value.text : '';
}
