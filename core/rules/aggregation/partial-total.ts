import type { Bilingual, Said } from '../../messages/said.ts';
import { isoDate } from '../../plan/period/days.ts';
import { assess } from '../../rollup/assess.ts';
import type { Rollup, Way } from '../../rollup/derivation.ts';
import { type MadeOf, madeOf } from '../../rollup/made-of.ts';
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
/** Who has not reported, and which projects have an event that says too little. */
const SILENT: Bilingual = { en: 'missing {names}', vi: 'còn thiếu {names}' };
const UNCLEAR: Bilingual = { en: 'an amount or a day is lacking of {names}', vi: 'còn thiếu số hoặc ngày của {names}' };
const BOTH: Bilingual = { en: ' ({silent}; {unclear})', vi: ' ({silent}; {unclear})' };
const ONE: Bilingual = { en: ' ({which})', vi: ' ({which})' };

/** How it is worded where the parts are no zones. */
const VARIANTS: Partial<Record<MadeOf, string>> = { project: 'projects', 'zone-or-project': 'mixed', locality: 'localities' };

/** A target whose total some zones have not reported to. */
export default rule({
  code: 'partial-total',
  category: 'aggregation',
  severity: 'warning',
  asOf: true,
  on: 'target',
  says: {
    en: '{indicator} of `{scope}` covers {n} of {m} zones{missing}.',
    vi: '{indicator} của `{scope}` mới có số liệu của {n}/{m} khu{missing}.',
  },
  variants: {
    projects: {
      en: '{indicator} of `{scope}` covers {n} of {m} projects{missing}.',
      vi: '{indicator} của `{scope}` mới có số liệu của {n}/{m} dự án{missing}.',
    },
    mixed: {
      en: '{indicator} of `{scope}` covers {n} of {m} zones and projects{missing}.',
      vi: '{indicator} của `{scope}` mới có số liệu của {n}/{m} khu và dự án{missing}.',
    },
    localities: {
      en: '{indicator} of `{scope}` covers {n} of {m} localities{missing}.',
      vi: '{indicator} của `{scope}` mới có số liệu của {n}/{m} địa bàn{missing}.',
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
  return {
    place: goal.place,
    variant: VARIANTS[madeOf(plan, found)],
    values: {
      indicator: nameOf(plan, 'indicators', found.request.indicator),
      scope: scopeName(plan, goal.scope),
      n: String(found.partial!.have),
      m: String(found.partial!.of),
      missing: sayMissing(plan, missing),
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

function sayMissing(plan: Plan, missing: readonly string[]): Said {
  const isProject = (id: string) => plan.one('projects', id) !== undefined;
  const silent = said(
    plan,
    SILENT,
    missing.filter((id) => !isProject(id)),
  );
  const unclear = said(plan, UNCLEAR, missing.filter(isProject));
  if (silent && unclear) return { say: 'text', text: BOTH, values: { silent, unclear } };
  const which = silent ?? unclear;
  return which ? { say: 'text', text: ONE, values: { which } } : '';
}

function said(plan: Plan, text: Bilingual, ids: readonly string[]): Said | undefined {
  if (ids.length === 0) return undefined;
  const items = [...ids.slice(0, MOST_NAMES).map((id) => scopeName(plan, id)), ...(ids.length > MOST_NAMES ? ['…'] : [])];
  return { say: 'text', text, values: { names: { say: 'list', items } } };
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
