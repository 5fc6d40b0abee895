import { lineStart } from '../../text/lines.ts';
import { type Patch, type Patched, patched } from '../node/patch.ts';
import type { Read } from '../node/read-events.ts';
import { isInside, type ScalarRanges, scalarRanges } from '../node/scalars.ts';
import { type Failure, tryRead } from '../node/try-read.ts';
import { type LocalSlip, slip } from './slip.ts';

/** An indent made of something else than spaces, and the text with spaces in its place. */
export interface BadIndent {
  readonly slip: LocalSlip;
  readonly patched: Patched;
}

const NO_BREAK = /(?<![^\n\r])[ \t]*[\u00a0\u202f\u2007][ \t\u00a0\u202f\u2007]*(?=[^ \t\r\n\u00a0\u202f\u2007])/g;
const PAIR_OR_ITEM = /^(?:- |[^\n\r#]*?:(?:[ \t\n\r]|$))/;
const TABS = /(?<![^\n\r]) *\t[ \t]*(?=[^ \t\r\n#])/g;

/** Tabs or no-break spaces in the indents of a text, as far as they are why it does not read as meant. */
export function badIndent(text: string, read: Read | Failure): BadIndent | undefined {
  if (text.charCodeAt(0) === 0xfeff) return strayMark(text);
  if (/[\u00a0\u202f\u2007]/.test(text)) {
    const scalars = 'failed' in read ? undefined : scalarRanges(read.root);
    const found = indents(text, NO_BREAK).filter(({ at, text: { length } }) =>
      scalars ? !isText(text, scalars, at + length) : PAIR_OR_ITEM.test(text.slice(at + length, at + 200)),
    );
    if (found.length > 0) return mend('no-break-space', text, found, ' ');
  }
  if (!('failed' in read) || read.failed === 'depth' || !text.includes('\t')) return undefined;
  const found = indents(text, TABS);
  if (found.length === 0) return undefined;
  const tries = tabWidths(text).map((width) => mend('tab', text, found, ' '.repeat(width)));
  const mended = tries.find(reads) ?? tries[0]!;
  const blamed = found.some(({ at, text: indent }) => read.at >= at && read.at <= at + indent.length);
  return blamed || reads(mended) ? mended : undefined;
}

/** How many spaces a tab may stand for: the usual first, then what other lines have. */
function tabWidths(text: string): readonly number[] {
  const own = [...text.slice(0, 5000).matchAll(/(?<![^\n\r]) +(?=[^ \t\r\n])/g)].map(([indent]) => indent.length);
  return [...new Set([2, 4, ...own])].slice(0, 8);
}

/** A byte order mark in the middle of a file, where two files were joined: it would be part of the key. */
function strayMark(text: string): BadIndent {
  const fix = [{ start: 0, end: 1, text: '' }];
  return { slip: slip('unreadable', 0, 1, {}, fix), patched: patched(text, [{ at: 0, remove: 1, insert: '' }]) };
}

/** Is the indent before an offset inside a scalar that began on an earlier line, where any character is text? */
function isText(text: string, scalars: ScalarRanges, at: number): boolean {
  return isInside(scalars, lineStart(text, at));
}

interface Indent {
  readonly at: number;
  readonly text: string;
}

function indents(text: string, pattern: RegExp): Indent[] {
  return [...text.matchAll(pattern)].map((match) => ({ at: match.index, text: match[0] }));
}

function mend(kind: 'tab' | 'no-break-space', text: string, found: readonly Indent[], space: string): BadIndent {
  const odd = kind === 'tab' ? /\t/g : /[\u00a0\u202f\u2007]/g;
  const patches: Patch[] = found.map(({ at, text: indent }) => ({
    at,
    remove: indent.length,
    insert: indent.replace(odd, space).replace(/\t/g, '  '),
  }));
  const first = found[0]!;
  const fix = patches.map(({ at, remove, insert }) => ({ start: at, end: at + remove, text: insert }));
  return { slip: slip(kind, first.at, first.at + first.text.length, {}, fix), patched: patched(text, patches) };
}

function reads(mended: BadIndent): boolean {
  return !('failed' in tryRead(mended.patched.text, 0, 100));
}
