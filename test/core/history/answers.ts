import { diagnosticsOf } from '../../../core/diagnostics.ts';
import { codeLenses, codeLensTitle, LENS_KINDS } from '../../../core/features/code-lens.ts';
import { definition } from '../../../core/features/definition.ts';
import { documentSymbols } from '../../../core/features/document-symbols.ts';
import { explain } from '../../../core/features/explain.ts';
import { hover } from '../../../core/features/hover.ts';
import { HINT_KINDS, inlayHints } from '../../../core/features/inlay-hints.ts';
import { references } from '../../../core/features/references.ts';
import { statusOf } from '../../../core/features/status-report.ts';
import type { Database } from '../../../core/query/database.ts';
import { filesOf, manifestOf, sourceOf } from '../../../core/workspace/facts.ts';
import { goalsOf } from '../../../core/workspace/goals.ts';
import type { Random } from './history.ts';

/** One question a door may ask of a plan. */
export type Question = (db: Database, root: string) => unknown;

/** Everything that is asked of a plan: of each file, of some places, and of the plan as a whole. */
export function questionsOf(db: Database, root: string, random: Random): ReadonlyMap<string, Question> {
  const questions = new Map<string, Question>([
    ['status', (of) => statusOf(of, root, 'vi')],
    ['status in the open', (of) => statusOf(of, root, 'en', { inTheOpen: true })],
  ]);
  for (const { id } of db.get(goalsOf, root).slice(0, 3)) questions.set(`explain ${id}`, (of) => explain(of, root, id, 'en'));
  for (const file of filesIn(db, root)) addFile(questions, file, db.read(sourceOf, file)!.length, random);
  return questions;
}

/** Asks a question; what is thrown is told as an answer. */
export function asked(question: Question, db: Database, root: string): string {
  try {
    return said(question(db, root));
  } catch (error) {
    return `thrown: ${error instanceof Error ? error.stack?.split('\n').slice(0, 4).join() : error}`;
  }
}

function addFile(questions: Map<string, Question>, file: string, length: number, random: Random): void {
  const language = random.pick(['vi', 'en'] as const);
  const all = { start: 0, end: length };
  questions.set(`diagnostics ${file}`, (of) =>
    diagnosticsOf(of, file, language).map((each) => ({ ...each, fixes: each.fixes.map((fix) => ({ ...fix, edits: fix.edits })) })),
  );
  questions.set(`symbols ${file}`, (of) => documentSymbols(of, file, language));
  questions.set(`hints ${file}`, (of) => inlayHints(of, file, all, { kinds: new Set(HINT_KINDS) }, language));
  questions.set(`lenses ${file}`, (of) =>
    codeLenses(of, file, new Set(LENS_KINDS)).map((lens) => ({
      ...lens,
      title: codeLensTitle(of, file, lens.kind, lens.pointer, language),
    })),
  );
  for (let i = 0; i < 6; i++) {
    const at = { file, offset: random.below(length + 1) };
    questions.set(`hover ${file}:${at.offset}`, (of) => hover(of, at, language));
    questions.set(`definition ${file}:${at.offset}`, (of) => definition(of, at));
    questions.set(`references ${file}:${at.offset}`, (of) => references(of, at, true));
  }
}

function filesIn(db: Database, root: string): readonly string[] {
  const manifest = db.read(manifestOf, root);
  return manifest === undefined ? db.read(filesOf, root) : [manifest, ...db.read(filesOf, root)];
}

/** As a text, exact numbers, maps and sets included. */
function said(answer: unknown): string {
  return (
    JSON.stringify(answer, (_, value: unknown) =>
      typeof value === 'bigint' ? `${value}n` : value instanceof Map || value instanceof Set ? [...value] : value,
    ) ?? 'undefined'
  );
}
