import { isoDate } from '../../plan/period/days.ts';
import type { Edit } from '../../syntax/edit.ts';
import { child, withPart } from '../../syntax/place.ts';
import { type Goal, goalsOfTarget } from '../../workspace/goals.ts';
import type { Plan } from '../../workspace/plan.ts';
import { askedOf } from '../asked.ts';
import type { Finding, Fix } from '../finding.ts';
import { rule } from '../rule.ts';
import { goalName, nameOf, scopeName } from '../say.ts';
import { goalsBeside } from '../sub-goals.ts';
import { writtenValue } from '../written-value.ts';

/** Two numbers in force for one thing. */
export default rule({
  code: 'duplicate-target',
  category: 'targets',
  severity: 'error',
  on: 'target',
  says: {
    en: '`{a}` and `{b}` both set a target for {indicator}, {scope}, {period}.',
    vi: '`{a}` và `{b}` cùng đặt kế hoạch cho {indicator}, {scope}, {period}.',
  },
  why: {
    en: 'Two documents, two numbers, and each report picks the easier one. One of them is in force; the other is what it was before.',
    vi: 'Hai văn bản ghi hai con số thì báo cáo nào cũng chọn số dễ hơn. Chỉ một số có hiệu lực; số kia là mức trước khi điều chỉnh.',
  },
  bad: `
targets: {fdi-24: {name: FDI lần hai, indicator: fdi, period: 2024, at-least: 3 tỷ USD}}
`,
  *check(target, plan) {
    for (const goal of goalsOfTarget(plan.db, plan.root, target)) {
      const first = earlierTwin(plan, goal);
      if (first) yield finding(plan, first, goal);
    }
  },
});

/** The first goal of the same indicator, scope and time, where that is not this one. */
function earlierTwin(plan: Plan, goal: Goal): Goal | undefined {
  const aim = aimOf(goal);
  const first = aim === undefined ? undefined : goalsBeside(plan, goal).find((each) => aimOf(each) === aim);
  return first && first.id !== goal.id ? first : undefined;
}

/** When a goal with a number is set for; a target in words and a line not given out yet are set for nothing. */
function aimOf({ target, line }: Goal): string | undefined {
  const { period, due, proposed } = target;
  const stated = line ? line.value : target.comparisons.some((each) => each.bound);
  const time = period ? (period.first === undefined ? period.written : `${period.first} ${period.last}`) : due && `due ${due.last}`;
  return stated && time !== undefined ? `${time}\n${proposed}` : undefined;
}

function finding(plan: Plan, first: Goal, goal: Goal): Finding {
  const { indicator, period, due } = goal.target;
  const [a, b] = [goalName(plan, first.id), goalName(plan, goal.id)];
  return {
    place: goal.line ? withPart(goal.place, 'key') : withPart(goal.target.place, 'key'),
    values: {
      a: a === b ? first.id : a,
      b: a === b ? goal.id : b,
      indicator: nameOf(plan, 'indicators', indicator!),
      scope: scopeName(plan, goal.scope),
      period: period ? { say: 'period', period } : { say: 'plan-date', date: due! },
    },
    data: { a: first.id, b: goal.id, indicator: indicator!, scope: goal.scope!, period: period?.written ?? due!.written },
    related: [
      {
        place: first.line ? withPart(first.place, 'key') : withPart(first.target.place, 'key'),
        says: { en: 'the other target', vi: 'chỉ tiêu kế hoạch kia' },
      },
    ],
    fixes: fixesFor(plan, first, goal),
  };
}

function fixesFor(plan: Plan, first: Goal, goal: Goal): readonly Fix[] {
  const place = goal.line ? goal.place : goal.target.place;
  const remove: Fix = { title: { en: 'Remove this one', vi: 'Bỏ chỉ tiêu này' }, edits: [{ kind: 'remove', place }] };
  const [old, now] = [askedOf(plan, first), askedOf(plan, goal)];
  if (!old || !now || old.key !== now.key || old.amount.equals(now.amount)) return [remove];
  const line = first.line ? `scope: ${first.scope}, ` : '';
  const revision = `{date: ${isoDate(plan.day)}, ${line}was: ${writtenValue(old.quantity)}, reason: <reason>}`;
  const recorded: Edit = { kind: 'append', place: child(first.target.place, 'revisions'), text: revision };
  return [
    {
      title: { en: 'Record it as a revision of the other', vi: 'Ghi thành lần điều chỉnh của chỉ tiêu kia' },
      edits: [{ kind: 'set', place: first.place, text: writtenValue(now.quantity) }, recorded, { kind: 'remove', place }],
    },
    remove,
  ];
}
