import type { Bilingual, Said } from '../../messages/said.ts';
import { isoDate } from '../../plan/period/days.ts';
import { assess } from '../../rollup/assess.ts';
import type { Rollup, Way } from '../../rollup/derivation.ts';
import { rollup } from '../../rollup/rollup.ts';
import type { Edit } from '../../syntax/edit.ts';
import { child, placeOf, type Place } from '../../syntax/place.ts';
import { type Goal, goalsOfTarget } from '../../workspace/goals.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { Finding, Fix } from '../finding.ts';
import { intoList } from '../into-section.ts';
import { rule } from '../rule.ts';
import { nameOf, scopeName } from '../say.ts';

const MOST_NAMES = 8;
const UNCLEAR: Bilingual = { en: ' (an amount or a day is lacking of {projects})', vi: ' (còn thiếu số hoặc ngày của {projects})' };

/** A target whose total some zones have not reported to. */
export default rule({
  code: 'partial-total',
  category: 'aggregation',
  severity: 'warning',
  asOf: true,
  on: 'target',
  says: {
    en: '{indicator} of `{scope}` covers {n} of {m} zones (missing {zones}).',
    vi: '{indicator} của `{scope}` mới có số liệu của {n}/{m} khu (còn thiếu {zones}).',
  },
  variants: {
    projects: {
      en: '{indicator} of `{scope}` covers {n} of {m} projects{zones}.',
      vi: '{indicator} của `{scope}` mới có số liệu của {n}/{m} dự án{zones}.',
    },
  },
  why: {
    en: 'A zone that has not reported is not a zone with nothing. Until it does, nobody knows whether the target is met, and a total without it looks like a failure.',
    vi: 'Khu chưa báo cáo không có nghĩa là bằng không. Khi còn thiếu thì chưa biết chỉ tiêu đạt hay không, còn tổng thiếu khu lại trông như không đạt.',
  },
  bad: `
actuals: [{indicator: leased, period: 2023, values: {kcn-a1: 60 ha}}]
targets: {l-a: {name: Đất cho thuê, indicator: leased, scope: kkt-a, period: 2023, at-least: 100 ha}}
`,
  good: `
actuals: [{indicator: leased, period: 2023, values: {kcn-a1: 60 ha, kcn-a2: 45 ha}}]
targets: {l-a: {name: Đất cho thuê, indicator: leased, scope: kkt-a, period: 2023, at-least: 100 ha}}
`,
  *check(target, plan) {
    for (const goal of goalsOfTarget(plan.db, plan.root, target)) {
      const { status, rollup: found } = assess(plan, goal.id)!;
      const total = status === 'no-data' ? partialTotal(plan, found) : undefined;
      if (!total) continue;
      const missing = total.partial!.missing.filter((id) => plan.scope(id));
      if (missing.length > 0 || total.way === 'events') yield finding(plan, goal, total, missing);
    }
  },
});

/** The total over zones or projects that is not all there: the number itself, or the first of the indicators it is computed from. */
function partialTotal(plan: Plan, found: Rollup | undefined): Rollup | undefined {
  if (!found?.partial) return undefined;
  if (!FROM_INDICATORS.has(found.way)) return found;
  for (const { request } of found.parts) {
    const own = partialTotal(plan, rollup(plan, request!));
    if (own) return own;
  }
  return undefined;
}

const FROM_INDICATORS: ReadonlySet<Way> = new Set<Way>(['components', 'ratio', 'formula']);

function finding(plan: Plan, goal: Goal, found: Rollup, missing: readonly string[]): Finding {
  const names = missing.slice(0, MOST_NAMES).map((id) => scopeName(plan, id));
  const events = found.way === 'events';
  const list: Said = { say: 'list', items: missing.length > MOST_NAMES ? [...names, '…'] : names };
  return {
    place: goal.place,
    variant: events ? 'projects' : undefined,
    values: {
      indicator: nameOf(plan, 'indicators', found.request.indicator),
      scope: scopeName(plan, goal.scope),
      n: String(found.partial!.have),
      m: String(found.partial!.of),
      zones: events ? (names.length > 0 ? { say: 'text', text: UNCLEAR, values: { projects: list } } : '') : list,
    },
    data: {
      indicator: found.request.indicator,
      scope: goal.scope!,
      have: String(found.partial!.have),
      of: String(found.partial!.of),
      missing: missing.join(', '),
    },
    related: found.parts.flatMap((part) =>
      part.place ? [{ place: part.place, says: { en: scopeName(plan, part.of.id), vi: scopeName(plan, part.of.id) } }] : [],
    ),
    fixes: blanks(plan, goal, found, missing),
  };
}

/** Empty lines to fill in: in the count sheet of the day where there is one, else in a new one. */
function blanks(plan: Plan, goal: Goal, found: Rollup, missing: readonly string[]): readonly Fix[] {
  const { indicator } = found.request;
  const day = missing.filter((id) => plan.one('zones', id) && !plan.figures(indicator, id).some((figure) => figure.asOf === found.asOf));
  const period = goal.target.period?.written;
  if (day.length === 0 || period === undefined) return [];
  const sheet = found.parts.map((part) => part.place && sheetOf(part.place)).find((place) => place !== undefined);
  const edits: readonly Edit[] = sheet
    ? day.map((id) => ({ kind: 'insert', place: sheet, key: id, text: '' }))
    : [
        intoList(
          goal.place.file,
          'actuals',
          `{indicator: ${indicator}, period: ${period}, as-of: ${isoDate(found.asOf)}, values: {${day.map((id) => `${id}: `).join(', ')}}}`,
        ),
      ];
  return [{ title: { en: 'Add empty lines for the missing zones', vi: 'Thêm dòng trống cho các khu còn thiếu' }, edits, blank: true }];
}

/** The `values` of the entry that a line stands in. */
function sheetOf({ file, pointer }: Place): Place | undefined {
  const entry = /^(\/actuals\/\d+)\/values\//.exec(pointer)?.[1];
  return entry === undefined ? undefined : child(placeOf(file, entry), 'values');
}
