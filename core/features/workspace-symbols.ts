import type { Registered } from '../plan/model.ts';
import { bareWords } from '../plan/quantity/fold.ts';
import type { Database } from '../query/database.ts';
import { withPart } from '../syntax/place.ts';
import type { TextRange } from '../text/range.ts';
import { planFile } from '../workspace/documents.ts';
import { rangeOf } from '../workspace/located.ts';
import { planOf } from '../workspace/plan.ts';
import { REGISTERS } from '../workspace/registers.ts';
import { planFiles } from './linked.ts';

/** An entry of a plan that was looked for. */
export interface WorkspaceSymbol {
  /** Its name and id, and the alias by which it was found where neither would have done. */
  readonly name: string;
  /** The section it belongs to. */
  readonly kind: string;
  readonly file: string;
  readonly range: TextRange;
}

/** An entry with the words it is found by: id, name and aliases as they are searched. */
interface Findable {
  readonly kind: string;
  readonly entry: Registered;
  readonly searched: readonly string[];
}

/** So many entries are answered at most. */
const MOST = 128;

/** The entries of some plans whose id, name or alias holds all words that were typed, without regard to case and accents; the best first. */
export function workspaceSymbols(db: Database, roots: readonly string[], typed: string): readonly WorkspaceSymbol[] {
  const wanted = bareWords(typed);
  const found = roots
    .flatMap((root) => planFiles(planOf(db, root)))
    .flatMap((file) => findablesIn(db, file))
    .flatMap((each) => {
      const rank = rankOf(each.searched, wanted);
      return rank === undefined ? [] : [{ ...each, rank }];
    });
  // sorting is stable: of equals the order of the registers and files decides
  const best = found.sort((a, b) => a.rank - b.rank || a.entry.name.length - b.entry.name.length).slice(0, MOST);
  return best.map((each) => symbolOf(db, each, wanted));
}

function findablesIn(db: Database, file: string): readonly Findable[] {
  const said = db.get(planFile, file);
  return REGISTERS.flatMap((kind) => said[kind].map((entry) => ({ kind, entry, searched: db.derive(searchedOf, entry) })));
}

function searchedOf({ id, name, aliases }: Registered): readonly string[] {
  return [id, name, ...aliases].map((text) => bareWords(text));
}

/** How well an entry meets what was typed, best 0; undefined when a word of it is nowhere. */
function rankOf(searched: readonly string[], wanted: string): number | undefined {
  if (searched.includes(wanted)) return 0;
  if (searched.some((text) => text.startsWith(wanted))) return 1;
  const words = wanted.split(' ');
  if (searched.some((text) => words.every((word) => ` ${text}`.includes(` ${word}`)))) return 2;
  if (searched.some((text) => words.every((word) => text.includes(word)))) return 3;
  return words.every((word) => searched.some((text) => text.includes(word))) ? 4 : undefined;
}

function symbolOf(db: Database, { kind, entry, searched }: Findable, wanted: string): WorkspaceSymbol {
  const { id, name, aliases, place } = entry;
  const byAlias = rankOf(searched.slice(0, 2), wanted) === undefined;
  const alias = byAlias ? aliases.find((each) => rankOf([bareWords(each)], wanted) !== undefined) : undefined;
  return {
    name: [name, id, alias].filter(Boolean).join(' · '),
    kind,
    file: place.file,
    range: rangeOf(db, withPart(place, 'key')),
  };
}
