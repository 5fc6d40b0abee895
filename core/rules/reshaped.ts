import { isId, kebab } from '../plan/lower/kebab.ts';
import type { WrongShape } from '../schema/violation.ts';
import { withPart } from '../syntax/place.ts';
import { get, type ListValue, type MapValue, type Value } from '../syntax/value.ts';
import type { Fix } from './finding.ts';
import { flowSource } from './flow-source.ts';

/** The fix that gives a value the shape asked for, where nothing written can get lost: values in braces or brackets, and single words. */
export function reshaped({ place, expected, written }: WrongShape): readonly Fix[] {
  if (!written || (written.kind !== 'scalar' && !written.flow)) return [];
  const text = textFor(expected, written, place.pointer.lastIndexOf('/') === 0);
  if (text === undefined) return [];
  return [{ title: TITLES[expected] ?? TITLES.text!, edits: [{ kind: 'set', place: withPart(place, 'value'), text }] }];
}

const TITLES: Readonly<Record<string, Fix['title']>> = {
  map: { en: 'Turn into a map', vi: 'Chuyển thành bảng khóa và giá trị' },
  list: { en: 'Turn into a list', vi: 'Chuyển thành danh sách' },
  'yes or no': { en: 'Write true or false', vi: 'Ghi true hoặc false' },
  text: { en: 'Write it in the right shape', vi: 'Ghi lại đúng dạng' },
};

function textFor(expected: string, written: Value, isSection: boolean): string | undefined {
  if (expected === 'yes or no') return written.kind === 'scalar' ? truth(written.text) : undefined;
  if (expected === 'map') return written.kind === 'list' && isSection ? mapOf(written) : undefined;
  if (expected !== 'list' || written.kind === 'list') return undefined;
  return written.kind === 'map' && isSection ? listOf(written) : `[${flowSource(written)}]`;
}

function truth(text: string): string | undefined {
  const word = text.normalize('NFC').trim().toLowerCase();
  if (['yes', 'y', 'on', 'có', 'true'].includes(word)) return 'true';
  return ['no', 'n', 'off', 'không', 'false'].includes(word) ? 'false' : undefined;
}

/** A register from a list: each entry under its `id`, or under its name as an id. */
function mapOf(list: ListValue): string | undefined {
  const ids = new Set<string>();
  const pairs: string[] = [];
  for (const item of list.items) {
    const id = idOf(item);
    if (item.kind !== 'map' || id === undefined || ids.has(id)) return undefined;
    ids.add(id);
    pairs.push(`${id}: ${flowSource({ ...item, pairs: item.pairs.filter((pair) => pair.key !== 'id') })}`);
  }
  return pairs.length > 0 ? `{${pairs.join(', ')}}` : undefined;
}

function idOf(item: Value): string | undefined {
  const named = get(item, 'id') ?? get(item, 'name');
  const id = named?.kind === 'scalar' ? kebab(named.text) : '';
  return isId(id) ? id : undefined;
}

/** Observations from a map: the entries without their keys. */
function listOf(map: MapValue): string | undefined {
  if (map.pairs.length === 0 || map.pairs.some(({ value, merged }) => value.kind !== 'map' || merged)) return undefined;
  return `[${map.pairs.map(({ value }) => flowSource(value)).join(', ')}]`;
}
