import type { Database } from './query/database.ts';
import type { Diagnostic } from './diagnostics.ts';
import { keysOf } from './syntax/place.ts';
import { get, type Value } from './syntax/value.ts';
import { tree } from './workspace/documents.ts';

/** What a finding is the same by when lines move: its check, the entry it is about, and what stands there. Its file and its wording do not count. */
export function identityOf(db: Database, { code, file, pointer, range }: Diagnostic): string {
  const { source, valueAt } = db.get(tree, file);
  const content = source.slice(range.start, range.end).normalize('NFC').replace(/\s+/g, ' ').trim();
  return [code, entityAt(pointer, valueAt), content].join('\n');
}

/** A pointer in which items of lists are known by what they say and not by their number. */
function entityAt(pointer: string, valueAt: (pointer: string) => Value | undefined): string {
  let walked = '';
  const named: string[] = [];
  for (const raw of pointer.split('/').slice(1)) {
    const holder = valueAt(walked);
    walked += `/${raw}`;
    named.push(holder?.kind === 'list' ? itemName(valueAt(walked)) : (keysOf(`/${raw}`)[0] ?? raw));
  }
  return named.join(' / ');
}

function itemName(item: Value | undefined): string {
  if (item?.kind === 'scalar') return item.text;
  const said = IDENTIFYING.flatMap((key) => {
    const value = get(item, key);
    return value?.kind === 'scalar' && value.text !== '' ? [`${key}=${value.text}`] : [];
  });
  return said.join(', ') || '*';
}

/** What tells the items of the language's lists apart. */
const IDENTIFYING = [
  'indicator',
  'scope',
  'period',
  'as-of',
  'made-on',
  'target',
  'milestone',
  'date',
  'event',
  'one',
  'kind',
  'document',
  'what',
  'use',
  'id',
] as const;
