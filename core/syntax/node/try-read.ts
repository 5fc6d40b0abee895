import { parseEvents, YAMLException } from 'js-yaml';
import { moveSlip } from '../slips/slip.ts';
import { moveNode } from './node.ts';
import { type Patch, patched } from './patch.ts';
import { type Read, readEvents } from './read-events.ts';

/** Why a text could not be read, and where. */
export interface Failure {
  readonly failed: 'syntax' | 'depth';
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
  if (!('failed' in read) || read.failed === 'depth' || !CLOSER_LINE.test(text)) return read;
  const patches: Patch[] = [...text.matchAll(CLOSERS)].map((match) => ({ at: match.index, remove: 0, insert: ' ' }));
  const deeper = patched(text, patches);
  const again = attempt(deeper.text, 0, deepest);
  if ('failed' in again) return read;
  const back = (offset: number) => deeper.back(offset) + base;
  moveNode(again.root, back);
  return { ...again, slips: again.slips.map((slip) => moveSlip(slip, back)) };
}

const CLOSER_LINE = /[\n\r][ ]*[}\]]/;
const CLOSERS = /(?<=[\n\r])(?=[ ]*[}\]])/g;

function attempt(text: string, base: number, deepest: number): Read | Failure {
  try {
    const events = parseEvents(text, { maxDepth: deepest });
    return events.length === 0 ? { failed: 'syntax', at: base } : readEvents(text, events, base);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const at = base + (error.mark?.position ?? 0);
    return { failed: error.reason.startsWith('nesting exceeded') ? 'depth' : 'syntax', at };
  }
}
