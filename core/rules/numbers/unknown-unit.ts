import { kebab } from '../../plan/lower/kebab.ts';
import { scaled } from '../../plan/quantity/closest-unit.ts';
import { CURRENCIES } from '../../plan/quantity/currencies.ts';
import { yamlSource } from '../../plan/quantity/yaml-source.ts';
import type { PlanProblem } from '../../plan/problem.ts';
import { placeOf } from '../../syntax/place.ts';
import { manifestOf } from '../../workspace/facts.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { Fix } from '../finding.ts';
import { fixesOf, reading } from '../reading.ts';
import { rule } from '../rule.ts';

/** A unit that is neither of the language nor declared. */
export default rule({
  code: 'unknown-unit',
  category: 'numbers',
  severity: 'error',
  on: 'problem',
  says: {
    en: 'Unit "{unit}" is not known; the closest is "{closest}".',
    vi: 'Không có đơn vị "{unit}"; gần nhất là "{closest}".',
  },
  why: {
    en: 'A figure in a unit that nobody knows cannot be added or compared. More units are declared in `plan.units`.',
    vi: 'Số liệu ghi bằng đơn vị không ai biết thì không cộng hay so sánh được. Đơn vị khác thì khai báo ở `plan.units`.',
  },
  bad: `
actuals: [{indicator: workers, period: 2023, value: 9200 ngừơi}]
`,
  good: `
actuals: [{indicator: workers, period: 2023, value: 9200 người}]
`,
  *check(problem, plan) {
    yield* reading(problem, 'unknown-unit', { closest: problem.data.closest }, [...fixesOf(problem), ...declaration(problem, plan)]);
  },
});

/** Declares the unit in the manifest, without its scale; a currency cannot be declared. */
function declaration({ code, place, data: { unit = '' } }: PlanProblem, plan: Plan): readonly Fix[] {
  if (code !== 'unknown-unit' || /\/(?:one|report-currency)$/.test(place.pointer)) return [];
  const file = plan.db.read(manifestOf, plan.root);
  if (file === undefined) return [];
  const { rest } = scaled(unit);
  if (!/^[\p{L}%][\p{L}\p{M}%/² -]*$/u.test(rest) || rest.split(' ').some((word) => CURRENCIES.has(word.toUpperCase()))) return [];
  const id = kebab(rest);
  const entry = `{name: ${yamlSource(rest)}}`;
  const edit =
    plan.manifest.units.length > 0
      ? ({ kind: 'insert', place: placeOf(file, '/plan/units'), key: id, text: entry } as const)
      : ({ kind: 'insert', place: placeOf(file, '/plan'), key: 'units', text: `{${id}: ${entry}}` } as const);
  return [{ title: { en: `Declare "${rest}" in \`plan.units\``, vi: `Khai báo "${rest}" ở \`plan.units\`` }, edits: [edit] }];
}
