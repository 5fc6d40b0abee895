import { lineEnd } from '../../text/lines.ts';
import { readPlain } from '../plain/read-plain.ts';
import { recover } from '../recover/recover.ts';
import type { Slice } from '../slice/slice.ts';
import { withoutConflicts } from '../slips/conflict.ts';
import { badIndent, type BadIndent } from '../slips/indent.ts';
import { inspect } from '../slips/inspect.ts';
import { type LocalSlip, moveSlip, slip } from '../slips/slip.ts';
import type { Value } from '../value.ts';
import { mapNode, moveNode, type Node } from './node.ts';
import { readHead, readRest } from './outside.ts';
import type { Read } from './read-events.ts';
import { skipSpace } from './skip-space.ts';
import { DEEPEST, type Failure, tryRead } from './try-read.ts';
import { valueOf } from './value-of.ts';

/** What a slice says by itself. */
export interface Parsed {
  /** A map of pairs, or for list entries a list; the root of a `whole` document may be anything. */
  readonly root: Node;
  /** Slips of the slice; those that need other slices too come from `resolveAll`. */
  readonly slips: readonly LocalSlip[];
  /** Has anchors, aliases or merge keys: its value comes from `resolveAll`. */
  readonly linked: boolean;
  readonly value: Value | undefined;
}

/** The data of the slip of a text that is none. */
export const BINARY: Readonly<Record<string, string>> = {};

/** Parses a slice, once. */
export function parsed(slice: Slice): Parsed {
  slice.parsed ??= parse(slice);
  return slice.parsed;
}

function parse(slice: Slice): Parsed {
  const root = slice.kind === 'entry' || slice.kind === 'section' ? readPlain(slice.text, slice.list) : undefined;
  return root ? { root, linked: false, slips: inspect(slice.text, root), value: root as Value } : parseByLibrary(slice);
}

/** Parses a slice of any form with the YAML library; of a conflict that git has left, the first version is read. */
export function parseByLibrary(slice: Slice): Parsed {
  const conflicts = withoutConflicts(slice.text);
  if (!conflicts) return parseText(slice);
  const read = parseText({ ...slice, text: conflicts.text });
  return { ...read, slips: [...conflicts.slips, ...read.slips] };
}

function parseText(slice: Slice): Parsed {
  const nul = slice.text.indexOf('\0');
  if (nul >= 0) return finished({ root: mapNode(false, 0), linked: false, slips: [slip('unreadable', nul, nul + 1, BINARY)] });
  if (slice.kind === 'head') return finished({ root: mapNode(false, 0), linked: false, slips: readHead(slice.text) });
  if (slice.kind === 'rest') return finished({ root: mapNode(false, 0), linked: false, slips: readRest(slice.text) });
  const deepest = slice.kind === 'entry' ? DEEPEST - 1 : DEEPEST;
  const read = tryRead(slice.text, 0, deepest);
  const spaced = badIndent(slice.text, read);
  if (spaced) return finished(respaced(slice, spaced, deepest));
  if (!('failed' in read) && fits(slice, slice.text, read.root))
    return finished({ ...read, slips: [...read.slips, ...inspect(slice.text, read.root)] });
  return finished(recovered(slice, slice.text, read, deepest));
}

/** Reads the slice as if its indents were made of spaces. */
function respaced(slice: Slice, spaced: BadIndent, deepest: number): Read {
  const { text, back } = spaced.patched;
  const again = tryRead(text, 0, deepest);
  const good = !('failed' in again) && fits(slice, text, again.root);
  const read = good ? again : recovered(slice, text, again, deepest);
  moveNode(read.root, back);
  const others = good ? read.slips.map((each) => moveSlip(each, back)) : [];
  return { ...read, slips: [spaced.slip, ...others] };
}

function recovered(slice: Slice, text: string, read: Read | Failure, deepest: number): Read {
  if ('failed' in read && read.failed === 'depth') return { root: mapNode(false, read.at), linked: false, slips: [tooDeep(text, read.at)] };
  if (slice.kind === 'whole' && !('failed' in read)) {
    const start = skipSpace(text, 0);
    return { ...read, slips: [...read.slips, slip('unreadable', start, Math.max(start, lineEnd(text, start)))] };
  }
  return recover(text, 'failed' in read ? read.at : 0, deepest);
}

/** A block map or list that begins with the slice is what the slice was cut for. */
function fits(slice: Slice, text: string, root: Node): boolean {
  if (slice.kind === 'whole') return root.kind === 'map';
  const kind = slice.list ? 'list' : 'map';
  return (
    root.kind === kind && !root.flow && root.anchor === undefined && text.charCodeAt(0) !== 0xfeff && root.start === skipSpace(text, 0)
  );
}

/** What a slice says, once its nodes are read. */
export function finished(read: Read): Parsed {
  const slips = read.slips;
  const value = read.linked ? undefined : valueOf(read.root, { slips, links: undefined });
  return { root: read.root, linked: read.linked, slips, value };
}

function tooDeep(text: string, at: number): LocalSlip {
  return slip('too-deep', at, Math.min(at + 1, text.length));
}
