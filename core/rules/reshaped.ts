import { kebab } from '../plan/lower/kebab.ts';
import { describeKey } from '../schema/describe.ts';
import type { Shape, WrongShape } from '../schema/violation.ts';
import type { Edit } from '../syntax/edit.ts';
import { child, keysOf, type Place, withPart } from '../syntax/place.ts';
import { get, type ListValue, type MapValue, type Value } from '../syntax/value.ts';
import type { Fix } from './finding.ts';
import { flowSource } from './flow-source.ts';

/** The fix that gives a value the shape asked for, where nothing written can get lost. */
export function reshaped({ place, expected }: WrongShape, written: Value): readonly Fix[] {
  if (!takesItems(place, written)) return [];
  const isSection = place.pointer.lastIndexOf('/') === 0;
  const edits =
    written.kind === 'scalar' || written.flow ? rewritten(place, expected, written, isSection) : isSection ? inPlace(place, written) : [];
  return edits.length === 0 ? [] : [{ title: TITLES[expected]!, edits }];
}

/** Whether a list of this place may hold what is written, by itself or entry by entry. */
function takesItems({ pointer }: Place, written: Value): boolean {
  const shapes = describeKey(keysOf(pointer))?.items?.shapes;
  return shapes === undefined || shapes.includes(written.kind);
}

function rewritten(place: Place, expected: Shape, written: Value, isSection: boolean): readonly Edit[] {
  const text = textFor(expected, written, isSection);
  return text === undefined ? [] : [{ kind: 'set', place: withPart(place, 'value'), text }];
}

/** Entries on lines of their own keep their lines and comments. */
function inPlace(place: Place, written: ListValue | MapValue): readonly Edit[] {
  if (written.kind === 'map')
    return holdsEntries(written) ? written.pairs.map(({ key }): Edit => ({ kind: 'untitle', place: child(place, key) })) : [];
  return idsFor(written).flatMap((id, i): readonly Edit[] => {
    const item = child(place, i);
    return [
      { kind: 'entitle', place: item, key: id },
      { kind: 'remove', place: child(item, 'id') },
    ];
  });
}

const TITLES: Readonly<Partial<Record<Shape, Fix['title']>>> = {
  map: { en: 'Turn into a map', vi: 'Chuyển thành bảng khóa và giá trị' },
  list: { en: 'Turn into a list', vi: 'Chuyển thành danh sách' },
  'yes or no': { en: 'Write true or false', vi: 'Ghi true hoặc false' },
};

function textFor(expected: Shape, written: Value, isSection: boolean): string | undefined {
  if (expected === 'yes or no') return written.kind === 'scalar' ? truth(written.text) : undefined;
  if (expected === 'map') return written.kind === 'list' && isSection ? mapOf(written) : undefined;
  if (expected !== 'list') return undefined;
  // Observations from a map: the entries without their keys.
  if (written.kind === 'map' && holdsEntries(written)) return `[${written.pairs.map(({ value }) => flowSource(value)).join(', ')}]`;
  return isSection ? undefined : `[${flowSource(written)}]`;
}

function truth(text: string): string | undefined {
  const word = text.normalize('NFC').trim().toLowerCase();
  if (['yes', 'y', 'on', 'có', 'true'].includes(word)) return 'true';
  return ['no', 'n', 'off', 'không', 'false'].includes(word) ? 'false' : undefined;
}

/** A register from a list: each entry under its `id`, or under its name as an id. */
function mapOf(list: ListValue): string | undefined {
  const pairs = idsFor(list).map((id, i) => {
    const item = list.items[i] as MapValue;
    return `${id}: ${flowSource({ ...item, pairs: item.pairs.filter((pair) => pair.key !== 'id') })}`;
  });
  return pairs.length > 0 ? `{${pairs.join(', ')}}` : undefined;
}

/** An id for each entry of a list, no two alike; none where one of them has neither id nor name. */
function idsFor(list: ListValue): readonly string[] {
  const ids: string[] = [];
  for (const item of list.items) {
    const id = idOf(item);
    if (id === undefined) return [];
    let free = id;
    for (let n = 2; ids.includes(free); n += 1) free = `${id}-${n}`;
    ids.push(free);
  }
  return ids;
}

function idOf(item: Value): string | undefined {
  const named = get(item, 'id') ?? get(item, 'name');
  return named?.kind === 'scalar' ? kebab(named.text) : undefined;
}

function holdsEntries({ pairs }: MapValue): boolean {
  return pairs.every(({ value, merged }) => value.kind === 'map' && !merged);
}
