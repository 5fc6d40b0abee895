import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { diagnosticsOf, type Diagnostic } from '../core/diagnostics.ts';
import { planOfTexts } from './plan-of-texts.ts';

const STAGE = join(import.meta.dirname, 'stage');
const manifest = readFileSync(join(STAGE, 'zoneplan.yaml'), 'utf8');
const stage = readFileSync(join(STAGE, 'stage.plan.yaml'), 'utf8');

/** Everything reported of entries on the stage of all examples, in English; `settings` are merged over its manifest. */
export function reportedOn(entries: string, settings: { readonly plan?: object; readonly rules?: object } = {}): readonly Diagnostic[] {
  const own = parse(manifest) as { plan: object; rules: object };
  const merged = { plan: { ...own.plan, ...settings.plan }, rules: { ...own.rules, ...settings.rules } };
  const files = { 'zoneplan.yaml': stringify(merged), 'stage.plan.yaml': stage, 'entry.plan.yaml': entries };
  const plan = planOfTexts(files);
  return Object.keys(files).flatMap((name) => diagnosticsOf(plan.db, plan.file(name), 'en'));
}

/** How often each of some checks speaks of entries on the stage. */
export function counted(entries: string, codes: readonly string[], settings?: Parameters<typeof reportedOn>[1]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { code } of reportedOn(entries, settings)) if (codes.includes(code)) found[code] = (found[code] ?? 0) + 1;
  return found;
}
