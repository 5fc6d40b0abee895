import type { Node } from '../node/node.ts';
import { type Patch, type Patched, patched } from '../node/patch.ts';
import type { Read } from '../node/read-events.ts';
import { type Failure, tryRead } from '../node/try-read.ts';
import { type LocalSlip, slip } from './slip.ts';

/** An indent made of something else than spaces, and the text with spaces in its place. */
export interface BadIndent {
  readonly slip: LocalSlip;
  readonly patched: Patched;
}

const NO_BREAK = /(?<![^\n\r])[ \t]*[\u00a0\u202f\u2007][ \t\u00a0\u202f\u2007]*(?=[^ \t\r\n\u00a0\u202f\u2007])/g;
const TABS = /(?<![^\n\r]) *\t[ \t]*(?=[^ \t\r\n#])/g;

/** Tabs or no-break spaces in the indents of a text, as far as they are why it does not read as meant. */
export function badIndent(text: string, read: Read | Failure): BadIndent | undefined {
  if (/[\u00a0\u202f\u2007]/.test(text)) {
    const found = indents(text, NO_BREAK).filter(({ at, text: indent }) => 'failed' in read || !insideScalar(read.root, at + indent.length));
    const mended = found.length > 0 ? mend('no-break-space', text, found, ' ') : undefined;
    if (mended && (!('failed' in read) || reads(mended))) return mended;
  }
  if (!('failed' in read) || read.failed === 'depth' || !text.includes('\t')) return undefined;
  const found = indents(text, TABS);
  if (found.length === 0) return undefined;
  const mended = mend('tab', text, found, '  ');
  const blamed = found.some(({ at, text: indent }) => read.at >= at && read.at <= at + indent.length);
  return blamed || reads(mended) ? mended : undefined;
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
  const patches: Patch[] = found.map(({ at, text: indent }) => ({ at, remove: indent.length, insert: indent.replace(odd, space).replace(/\t/g, '  ') }));
  const first = found[0]!;
  const fix = patches.map(({ at, remove, insert }) => ({ start: at, end: at + remove, text: insert }));
  return { slip: slip(kind, first.at, first.at + first.text.length, {}, fix), patched: patched(text, patches) };
}

function reads(mended: BadIndent): boolean {
  return !('failed' in tryRead(mended.patched.text, 0, 100));
}

/** Is the offset inside a scalar that began on an earlier line, where any character is text? */
function insideScalar(node: Node, offset: number): boolean {
  if (node.kind === 'map') return node.pairs.some((pair) => insideScalar(pair.value, offset));
  if (node.kind === 'list') return node.items.some((item) => insideScalar(item, offset));
  return node.start < offset && offset < node.end;
}
