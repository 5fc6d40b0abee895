import { changesOfDays, changesOfFiles, type Database, isoDate, planOf, sourceOf } from '../../core/index.ts';
import type { Loaded } from '../disk.ts';
import type { Asked } from '../disk/input.ts';
import { plansAt } from '../disk/plans-at.ts';
import { forkOf, type Revision, revisionOf } from '../disk/revision.ts';
import { planLanguage } from '../plan-language.ts';
import type { Terminal } from '../terminal.ts';
import type { DiffReport, NotCompared, PlanDiff } from './report.ts';

/** Two states of the files. */
export interface Revisions {
  readonly from: string;
  /** Undefined for the files as they lie there. */
  readonly to: string | undefined;
  /** From where the second left the first, as git has it with three dots. */
  readonly fork: boolean;
}

/** Two days of one state. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

interface Held {
  readonly db: Database;
  readonly root: string;
}

/** Compares two days of the plans that were loaded. */
export function compareDays({ db, plans }: Loaded, { from, to }: Days, inTheOpen: boolean, terminal: Terminal): DiffReport {
  const compared = plans.map(({ root }): PlanDiff => {
    const language = planLanguage(db, { root }, terminal);
    return {
      root,
      language,
      changes: changesOfDays({ db, root }, from, to, language, { inTheOpen }),
      only: undefined,
      before: db,
      after: db,
    };
  });
  return reportOf({ before: isoDate(from), after: isoDate(to), plans: compared, inTheOpen }, terminal);
}

/** Compares the plans of two revisions, or of one and of the files as they lie there. */
export async function compareRevisions(
  asked: Asked,
  loaded: Loaded,
  { from, to, fork }: Revisions,
  { asOf, inTheOpen }: { readonly asOf: number | undefined; readonly inTheOpen: boolean },
  terminal: Terminal,
): Promise<DiffReport | NotCompared> {
  const { top } = asked;
  const first = fork ? await forkOf(top, from, to ?? 'HEAD') : await revisionOf(top, from);
  if ('missing' in first) return { why: first.missing, name: from };
  const second = to === undefined ? undefined : await revisionOf(top, to);
  if (second && 'missing' in second) return { why: second.missing, name: to! };
  const was = await heldAt(asked, first, asOf, loaded);
  const is = second ? await heldAt(asked, second, asOf, loaded) : loaded.plans.map(({ root }): Held => ({ db: loaded.db, root }));
  if ('why' in was) return was;
  if ('why' in is) return is;
  const before = sideName(from, first, fork);
  const after = to === undefined ? FILES[terminal.language] : sideName(to, second as Revision, false);
  return reportOf({ before, after, plans: comparedIn(was, is, inTheOpen, terminal), inTheOpen }, terminal);
}

async function heldAt(asked: Asked, revision: Revision, asOf: number | undefined, { db }: Loaded): Promise<readonly Held[] | NotCompared> {
  const found = await plansAt(asked.top, revision, asOf, (file) => db.read(sourceOf, file)?.text());
  if ('missing' in found) return { why: found.missing, name: revision.short };
  return found.roots.filter(({ files }) => files.some(asked.reports)).map(({ root }) => ({ db: found.db, root }));
}

/** `main (1a2b3c4)`, `1a2b3c4` alone where that was typed. */
function sideName(name: string, { short }: Revision, fork: boolean): string {
  return fork || name.startsWith(short) || short.startsWith(name) ? short : `${name} (${short})`;
}

/** Plans are the same by their folder, else by their id. */
function comparedIn(was: readonly Held[], is: readonly Held[], inTheOpen: boolean, terminal: Terminal): readonly PlanDiff[] {
  const left = new Set(was);
  const take = (alike: (held: Held) => boolean): Held | undefined => {
    const found = [...left].find(alike);
    if (found) left.delete(found);
    return found;
  };
  const sameRoot = is.map((now) => take(({ root }) => root === now.root));
  const both = is.map((now, i) =>
    planDiff(sameRoot[i] ?? take((old) => idOf(old) !== '' && idOf(old) === idOf(now)), now, inTheOpen, terminal),
  );
  return [...both, ...[...left].map((old) => planDiff(old, undefined, inTheOpen, terminal))];
}

function planDiff(old: Held | undefined, now: Held | undefined, inTheOpen: boolean, terminal: Terminal): PlanDiff {
  const held = (now ?? old)!;
  const language = planLanguage(held.db, held, terminal);
  const changes = changesOfFiles(old ?? held, held, language, { inTheOpen });
  const only = old && now ? undefined : old ? 'before' : 'after';
  return { root: held.root, language, changes, only, before: (old ?? held).db, after: held.db };
}

function idOf({ db, root }: Held): string {
  return planOf(db, root).manifest.id;
}

function reportOf(report: Omit<DiffReport, 'language'>, terminal: Terminal): DiffReport {
  return { ...report, language: report.plans[0]?.language ?? terminal.language };
}

const FILES = { en: 'the files here', vi: 'tệp hiện tại' } as const;
