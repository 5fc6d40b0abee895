import { civilOf, isoDate } from '../../plan/period/days.ts';
import { query } from '../../query/database.ts';
import { ingredientsOf } from '../../rollup/loops.ts';
import { child } from '../../syntax/place.ts';
import { figuresOf, scopesWithFigures } from '../../workspace/figures.ts';
import { definitionsOf, entriesOf } from '../../workspace/registers.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { Database } from '../../query/database.ts';
import type { Fix } from '../finding.ts';
import { intoList } from '../into-section.ts';
import { rule } from '../rule.ts';
import { nameOf } from '../say.ts';

/** A goal is set and nobody has looked once where it stands. */
export default rule({
  code: 'indicator-without-figures',
  category: 'provenance',
  severity: 'info',
  on: 'objective',
  says: {
    en: '`{indicator}` belongs to an objective and has never been measured.',
    vi: '`{indicator}` thuộc một mục tiêu nhưng chưa từng có số liệu.',
  },
  why: {
    en: 'An indicator without a single figure is a heading. The first number, however old, shows from where the way begins.',
    vi: 'Chỉ tiêu chưa có số nào thì mới chỉ là đề mục. Con số đầu tiên, dù cũ, cho biết đang xuất phát từ đâu.',
  },
  bad: `
objectives: {o1: {name: Hiệu quả đất đai, indicators: [leasable]}}
`,
  good: `
objectives: {o1: {name: Thu hút vốn, indicators: [fdi]}}
`,
  *check({ indicators, place }, plan) {
    for (const [i, id] of indicators.entries()) {
      if (!plan.one('indicators', id) || plan.db.get(isMeasured, `${plan.root}\n${id}`)) continue;
      yield {
        place: child(place, 'indicators', i),
        values: { indicator: nameOf(plan, 'indicators', id) },
        fixes: withEntry(plan, place.file, id),
      };
    }
  },
});

/** Whether an indicator, or one it is computed from, has a figure or an event anywhere. Key: root, indicator. */
const isMeasured = query<string, boolean>('is measured', (db, key) => {
  const [root, id] = key.split('\n') as [string, string];
  return measured(db, root, id, new Set());
});

function measured(db: Database, root: string, id: string, seen: Set<string>): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  if (scopesWithFigures(db, root, id).some((scope) => figuresOf(db, root, id, scope).some((figure) => figure.quantity))) return true;
  const indicator = definitionsOf(db, root, 'indicators', id)[0];
  if (!indicator) return false;
  const { of = [] } = indicator.fromEvents ?? {};
  if (
    of.length > 0 &&
    entriesOf(db, root, 'projects').some(({ events }) => events.some(({ event }) => event !== undefined && of.includes(event)))
  )
    return true;
  return ingredientsOf(indicator).some((next) => measured(db, root, next, seen));
}

function withEntry(plan: Plan, file: string, id: string): readonly Fix[] {
  if (plan.manifest.scope === undefined) return [];
  const day = plan.asOf ?? plan.today;
  const entry = `{indicator: ${id}, period: ${civilOf(day).year}, as-of: ${isoDate(day)}, value: }`;
  return [{ title: { en: 'Add a figure', vi: 'Thêm số liệu' }, edits: [intoList(file, 'actuals', entry)], blank: true }];
}
