import { type Change, type ChangedValue, CHANGE_KINDS, type Database, decimalText, isoDate, rangeOf, sourceOf } from '../../core/index.ts';
import { seenFrom } from '../disk/path.ts';
import { safeJson } from '../safe.ts';
import type { DiffReport, PlanDiff } from './report.ts';

/** For machines; `schemas/output/diff.schema.json` describes it. Always under `plans`, each with its root. */
export function* diffJson({ before, after, plans, inTheOpen }: DiffReport, cwd: string): Iterable<string> {
  yield `${safeJson({ version: 1, before, after, ...(inTheOpen ? { public: true } : {}), plans: plans.map((plan) => planJson(plan, cwd)) })}\n`;
}

function planJson(plan: PlanDiff, cwd: string): object {
  const { root, changes: found, only } = plan;
  return {
    root: seenFrom(cwd, root),
    plan: found.plan || null,
    only: only ?? null,
    'as-of': { before: found.before.asOf ?? null, after: found.after.asOf ?? null },
    changes: found.changes.map((change) => changeJson(change, plan)),
    counts: Object.fromEntries(CHANGE_KINDS.map((kind) => [kind, found.changes.filter((change) => change.kind === kind).length])),
  };
}

function changeJson(change: Change, plan: PlanDiff): object {
  const { said, place } = change;
  const db = plan[change.side];
  return {
    kind: change.kind,
    marks: change.marks,
    section: change.section,
    id: change.id ?? null,
    indicator: change.indicator ?? null,
    scope: change.scope ?? null,
    period: change.period ?? null,
    'as-of': change.asOf === undefined ? null : isoDate(change.asOf),
    unit: change.unit ?? null,
    before: valueJson(change.before, said.before),
    after: valueJson(change.after, said.after),
    reason: change.reason ?? null,
    'decided-in': change.decidedIn ?? null,
    subject: said.subject,
    side: change.side,
    file: seenFrom(plan.root, place.file),
    pointer: place.pointer,
    line: lineOf(db, place),
  };
}

function valueJson(value: ChangedValue | undefined, said: string): object | null {
  if (!value) return null;
  const { number, high, comparison, time, word } = value;
  return {
    said,
    ...(comparison === undefined ? {} : { comparison }),
    ...(number === undefined ? {} : { number: decimalText(number, 6) }),
    ...(high === undefined ? {} : { high: decimalText(high, 6) }),
    ...(time === undefined ? {} : { time }),
    ...(word === undefined ? {} : { word }),
  };
}

function lineOf(db: Database, place: Change['place']): number | null {
  const position = db.read(sourceOf, place.file)?.positionAt(rangeOf(db, place).start);
  return position ? position.line + 1 : null;
}
