import { dataOf } from '../messages/data.ts';
import type { Said } from '../messages/said.ts';
import type { PlanProblem } from '../plan/problem.ts';
import type { Edit } from '../syntax/edit.ts';
import type { Plan } from '../workspace/plan.ts';
import type { Finding, Fix } from './finding.ts';
import { nameOf } from './say.ts';

/** What a check of the reading says of a problem that bears its code; `values` replace or add to the problem's own texts. */
export function* reading(
  problem: PlanProblem,
  code: string,
  values: Readonly<Record<string, Said | undefined>> = {},
  fixes?: readonly Fix[],
): Iterable<Finding> {
  if (problem.code !== code) return;
  const { variant, ...data } = problem.data;
  yield {
    place: problem.place,
    variant,
    values: { ...data, ...values } as Readonly<Record<string, Said>>,
    data: { ...dataOf(values), ...data },
    fixes: fixes ?? fixesOf(problem),
  };
}

/** The indicator a problem speaks of, by its name. */
export function indicatorNamed(plan: Plan, { data: { indicator } }: PlanProblem): Readonly<Record<string, Said>> {
  return indicator === undefined ? {} : { indicator: nameOf(plan, 'indicators', indicator) };
}

/** The quick fixes of a problem, named by what they write. */
export function fixesOf(problem: PlanProblem, safe = false): readonly Fix[] {
  return problem.fixes.map((edits) => ({ title: titleOf(edits[0]!, ...edits.slice(1)), edits, safe }));
}

/** What a new name, or some values put in at once, are called. */
export function titleOf(edit: Edit, ...more: readonly Edit[]): Fix['title'] {
  if (edit.kind === 'rename') return { en: `Rename to \`${edit.key}\``, vi: `Đổi thành \`${edit.key}\`` };
  const texts = [edit, ...more].flatMap((each) => (each.kind === 'set' ? [each.text] : []));
  if (texts[0] === '') return { en: 'Leave it empty', vi: 'Để trống' };
  const written = texts.map((text) => `\`${text}\``).join(', ');
  return { en: `Write ${written}`, vi: `Ghi ${written}` };
}
