import type { Language } from '../../messages/said.ts';
import type { Database } from '../../query/database.ts';
import { explain } from '../explain.ts';
import type { ExplainNode } from '../explain-node.ts';
import { type WrittenAt, writtenAt } from './written-at.ts';

/** A number and what it is made of, for a program that asks. */
export interface ExplainedNumber {
  readonly title: string;
  readonly value: string;
  readonly note: string | null;
  readonly place: WrittenAt | null;
  readonly children: readonly ExplainedNumber[];
}

/** The derivation of a target by its id, or of the figure at `file#/pointer`, the file relative to the plan's root; undefined where there is none. */
export function explainNumber(db: Database, root: string, language: Language, what: string): ExplainedNumber | undefined {
  const found = explain(db, root, what, language);
  return found && told(db, root, found);
}

function told(db: Database, root: string, { title, value, note, place, children }: ExplainNode): ExplainedNumber {
  return {
    title,
    value,
    note: note ?? null,
    place: place ? writtenAt(db, root, place) : null,
    children: children.map((child) => told(db, root, child)),
  };
}
