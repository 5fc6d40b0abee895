import { lineStart } from '../../text/lines.ts';
import { parseEvents, YAMLException } from 'js-yaml';
import { moveSlip } from '../slips/slip.ts';
import { moveNode, type Node } from './node.ts';
import { type Patch, patched } from './patch.ts';
import { type Read, readEvents } from './read-events.ts';

/** Why a text could not be read, and where. */
export interface Failure {
  readonly failed: 'syntax' | 'indent' | 'depth';
  readonly at: number;
}

/** How deep collections may nest in a document. */
export const DEEPEST = 100;

/**
 * Reads a text with the YAML library. One thing more than YAML allows is let pass: a closing bracket on its own line may
 * stand right below the key it belongs to.
 */
export function tryRead(text: string, base: number, deepest: number): Read | Failure {
  const read = attempt(text, base, deepest);
  if (!('failed' in read)) return read;
  const patches: Patch[] = [];
  for (let failure: Failure = read; failure.failed === 'indent' && patches.length < MOST_CLOSERS; ) {
    const line = closerLine(text, patched(text, patches).back(failure.at - (patches.length === 0 ? base : 0)));
    if (line === undefined || patches.some(({ at }) => at === line)) break;
    patches.push({ at: line, remove: 0, insert: ' ' });
    const deeper = patched(
      text,
      patches.toSorted((a, b) => a.at - b.at),
    );
    const again = attempt(deeper.text, 0, deepest);
    if (!('failed' in again))
      return closesOnly(deeper.text, again, patches.length) ? moved(again, (offset) => deeper.back(offset) + base) : read;
    failure = again;
  }
  return read;
}

const MOST_CLOSERS = 20;

/** The start of a line that begins with a closing bracket at an offset. */
function closerLine(text: string, at: number): number | undefined {
  const start = lineStart(text, at);
  return /^ *[}\]]/.test(text.slice(start, at + 1)) ? start : undefined;
}

/** Are the lines that were moved those of brackets that close something, and not lines of a text? */
function closesOnly(text: string, { root }: Read, moved: number): boolean {
  const closers = new Set<number>();
  collectClosers(root, closers);
  let found = 0;
  for (const at of closers) if (/^ *$/.test(text.slice(lineStart(text, at), at))) found += 1;
  return found >= moved;
}

function collectClosers(node: Node, closers: Set<number>): void {
  if (node.kind !== 'map' && node.kind !== 'list') return;
  if (node.flow) closers.add(node.end - 1);
  if (node.kind === 'map') for (const { value } of node.pairs) collectClosers(value, closers);
  else for (const item of node.items) collectClosers(item, closers);
}

function moved(read: Read, back: (offset: number) => number): Read {
  moveNode(read.root, back);
  return { ...read, slips: read.slips.map((slip) => moveSlip(slip, back)) };
}

/** Text in whose first line the library would see a document marker or a directive, since it does not count that line's indent. */
const LIKE_MARKER = /^ +(?:---|%)/;

function attempt(source: string, from: number, deepest: number): Read | Failure {
  const [text, base] = LIKE_MARKER.test(source) ? [`\n${source}`, from - 1] : [source, from];
  try {
    const events = parseEvents(text, { maxDepth: deepest });
    return events.length === 0 ? { failed: 'syntax', at: base } : readEvents(text, events, base);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const at = base + (error.mark?.position ?? 0);
    if (error.reason === 'deficient indentation') return { failed: 'indent', at };
    return { failed: error.reason.startsWith('nesting exceeded') ? 'depth' : 'syntax', at };
  }
}
