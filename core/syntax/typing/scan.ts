import type { TextRange } from '../../text/range.ts';
import { type Frame, pathBelow, pathTo } from './frame.ts';

/** Where something is being typed: what is around it, what may be put in its place, and what stands there already. */
export interface Typing {
  /** Of a `node` the keys that lead to it, of a `value` those that lead to the value; items of lists go by `0`. */
  readonly path: readonly string[];
  /** `value`: behind a colon, or an item in brackets · `node`: where a key, an item or a text may begin. */
  readonly slot: 'node' | 'value';
  /** What stands at a node already, so that only more of it may follow. */
  readonly holds: Frame['kind'] | undefined;
  readonly flow: boolean;
  /** The word that is being typed, whole; inside its quotes. */
  readonly range: TextRange;
  /** Its part before the position. */
  readonly typed: string;
  readonly quote: '"' | "'" | '';
  /** The quote is closed behind the word. */
  readonly closed: boolean;
  /** A colon stands behind the word. */
  readonly colon: boolean;
  /** A space stands before the word, as it is needed behind a colon and usual behind a comma. */
  readonly spaced: boolean;
  /** Of a node in block style: lines further in follow, which it would hold. */
  readonly followed: boolean;
  /** The column the node begins at. */
  readonly column: number;
  /** The maps and lists around it, the outermost first. */
  readonly frames: readonly Frame[];
}

/** A text being read up to a position and beyond it. */
export interface Scan {
  readonly text: string;
  readonly cursor: number;
  readonly frames: Frame[];
  /** The column of the key whose block text (`|`, `>`) is being read. */
  blockText: number | undefined;
  found: Typing | undefined;
}

/** A word that the position may be in. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly quote?: '"' | "'";
  readonly closed?: boolean;
}

/** Whether the position stands in or at a stretch. */
export function isAt({ cursor }: Scan, start: number, end: number): boolean {
  return start <= cursor && cursor <= end;
}

/** Whether the next line with something in it belongs to a key at a column: it stands further in, or is a dash right below. */
export function isFollowed(text: string, from: number, column: number, below: Frame['kind'] = 'map'): boolean {
  const next = /^[^\n\r]*(?:[\n\r][ \t]*(?:#[^\n\r]*)?(?=[\n\r]))*[\n\r]([ \t]*)([^\s#]\s?)/.exec(text.slice(from));
  if (!next) return false;
  const indent = next[1]!.length;
  return indent > column || (indent === column && below === 'map' && /^-\s/.test(next[2]!));
}

/** Notes that a key or another beginning is being typed here, in the innermost frame or, `below`, in what its last key or item holds. */
export function foundNode(scan: Scan, token: Token, column: number, colon: boolean, below: boolean): void {
  const { frames } = scan;
  const top = frames.at(-1)!;
  note(scan, token, {
    path: below ? pathBelow(frames) : pathTo(frames),
    slot: 'node',
    holds: below ? undefined : top.kind,
    flow: top.flow,
    colon,
    column,
    spaced: !top.flow || scan.text[token.start - 1] !== ',',
    followed: !top.flow && isFollowed(scan.text, token.end, column, below ? 'map' : top.kind),
  });
}

/** Notes that the value of the innermost frame's last key or item is being typed here. */
export function foundValue(scan: Scan, token: Token, spaced = true): void {
  const top = scan.frames.at(-1)!;
  note(scan, token, {
    path: pathBelow(scan.frames),
    slot: 'value',
    holds: undefined,
    flow: top.flow,
    colon: false,
    column: top.column,
    spaced,
    followed: false,
  });
}

function note(scan: Scan, token: Token, rest: Omit<Typing, 'range' | 'typed' | 'quote' | 'closed' | 'frames'>): void {
  if (scan.found) return;
  const start = token.start + (token.quote ? 1 : 0);
  const end = token.end - (token.closed ? 1 : 0);
  if (scan.cursor < start || scan.cursor > Math.max(start, end)) return;
  scan.found = {
    ...rest,
    range: { start, end: Math.max(start, end) },
    typed: scan.text.slice(start, scan.cursor),
    quote: token.quote ?? '',
    closed: token.closed ?? false,
    frames: [...scan.frames],
  };
}
