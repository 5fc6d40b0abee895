import type { Memo } from '../../../core/plan/lower/context.ts';
import { planContext } from '../../../core/plan/lower/context.ts';
import { lowerFile, lowerIndicators, lowerManifest } from '../../../core/plan/lower/lower-file.ts';
import type { Manifest, PlanFile } from '../../../core/plan/model.ts';
import type { Quantity } from '../../../core/plan/quantity/quantity.ts';
import { parse } from '../../../core/syntax/parse.ts';
import { openSource } from '../../../core/syntax/source.ts';
import type { SyntaxTree } from '../../../core/syntax/tree.ts';

const forgetful: Memo = (from, of) => from(of);

/** What one plan file says beside a manifest. */
export function lowered(text: string, manifest = 'plan: {id: p, name: P}\n'): PlanFile {
  return loweredTree(parse(openSource(text)), loweredManifest(manifest).manifest as Manifest);
}

/** What a parsed plan file says. */
export function loweredTree(tree: SyntaxTree, manifest: Manifest, memo: Memo = forgetful): PlanFile {
  const first = { file: '/plan/a.plan.yaml', plan: planContext(manifest), indicatorUnits: new Map(), remember: memo };
  const indicators = lowerIndicators(tree, first);
  const units = indicators.entries.flatMap(({ id, unit }) => (unit ? [[id, unit] as const] : []));
  return lowerFile(tree, { ...first, indicatorUnits: new Map(units) }, indicators);
}

/** What a manifest says. */
export function loweredManifest(text: string): PlanFile {
  return lowerManifest(parse(openSource(text)), '/plan/zoneplan.yaml');
}

/** A quantity as a short text: its point or ends in base units, and the unit. */
export function short(quantity: Quantity | undefined): string | undefined {
  if (!quantity) return undefined;
  const { point, interval, unit } = quantity;
  return `${point ? point.toFraction() : `${interval.low?.toFraction()}–${interval.high?.toFraction()}`} ${unit.id}`;
}

/** A model entry without places and without what is absent or empty, quantities short: for comparing with what is expected. */
export function brief(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(brief);
  if (typeof value !== 'object' || value === null) return value;
  if ('halfStep' in value) return short(value as Quantity);
  if ('precision' in value || 'form' in value) return (value as unknown as { written: string }).written;
  if (value instanceof Map || value instanceof Set) return [...value].map(brief);
  if ('toFraction' in value) return (value as { toFraction(): string }).toFraction();
  const kept = Object.entries(value).filter(([key, held]) => key !== 'place' && held !== undefined && held !== false && !isBare(held));
  return Object.fromEntries(kept.map(([key, held]) => [key, brief(held)]));
}

function isBare(held: unknown): boolean {
  if (typeof held !== 'object' || held === null || 'toFraction' in held || held instanceof Map || held instanceof Set) return false;
  return Array.isArray(held) ? held.length === 0 : Object.values(held).every((each) => each === undefined);
}
