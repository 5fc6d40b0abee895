import type { How } from '../../messages/how.ts';
import type { Language } from '../../messages/said.ts';
import type { Database } from '../../query/database.ts';
import { describeKey, topKeys } from '../../schema/describe.ts';
import type { FileKind, KeyInfo } from '../../schema/key-info.ts';
import type { Typing } from '../../syntax/typing/scan.ts';
import { tree } from '../../workspace/documents.ts';
import { manifestOf, rootOf } from '../../workspace/facts.ts';
import type { Plan } from '../../workspace/plan.ts';
import { planAt } from '../linked.ts';

/** A place where something is typed, with all that decides what may stand there. */
export interface Slot {
  readonly plan: Plan;
  readonly file: string;
  readonly kind: FileKind;
  readonly typing: Typing;
  readonly path: readonly string[];
  /** What the language says of the place. */
  readonly info: KeyInfo;
  readonly how: How;
  /** Put before whatever is chosen: the dash of a list that has none here yet. */
  readonly lead: string;
}

/** The slot of a position; undefined where the language knows nothing, as below `x-` keys. */
export function slotOf(db: Database, file: string, typing: Typing, language: Language): Slot | undefined {
  const root = db.read(rootOf, file);
  const kind: FileKind = db.read(manifestOf, root) === file ? 'manifest' : 'plan';
  const info = infoAt(kind, typing.path);
  if (!info) return undefined;
  const plan = planAt(db, file);
  const { locale, rounding } = plan.manifest;
  return { plan, file, kind, typing, path: typing.path, info, how: { locale, rounding, language }, lead: '' };
}

function infoAt(kind: FileKind, path: readonly string[]): KeyInfo | undefined {
  const keys = topKeys(kind);
  const none = { en: '', vi: '' };
  if (path.length === 0) return { key: '', title: none, description: none, shapes: ['map'], keys };
  return keys.some(({ key }) => key === path[0]) ? describeKey(path) : undefined;
}

/** A place by the keys of the language alone, ids and numbers of entries left out: `zones/within`, `actuals/stated/of`. */
export function placeName(path: readonly string[]): string {
  return [path[0] ?? '', ...path.slice(2).filter((key) => key !== '0')].join('/');
}

/** The id of the entry, in a register. */
export function ownId({ path }: Slot): string {
  return path[1] ?? '';
}

/** The text of a key in the nearest map around that has it. */
export function near(slot: Slot, key: string): string | undefined {
  for (const { pairs } of slot.typing.frames.slice(2).toReversed()) {
    const found = pairs.find((pair) => pair.key === key && pair.text !== '' && !isTyped(slot, pair));
    if (found) return found.text;
  }
  return undefined;
}

/** The text of a key of the entry itself. */
export function ofEntry(slot: Slot, key: string): string | undefined {
  return slot.typing.frames[2]?.pairs.find((pair) => pair.key === key && pair.text !== '')?.text;
}

/** The keys that the map around the position has already, the one being typed aside. */
export function keysWritten(slot: Slot): readonly string[] {
  const { typing, path, kind } = slot;
  if (typing.slot !== 'node' || typing.holds !== 'map') return [];
  if (path.length === 0 || (path.length === 1 && kind === 'manifest')) return keysInTree(slot);
  return (typing.frames.at(-1)?.pairs ?? []).filter((pair) => !isTyped(slot, pair)).map(({ key }) => key);
}

/** Of the maps that are cut into slices only the tree knows all keys. */
function keysInTree({ plan, file, path, typing }: Slot): readonly string[] {
  const { sections, source } = plan.db.get(tree, file);
  const all = path.length === 0 ? sections : sections.filter(({ key }) => key === path[0]).flatMap(({ entries }) => entries);
  const keys = all.map(({ key }) => key);
  const word = source.slice(typing.range.start, typing.range.end);
  return keys.indexOf(word) !== keys.lastIndexOf(word) ? keys : keys.filter((key) => key !== word);
}

/** The texts that the list around the position has already, the one being typed aside. */
export function itemsWritten(slot: Slot): readonly string[] {
  const around = slot.typing.frames.at(-1);
  return around?.kind === 'list' ? around.items.filter((item) => !isTyped(slot, item)).map(({ text }) => text) : [];
}

function isTyped({ typing: { range, quote } }: Slot, { start }: { readonly start: number }): boolean {
  return start === range.start - quote.length;
}
