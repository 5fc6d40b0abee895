import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { diagnosticsOf, type Diagnostic } from '../../../core/diagnostics.ts';
import { exampleFiles } from '../../../core/rules/example-files.ts';
import { planOfTexts, setCommitted } from '../../plan-of-texts.ts';

const STAGE = join(import.meta.dirname, '../../stage');
const manifest = readFileSync(join(STAGE, 'zoneplan.yaml'), 'utf8');

/** The plan file of the stage. */
export const stage = readFileSync(join(STAGE, 'stage.plan.yaml'), 'utf8');

/** The files that examples add to the stage, one plan file each: `example.plan.yaml`, `example-2.plan.yaml`; `settings` go into the manifest. */
export function onStage(examples: readonly string[], settings: object = {}): Record<string, string> {
  let base: unknown = merged(parse(manifest), settings);
  const files: Record<string, string> = {};
  for (const [i, example] of examples.entries()) {
    const { manifest: own, plan } = exampleFiles(example);
    if (own !== undefined) base = merged(base, parse(own));
    if (plan !== undefined) files[i === 0 ? 'example.plan.yaml' : `example-${i + 1}.plan.yaml`] = plan;
  }
  return { 'zoneplan.yaml': stringify(base), ...files };
}

/** Everything reported of some files beside the stage, of which the last commit held others, if it is known. */
export function look(
  files: Readonly<Record<string, string>>,
  language: 'en' | 'vi' = 'en',
  committed?: Readonly<Record<string, string>>,
): readonly Diagnostic[] {
  const before = { 'zoneplan.yaml': manifest, 'stage.plan.yaml': stage };
  const all = { ...before, ...files };
  const plan = planOfTexts(all);
  if (committed) setCommitted(plan.db, plan.root, { ...before, ...committed });
  return Object.keys(all).flatMap((name) => diagnosticsOf(plan.db, plan.file(name), language));
}

/** The codes of findings, sorted. */
export function codes(found: readonly Diagnostic[]): string[] {
  return found.map((each) => each.code).sort();
}

function merged(base: unknown, over: unknown): unknown {
  if (!isMap(base) || !isMap(over)) return over;
  return Object.fromEntries(
    [...new Set([...Object.keys(base), ...Object.keys(over)])].map((key) => [key, key in over ? merged(base[key], over[key]) : base[key]]),
  );
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
