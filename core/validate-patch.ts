import { diagnosticsOf, type Diagnostic } from './diagnostics.ts';
import { statusOf } from './features/status-report.ts';
import type { Language } from './messages/said.ts';
import type { Status } from './plan/words.ts';
import type { Database } from './query/database.ts';
import { openSource } from './syntax/source.ts';
import { filesOf, manifestOf, rootOf, sourceOf } from './workspace/facts.ts';

/** A file of a plan as it would be: its whole text, by its path below the plan's root. */
export interface PatchedFile {
  readonly file: string;
  readonly text: string;
}

/** What a change of the files would make of a plan; nothing of it stays. */
export interface PatchResult {
  readonly introduced: readonly PatchFinding[];
  readonly resolved: readonly PatchFinding[];
  /** Targets whose status would be another; `null` for one that is not there. */
  readonly statuses: readonly { readonly target: string; readonly before: Status | null; readonly after: Status | null }[];
  /** Paths that are none of plan files below the root; the others were looked at. */
  readonly refused: readonly string[];
}

export interface PatchFinding {
  readonly code: string;
  readonly severity: Diagnostic['severity'];
  readonly message: string;
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
}

/** What would be found, and how targets would stand, if files of a plan had other texts. */
export function validatePatch(db: Database, root: string, patch: readonly PatchedFile[], language: Language): PatchResult {
  const taken = patch.filter(({ file }) => isPlanPath(file));
  const before = stateOf(db, root, language);
  const files = db.read(filesOf, root);
  const kept = taken.map(({ file }) => ({
    file: `${root}/${file}`,
    source: db.read(sourceOf, `${root}/${file}`),
    root: db.read(rootOf, `${root}/${file}`),
  }));
  try {
    for (const { file, text } of taken) {
      db.set(sourceOf, `${root}/${file}`, openSource(text));
      db.set(rootOf, `${root}/${file}`, root);
    }
    const manifest = db.read(manifestOf, root);
    db.set(
      filesOf,
      root,
      [...new Set([...files, ...kept.map(({ file }) => file)])].filter((file) => file !== manifest),
    );
    return { ...differenceOf(before, stateOf(db, root, language)), refused: patch.flatMap(({ file }) => (isPlanPath(file) ? [] : file)) };
  } finally {
    for (const { file, source, root: was } of kept) {
      db.set(sourceOf, file, source);
      db.set(rootOf, file, was);
    }
    db.set(filesOf, root, files);
  }
}

interface State {
  readonly findings: readonly PatchFinding[];
  readonly statuses: ReadonlyMap<string, Status | undefined>;
}

function isPlanPath(file: string): boolean {
  return /^(?!\/)(?!.*(?:^|\/)\.)(?:.*\/)?(?:zoneplan\.yaml|[^/]+\.plan\.ya?ml)$/.test(file) && !file.includes('\\');
}

function stateOf(db: Database, root: string, language: Language): State {
  const manifest = db.read(manifestOf, root);
  const files = [...(manifest === undefined ? [] : [manifest]), ...db.read(filesOf, root)];
  const findings = files.flatMap((file) =>
    diagnosticsOf(db, file, language).map(({ code, severity, message, start }) => {
      return { code, severity, message, file: file.slice(root.length + 1), line: start.line + 1 };
    }),
  );
  return { findings, statuses: new Map(statusOf(db, root, language).targets.map(({ id, status }) => [id, status])) };
}

/** The same of two readings of a plan; undefined where it is not there. */
export function comparedStates(before: PlanAt | undefined, after: PlanAt | undefined, language: Language): Omit<PatchResult, 'refused'> {
  const state = (at: PlanAt | undefined): State => (at ? stateOf(at.db, at.root, language) : { findings: [], statuses: new Map() });
  return differenceOf(state(before), state(after));
}

/** A plan in a database. */
export interface PlanAt {
  readonly db: Database;
  readonly root: string;
}

function differenceOf(before: State, after: State): Omit<PatchResult, 'refused'> {
  const targets = new Set([...before.statuses.keys(), ...after.statuses.keys()]);
  const statuses = [...targets].flatMap((target) => {
    const [was, is] = [before, after].map((state) => state.statuses.get(target) ?? null) as [Status | null, Status | null];
    return was === is ? [] : [{ target, before: was, after: is }];
  });
  return { introduced: without(after.findings, before.findings), resolved: without(before.findings, after.findings), statuses };
}

/** The findings that the others do not have; a line that only moved is the same finding. */
function without(all: readonly PatchFinding[], others: readonly PatchFinding[]): readonly PatchFinding[] {
  const left = new Map<string, number>();
  const key = ({ code, message, file }: PatchFinding) => `${file}\n${code}\n${message}`;
  for (const each of others) left.set(key(each), (left.get(key(each)) ?? 0) + 1);
  return all.filter((each) => {
    const count = left.get(key(each)) ?? 0;
    left.set(key(each), count - 1);
    return count <= 0;
  });
}
