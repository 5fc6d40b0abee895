import type { How } from '../messages/how.ts';
import type { Language } from '../messages/said.ts';
import { RULES } from '../rules/index.ts';
import { describeKey } from '../schema/describe.ts';
import type { Database } from '../query/database.ts';
import { keysOf, placeOf, type Place } from '../syntax/place.ts';
import type { TextRange } from '../text/range.ts';
import { planFile, tree } from '../workspace/documents.ts';
import { figuresOfEntry } from '../workspace/figures.ts';
import { goalsOfTarget } from '../workspace/goals.ts';
import { rangeOf } from '../workspace/located.ts';
import type { Plan } from '../workspace/plan.ts';
import { entryCard } from './cards/entry-card.ts';
import { figureCard } from './cards/figure-card.ts';
import { keyCard, ruleCard } from './cards/key-card.ts';
import { escaped } from './cards/markdown.ts';
import { periodCard } from './cards/period-card.ts';
import { type CardHow, targetCard } from './cards/target-card.ts';
import { declaredIn, namedAt, planAt, registersOf } from './linked.ts';
import type { FilePosition } from './position.ts';

/** What stands at a position, as a Markdown card; undefined where there is nothing to say. */
export function hover(
  db: Database,
  at: FilePosition,
  language: Language,
  { pictures = false } = {},
): { readonly range: TextRange; readonly markdown: string } | undefined {
  const found = db.get(tree, at.file).placeAt(at.offset);
  if (!found) return undefined;
  const plan = planAt(db, at.file);
  const how: CardHow = { locale: plan.manifest.locale, rounding: plan.manifest.rounding, language, pictures };
  const place = placeOf(at.file, found.pointer, found.part);
  const markdown = ofName(plan, at, how) ?? (found.part === 'key' ? ofKey(place, language) : ofValue(plan, place, how));
  return markdown ? { range: rangeOf(db, place), markdown } : undefined;
}

function ofName(plan: Plan, at: FilePosition, how: CardHow): string | undefined {
  const named = namedAt(plan.db, at);
  if (!named) return undefined;
  if (named.kind === 'targets') return targetCard(plan, named.id, how);
  if (named.place.pointer.includes('/split/')) return targetCard(plan, goalAt(plan, named.place) ?? '', how);
  for (const register of registersOf(named.kind)) {
    const entry = plan.one(register, named.id);
    if (entry)
      return [entryCard(plan, register, entry, how), named.place.part === 'key' && ofFigure(plan, named.place, how)]
        .filter(Boolean)
        .join('\n\n');
  }
  // a term is shown as the period it is
  const [declared] = named.kind === 'terms' ? [] : declaredIn(plan, named.kind, named.id);
  return declared && `**${escaped(declared.name || declared.id)}**  \n\`${declared.id}\``;
}

function ofKey(place: Place, language: Language): string | undefined {
  const keys = keysOf(place.pointer);
  const info = describeKey(keys);
  const rule = keys.length === 2 && keys[0] === 'rules' ? RULES.find(({ code }) => code === keys[1]) : undefined;
  return info && (rule ? ruleCard(rule, info, language) : keyCard(info, language));
}

function ofValue(plan: Plan, place: Place, how: CardHow): string | undefined {
  const goal = goalAt(plan, place);
  if (goal !== undefined) return targetCard(plan, goal, how);
  return ofFigure(plan, place, how) ?? ofPeriod(plan, place, how) ?? ofKey(place, how.language);
}

/** The goal whose number stands at a place. */
function goalAt(plan: Plan, place: Place): string | undefined {
  for (const target of plan.db.get(planFile, place.file).targets) {
    if (!place.pointer.startsWith(`${target.place.pointer}/`)) continue;
    const goals = goalsOfTarget(plan.db, plan.root, target);
    return goals.find((goal) => goal.place.pointer === place.pointer)?.id;
  }
  return undefined;
}

function ofFigure(plan: Plan, place: Place, how: How): string | undefined {
  for (const actual of plan.db.get(planFile, place.file).actuals) {
    if (!place.pointer.startsWith(`${actual.place.pointer}/`)) continue;
    const figure = figuresOfEntry(plan.db, plan.root, actual).find(
      (each) => place.pointer === each.place.pointer || place.pointer === `${each.place.pointer}/value`,
    );
    return figure && figureCard(plan, figure, how);
  }
  return undefined;
}

function ofPeriod(plan: Plan, place: Place, how: How): string | undefined {
  const file = plan.db.get(planFile, place.file);
  for (const entry of [...file.targets, ...file.actuals, ...file.forecasts]) {
    if (entry.period && place.pointer === `${entry.place.pointer}/period`) return periodCard(plan, entry.period, how);
  }
  return undefined;
}
