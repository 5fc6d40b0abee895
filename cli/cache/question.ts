import { createHash, type Hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { now, otherFilesOf, sourceOf } from '../../core/index.ts';
import { TOPS } from '../check/page-of.ts';
import type { CheckRequest } from '../commands/check.ts';
import type { Loaded } from '../disk.ts';
import type { History } from '../disk/history.ts';
import type { Terminal } from '../terminal.ts';
import type { Question } from './store.ts';

/**
 * What a run of `check` asks: the program, the arguments, the terminal, and every name and text that the plans and their history were
 * told. Undefined when the program is run from its sources, of which nobody knows which have changed.
 */
export function questionOf(loaded: Loaded, history: History, request: CheckRequest, terminal: Terminal): Question | undefined {
  const program = fileURLToPath(import.meta.url);
  if (program.endsWith('.ts')) return undefined;
  const { typedIn, ...asked } = request;
  const { env, ...seen } = terminal;
  const question = JSON.stringify([asked, typedIn?.name, seen, ...TOPS.map((name) => env[name])]);
  const hash = createHash('sha256');
  add(hash, JSON.stringify(process.versions), readFileSync(program), question);
  addPlans(hash, loaded);
  addHistory(hash, loaded, history);
  return {
    name: createHash('sha256').update(question).digest('hex').slice(0, 32),
    key: hash.digest('hex'),
    now: Date.parse(loaded.db.read(now, '')),
  };
}

function addPlans(hash: Hash, { db, plans }: Loaded): void {
  for (const { root, manifest, files, reported } of plans) {
    const others = [...(db.read(otherFilesOf, root) ?? [])].sort();
    add(hash, JSON.stringify([root, manifest, files, reported, others]));
    for (const file of files) addText(hash, db.read(sourceOf, file)?.text());
  }
}

function addHistory(hash: Hash, { db }: Loaded, { texts, missing }: History): void {
  add(hash, JSON.stringify(missing));
  for (const [file, text] of texts) {
    add(hash, file);
    addText(hash, text === db.read(sourceOf, file)?.text() ? undefined : text);
  }
}

function addText(hash: Hash, text: string | undefined): void {
  if (text === undefined) hash.update('-');
  else add(hash, text);
}

/** Each part with its length, so that no two lists of parts look alike. */
function add(hash: Hash, ...parts: readonly (string | Buffer)[]): void {
  for (const part of parts) hash.update(`${part.length} `).update(part);
}
