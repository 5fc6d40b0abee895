import type { How } from '../messages/how.ts';
import type { Language } from '../messages/said.ts';
import type { Actual, PlanFile } from '../plan/model.ts';
import type { Database } from '../query/database.ts';
import type { TextRange } from '../text/range.ts';
import { planFile, tree } from '../workspace/documents.ts';
import { figuresOfEntry } from '../workspace/figures.ts';
import { rangeOf } from '../workspace/located.ts';
import type { Plan } from '../workspace/plan.ts';
import { hintsOfDates } from './hints/dates.ts';
import { hintsOfFigure } from './hints/figures.ts';
import type { Hint, HintKind } from './hints/hint.ts';
import { hintsOfNames } from './hints/names.ts';
import { hintsOfAllocation, hintsOfProject } from './hints/postings.ts';
import { hintsOfTarget } from './hints/targets.ts';
import { planAt } from './linked.ts';

export { HINT_KINDS, type HintKind } from './hints/hint.ts';

/** Something said at the end of a line. */
export interface InlayHint {
  /** The end of the line. */
  readonly offset: number;
  readonly label: string;
  readonly tooltip: string;
  readonly kind: HintKind;
  /** What writes it into the line: a comment, or more of the comment that is there. */
  readonly insert: string;
}

/** What figures, references and dates in a stretch of a file mean; each at the end of its line. */
export function inlayHints(
  db: Database,
  file: string,
  within: TextRange,
  options: { readonly kinds: ReadonlySet<HintKind> },
  language: Language,
): readonly InlayHint[] {
  const plan = planAt(db, file);
  const how: How = { locale: plan.manifest.locale, rounding: plan.manifest.rounding, language };
  const content = db.get(planFile, file);
  const { source } = db.get(tree, file);
  const hints: InlayHint[] = [];
  for (const hint of hintsIn(plan, content, within, how)) {
    if (!options.kinds.has(hint.kind)) continue;
    const range = rangeOf(db, hint.place);
    if (range.end < within.start || range.start > within.end) continue;
    const { line } = source.positionAt(range.end);
    const offset = source.offsetAt({ line, character: Number.MAX_SAFE_INTEGER });
    const rest = source.slice(range.end, offset);
    if (hint.kind === 'name' && rest.trim() !== '') continue;
    const { label, tooltip, kind } = hint;
    hints.push({ offset, label, tooltip, kind, insert: `${endsInComment(rest) ? ' · ' : '  # '}${label}` });
  }
  return hints;
}

/** Whether what follows a value in its line ends in a comment: a `#` after a space, outside of quotes. */
function endsInComment(rest: string): boolean {
  return /(?:^|\s)#/.test(rest.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, ''));
}

function* hintsIn(plan: Plan, content: PlanFile, within: TextRange, how: How): Iterable<Hint> {
  for (const actual of content.actuals)
    if (touches(plan, actual, within))
      for (const figure of figuresOfEntry(plan.db, plan.root, actual)) yield* hintsOfFigure(plan, figure, how);
  for (const target of content.targets) if (touches(plan, target, within)) yield* hintsOfTarget(plan, target, how);
  for (const project of content.projects) if (touches(plan, project, within)) yield* hintsOfProject(plan, project, how);
  for (const allocation of content.allocations) if (touches(plan, allocation, within)) yield* hintsOfAllocation(allocation, how);
  yield* hintsOfNames(plan, content);
  yield* hintsOfDates(plan, content, how);
}

function touches(plan: Plan, entry: Pick<Actual, 'place'>, within: TextRange): boolean {
  const range = rangeOf(plan.db, { ...entry.place, part: 'entry' });
  return range.end >= within.start && range.start <= within.end;
}
