import type { Said } from '../messages/said.ts';
import type { Quantity } from '../plan/quantity/quantity.ts';
import { exactDecimals, printExact, decimalText } from '../plan/quantity/print-number.ts';
import type { Rational } from '../plan/quantity/rational.ts';
import { baseUnitsIn, scaledUnitName } from '../plan/quantity/scales.ts';
import { looksLikeThousands } from '../plan/quantity/thousands.ts';
import { yamlSource } from '../plan/quantity/yaml-source.ts';
import type { Plan } from '../workspace/plan.ts';
import type { RegisterName } from '../workspace/registers.ts';

const MOST_DECIMALS = 6;

/** A number of base units, said in the unit of an indicator, with the indicator's decimals (computed: 2). */
export function inUnit(plan: Plan, indicator: string | undefined, value: Rational, change = false): Said {
  const entry = plan.one('indicators', indicator);
  return entry?.unit ? { say: 'number', value, unit: entry.unit, decimals: entry.decimals, change } : { say: 'plain', value };
}

/** The same without the unit: the first of two numbers that share one, `50.039,45…50.153,61 tỷ đồng`. */
export function withoutUnit(plan: Plan, indicator: string | undefined, value: Rational): Said {
  const entry = plan.one('indicators', indicator);
  return { say: 'plain', value: entry?.unit ? value.div(baseUnitsIn(entry.unit)) : value, decimals: entry?.decimals };
}

/** A number of base units, said in the unit of an indicator with all its decimals: for sums and residuals. */
export function exactly(plan: Plan, indicator: string | undefined, value: Rational): Said {
  const entry = plan.one('indicators', indicator);
  if (!entry?.unit) return { say: 'plain', value };
  const decimals = Math.min(exactDecimals(value.div(baseUnitsIn(entry.unit))) ?? 2, MOST_DECIMALS);
  return { say: 'number', value, unit: entry.unit, decimals };
}

/** Numbers of base units as machine texts in the unit of an indicator, the unit beside them. */
export function exactDataOf(
  plan: Plan,
  indicator: string,
  values: Readonly<Record<string, Rational | undefined>>,
): Readonly<Record<string, string>> {
  const unit = plan.one('indicators', indicator)?.unit;
  const data: Record<string, string> = {};
  for (const [key, value] of Object.entries(values))
    if (value) data[key] = decimalText(unit ? value.div(baseUnitsIn(unit)) : value, MOST_DECIMALS);
  return unit ? { ...data, unit: scaledUnitName(unit, plan.manifest.locale) } : data;
}

/** A number of base units written as another quantity is: same scale and unit, bare where that is bare and the number cannot be mistaken. `source` is YAML that reads back as it anywhere. */
export function writtenAs(plan: Plan, like: Quantity, value: Rational): { readonly text: string; readonly source: string } {
  const unit = { unit: like.unit, scale: like.scale };
  const number = value.div(baseUnitsIn(unit));
  const bare = decimalText(number, MOST_DECIMALS);
  if (like.bare && !looksLikeThousands(bare, plan.manifest.locale)) return { text: bare, source: bare };
  const text = `${printExact(number, plan.manifest.locale, MOST_DECIMALS)} ${scaledUnitName(unit, plan.manifest.locale, number)}`.trim();
  return { text, source: yamlSource(text, true) };
}

/** What an entry is called: its name, or its id where it has none. */
export function nameOf(plan: Plan, register: RegisterName, id: string): string {
  return plan.one(register, id)?.name || id;
}

/** What a zone, locality, project or cohort is called. */
export function scopeName(plan: Plan, id: string | undefined): string {
  return plan.scope(id)?.name || (id ?? '');
}

/** What a goal is called: the target's name, with the scope's behind it for a line of `split`. */
export function goalName(plan: Plan, id: string): string {
  const goal = plan.goal(id);
  if (!goal) return nameOf(plan, 'targets', id);
  const name = goal.target.name || goal.target.id;
  return goal.line ? `${name} – ${scopeName(plan, goal.scope)}` : name;
}
