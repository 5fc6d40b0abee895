import type { Language } from '../messages/said.ts';
import type { Database } from '../query/database.ts';
import { typingAt } from '../syntax/typing/typing-at.ts';
import type { TextRange } from '../text/range.ts';
import { sourceOf } from '../workspace/facts.ts';
import type { About, Candidate, CandidateKind } from './completion/candidate.ts';
import { closeness, filterText, plainWords } from './completion/search.ts';
import { slotOf, type Slot } from './completion/slot.ts';
import { candidates } from './completion/values.ts';
import { inserted } from './completion/write.ts';
import type { FilePosition } from './position.ts';

/** What may be typed at a position. */
export interface Completion {
  /** The word that a choice takes the place of. */
  readonly range: TextRange;
  readonly items: readonly CompletionItem[];
  /** More are there than listed, or they are made of what is typed: to be asked again with each letter. */
  readonly incomplete: boolean;
}

export interface CompletionItem {
  readonly label: string;
  readonly kind: CandidateKind;
  readonly detail: string;
  readonly filter: string;
  /** The choice in place, and the same as a snippet of LSP where it has stops for the cursor. */
  readonly text: string;
  readonly snippet?: string;
  /** What its documentation speaks of: for `completionDocumentation`. */
  readonly about?: About;
}

const MOST = 200;
/** Types of values whose choices begin with what is typed. */
const GROWING: ReadonlySet<string> = new Set(['quantity', 'share', 'duration', 'formula']);

/** What may be typed at a position, the best first; undefined where nothing of the language belongs. */
export function completion(db: Database, { file, offset }: FilePosition, language: Language): Completion | undefined {
  const source = db.read(sourceOf, file);
  const typing = source && typingAt(source, offset);
  const slot = typing && slotOf(db, file, typing, language);
  if (!slot) return undefined;
  const found = sorted(candidates(slot), plainWords(typing.typed));
  const items = found.slice(0, MOST).map((each) => itemOf(slot, each));
  return { range: typing.range, items, incomplete: found.length > MOST || GROWING.has(slot.info.type ?? '') };
}

function sorted(all: Iterable<Candidate>, wanted: string): readonly Candidate[] {
  const found: { readonly candidate: Candidate; readonly close: number }[] = [];
  for (const candidate of all) {
    const close = closeness(candidate, wanted);
    if (close !== undefined) found.push({ candidate, close });
  }
  return found.sort((a, b) => a.close - b.close || a.candidate.rank - b.candidate.rank).map(({ candidate }) => candidate);
}

function itemOf(slot: Slot, candidate: Candidate): CompletionItem {
  const { label, kind, detail, about } = candidate;
  return { label, kind, detail, filter: filterText(candidate), ...inserted(slot, candidate), ...(about && { about }) };
}
