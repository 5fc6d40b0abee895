import type { Zone } from '../../plan/model.ts';
import { civilOf } from '../../plan/period/days.ts';
import { type DatedPeriod, yearPeriod } from '../../plan/period/periods.ts';
import { overlap } from '../../plan/period/spans.ts';
import { child } from '../../syntax/place.ts';
import type { Goal } from '../../workspace/goals.ts';
import { isPartOf } from '../../workspace/part-of.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { Fix } from '../finding.ts';
import { intoRegister } from '../into-section.ts';
import { rule } from '../rule.ts';
import { scopeName } from '../say.ts';

/** Zones on the priority list that nothing is asked of. */
export default rule({
  code: 'priority-zone-without-target',
  category: 'targets',
  severity: 'warning',
  asOf: true,
  on: 'plan',
  says: {
    en: 'Priority zones without a target for {year}: {zones}.',
    vi: 'Khu trọng điểm chưa có chỉ tiêu kế hoạch năm {year}: {zones}.',
  },
  why: {
    en: 'A zone is put on the list so that its progress is looked at every week. Without a number there is nothing to look at.',
    vi: 'Đưa vào danh sách trọng điểm là để kiểm đếm hằng tuần. Chưa giao con số thì không có gì để kiểm đếm.',
  },
  bad: `
zones: {kcn-c: {name: KCN C, type: KCN, priority: [{from: 2024-04-02}]}}
`,
  *check(plan) {
    const today = plan.day;
    const year = yearPeriod(civilOf(today).year);
    const zones = plan.all('zones').filter((zone) => isPriority(zone, today));
    if (zones.length === 0) return;
    const goals = plan.goals.filter((goal) => asksIn(goal, year));
    const without = zones.filter(
      (zone) => !goals.some(({ scope }) => scope !== undefined && (scope === zone.id || isPartOf(plan.db, plan.root, scope, zone.id))),
    );
    const [first, ...others] = without;
    if (!first) return;
    yield {
      place: child(first.place, 'priority'),
      values: { year: year.written, zones: { say: 'list', items: without.map((zone) => scopeName(plan, zone.id)) } },
      data: { year: year.written, zones: without.map((zone) => zone.id).join(', ') },
      related: others.map((zone) => ({ place: child(zone.place, 'priority'), says: { en: zone.name, vi: zone.name } })),
      fixes: fixesFor(plan, without, year),
    };
  },
});

function isPriority({ priority, closed }: Zone, today: number): boolean {
  if (closed && closed.last < today) return false;
  return priority.some(({ from, to }) => (from === undefined || from <= today) && (to === undefined || to >= today));
}

/** A goal with a number, in force, that runs in the year or ends in it. */
function asksIn({ target, line }: Goal, year: DatedPeriod): boolean {
  const time = target.period ?? target.due;
  const stated = line ? line.value : target.allOf.length > 0 || target.comparisons.some((each) => each.bound);
  return !target.proposed && Boolean(stated) && time !== undefined && overlap(time, year);
}

/** Lines in the year's target of the whole plan, still to be given a number; a target of its own where there is none. */
function fixesFor(plan: Plan, zones: readonly Zone[], year: DatedPeriod): readonly Fix[] {
  const whole = plan
    .all('targets')
    .find(
      ({ period, scope, indicator }) =>
        period?.first === year.first &&
        period.last === year.last &&
        indicator !== undefined &&
        (scope ?? plan.manifest.scope) === plan.manifest.scope,
    );
  if (!whole) return zones.slice(0, 1).map((zone) => ownTarget(plan, zone, year));
  const edits =
    whole.split.length > 0
      ? zones.map((zone) => ({ kind: 'insert' as const, place: child(whole.place, 'split'), key: zone.id, text: '' }))
      : [{ kind: 'insert' as const, place: whole.place, key: 'split', text: `{${zones.map((zone) => `${zone.id}: `).join(', ')}}` }];
  return [
    {
      title: {
        en: `Add lines to the split of ${whole.name || whole.id}`,
        vi: `Thêm dòng giao chỉ tiêu (\`split\`) vào ${whole.name || whole.id}`,
      },
      edits,
      blank: true,
    },
  ];
}

function ownTarget(plan: Plan, zone: Zone, year: DatedPeriod): Fix {
  const entry = `{name: ${JSON.stringify(`${zone.name} ${year.written}`)}, indicator: , scope: ${zone.id}, period: ${year.written}, at-least: }`;
  return {
    title: { en: `Add a target for ${zone.name || zone.id}`, vi: `Thêm chỉ tiêu kế hoạch cho ${zone.name || zone.id}` },
    edits: [intoRegister(plan, zone.place.file, 'targets', `${zone.id}-${year.written}`, entry)],
    blank: true,
  };
}
