import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { diagnosticsOf, type Diagnostic } from '../core/diagnostics.ts';
import { planOfTexts, setCommitted } from './plan-of-texts.ts';
import { type ToldPage, toldOf } from './told.ts';

const STAGE = join(import.meta.dirname, 'stage');
const manifest = readFileSync(join(STAGE, 'zoneplan.yaml'), 'utf8');
const stage = readFileSync(join(STAGE, 'stage.plan.yaml'), 'utf8');

/** What is merged over the manifest of the stage, and what the last commit held: entries in the same file or another, the plan otherwise. */
export interface Settings {
  readonly plan?: object;
  readonly rules?: object;
  readonly committed?: { readonly entries: string; readonly file?: string; readonly plan?: object };
}

/** A case of a table: how often some checks speak of entries on the stage, and what they say, as it stands on a page. */
export function itCounts(
  page: ToldPage,
  codes: readonly string[],
  [says, entries, found, settings]: readonly [says: string, entries: string, found: Record<string, number>, settings?: Settings],
): void {
  it(says, () => {
    const { plan, files } = planOnStage(entries, settings);
    assert.deepEqual(countsOf(reportedIn(plan, files), codes), found);
    page.expect(says, toldOf(plan, files, codes));
  });
}

/** Everything reported of entries on the stage of all examples, in English. */
export function reportedOn(entries: string, settings?: Settings): readonly Diagnostic[] {
  const { plan, files } = planOnStage(entries, settings);
  return reportedIn(plan, files);
}

/** What some checks tell of entries on the stage, in full. */
export function toldOn(entries: string, codes: readonly string[], settings?: Settings): string {
  const { plan, files } = planOnStage(entries, settings);
  return toldOf(plan, files, codes);
}

/** How often each of some checks speaks of entries on the stage. */
export function counted(entries: string, codes: readonly string[], settings?: Settings): Record<string, number> {
  return countsOf(reportedOn(entries, settings), codes);
}

type StagedPlan = ReturnType<typeof planOfTexts>;
type Files = Readonly<Record<string, string>>;

function planOnStage(entries: string, settings: Settings = {}): { readonly plan: StagedPlan; readonly files: Files } {
  const own = parse(manifest) as { plan: object; rules: object };
  const merged = (more: object | undefined) => stringify({ plan: { ...own.plan, ...more }, rules: { ...own.rules, ...settings.rules } });
  const files = { 'zoneplan.yaml': merged(settings.plan), 'stage.plan.yaml': stage, 'entry.plan.yaml': entries };
  const plan = planOfTexts(files);
  const { committed } = settings;
  if (committed) {
    const formerly = { 'zoneplan.yaml': merged({ ...settings.plan, ...committed.plan }), 'stage.plan.yaml': stage };
    setCommitted(plan.db, plan.root, { ...formerly, [committed.file ?? 'entry.plan.yaml']: committed.entries });
  }
  return { plan, files };
}

function reportedIn(plan: StagedPlan, files: Files): readonly Diagnostic[] {
  return Object.keys(files).flatMap((name) => diagnosticsOf(plan.db, plan.file(name), 'en'));
}

function countsOf(found: readonly Diagnostic[], codes: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { code } of found) if (codes.includes(code)) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}
