import type { Language } from '../messages/said.ts';
import type { Database } from '../query/database.ts';
import { assess } from '../rollup/assess.ts';
import type { SyntaxEntry, SyntaxTree } from '../syntax/tree.ts';
import { get } from '../syntax/value.ts';
import type { TextRange } from '../text/range.ts';
import { tree } from '../workspace/documents.ts';
import type { Plan } from '../workspace/plan.ts';
import { milestoneState } from '../rollup/milestones.ts';
import { sayCount } from './cards/cohort-card.ts';
import { sayMilestone } from './cards/milestone-card.ts';
import { sayStage } from './cards/project-card.ts';
import { planAt } from './linked.ts';
import { rowOf } from './status.ts';

/** One line of the outline: a section or an entry, with value and status as detail where it has one. */
export interface DocumentSymbol {
  readonly name: string;
  readonly detail: string;
  /** The section it belongs to. */
  readonly kind: string;
  readonly range: TextRange;
  readonly selectionRange: TextRange;
  readonly children: readonly DocumentSymbol[];
}

/** The outline of a file. */
export function documentSymbols(db: Database, file: string, language: Language): readonly DocumentSymbol[] {
  const found = db.get(tree, file);
  const plan = planAt(db, file);
  return found.sections.flatMap((section) => {
    const children = section.entries.flatMap((entry) => symbol(found, section.key, entry, plan, language) ?? []);
    return at(found, section.pointer, {
      name: section.key,
      detail: children.length > 0 ? String(children.length) : '',
      kind: section.key,
      children,
    });
  });
}

function symbol(found: SyntaxTree, section: string, entry: SyntaxEntry, plan: Plan, language: Language): readonly DocumentSymbol[] {
  const name =
    text(entry, 'name') ??
    ([text(entry, 'indicator'), text(entry, 'scope'), text(entry, 'period'), text(entry, 'target')].filter(Boolean).join(' · ') ||
      entry.key);
  return at(found, entry.pointer, { name, detail: detailOf(plan, section, entry, language), kind: section, children: [] });
}

function detailOf(plan: Plan, section: string, entry: SyntaxEntry, language: Language): string {
  const standing = sayStanding(plan, section, entry.key, language);
  if (standing) return standing;
  if (section !== 'targets')
    return text(entry, 'as-of') ?? text(entry, 'made-on') ?? (section === 'actuals' || section === 'forecasts' ? '' : entry.key);
  const assessed = assess(plan, entry.key);
  if (!assessed) return entry.key;
  const { said } = rowOf(plan, assessed, language);
  return [said.actual, said.attainment, said.status].filter(Boolean).join(' · ');
}

/** How a project, a list or a milestone stands. */
function sayStanding(plan: Plan, section: string, id: string, language: Language): string | undefined {
  const how = { locale: plan.manifest.locale, rounding: plan.manifest.rounding, language };
  const day = plan.day;
  const [project, cohort, milestone] = [plan.one('projects', id), plan.one('cohorts', id), plan.one('milestones', id)];
  if (section === 'projects' && project) return sayStage(project, day, how);
  if (section === 'cohorts' && cohort) return sayCount(plan, cohort, how);
  return section === 'milestones' && milestone ? sayMilestone(milestoneState(plan, milestone, day), how) : undefined;
}

function text(entry: SyntaxEntry, key: string): string | undefined {
  const value = get(entry.value, key);
  return value?.kind === 'scalar' && value.text !== '' ? value.text : undefined;
}

function at(found: SyntaxTree, pointer: string, symbol: Omit<DocumentSymbol, 'range' | 'selectionRange'>): readonly DocumentSymbol[] {
  const range = found.locate(pointer, 'entry');
  if (!range || symbol.name === '') return [];
  const selection = found.locate(pointer, 'key');
  return [
    { ...symbol, range, selectionRange: selection && selection.start >= range.start && selection.end <= range.end ? selection : range },
  ];
}
