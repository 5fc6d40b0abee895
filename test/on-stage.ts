import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { diagnosticsOf, type Diagnostic } from '../core/diagnostics.ts';
import { planOfTexts, setCommitted } from './plan-of-texts.ts';

const STAGE = join(import.meta.dirname, 'stage');
const manifest = readFileSync(join(STAGE, 'zoneplan.yaml'), 'utf8');
const stage = readFileSync(join(STAGE, 'stage.plan.yaml'), 'utf8');

/** What is merged over the manifest of the stage, and what the last commit held: entries in the same file or another, the plan otherwise. */
export interface Settings {
  readonly plan?: object;
  readonly rules?: object;
  readonly committed?: { readonly entries: string; readonly file?: string; readonly plan?: object };
}

/** Everything reported of entries on the stage of all examples, in English. */
export function reportedOn(entries: string, settings: Settings = {}): readonly Diagnostic[] {
  const own = parse(manifest) as { plan: object; rules: object };
  const merged = (more: object | undefined) => stringify({ plan: { ...own.plan, ...more }, rules: { ...own.rules, ...settings.rules } });
  const files = { 'zoneplan.yaml': merged(settings.plan), 'stage.plan.yaml': stage, 'entry.plan.yaml': entries };
  const plan = planOfTexts(files);
  const { committed } = settings;
  if (committed) {
    const formerly = { 'zoneplan.yaml': merged({ ...settings.plan, ...committed.plan }), 'stage.plan.yaml': stage };
    setCommitted(plan.db, plan.root, { ...formerly, [committed.file ?? 'entry.plan.yaml']: committed.entries });
  }
  return Object.keys(files).flatMap((name) => diagnosticsOf(plan.db, plan.file(name), 'en'));
}

/** How often each of some checks speaks of entries on the stage. */
export function counted(entries: string, codes: readonly string[], settings?: Settings): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { code } of reportedOn(entries, settings)) if (codes.includes(code)) found[code] = (found[code] ?? 0) + 1;
  return found;
}
