import { isDivided, leavesOf } from '../../workspace/hierarchy.ts';
import { isPartOf, scopesAround } from '../../workspace/part-of.ts';
import type { Plan } from '../../workspace/plan.ts';
import { child, type Place, withPart } from '../../syntax/place.ts';
import type { Finding } from '../finding.ts';
import { rule } from '../rule.ts';
import { scopeName } from '../say.ts';

/** A list that is added up and holds a zone together with one that it lies in. */
export default rule({
  code: 'double-counted-zone',
  category: 'aggregation',
  severity: 'error',
  on: 'zone',
  says: {
    en: '`{child}` lies within `{parent}`; the list counts it twice.',
    vi: '`{child}` nằm trong `{parent}` nên bị tính hai lần trong danh sách này.',
  },
  variants: {
    shared: {
      en: '`{child}` and `{parent}` share {zones}; the list counts it twice.',
      vi: '`{child}` và `{parent}` có chung {zones} nên bị tính hai lần trong danh sách này.',
    },
  },
  why: {
    en: 'A park is part of its economic zone. Where both stand in one list, what the park brings is counted twice, and the total looks better than it is.',
    vi: 'Khu công nghiệp là một phần của khu kinh tế. Ghi cả hai trong một danh sách thì phần của khu công nghiệp bị cộng hai lần, tổng đẹp hơn thực tế.',
  },
  bad: `
zones: {n2: {name: Nhóm hai, type: group, members: [kkt-a, kcn-a1]}}
`,
  good: `
zones: {n2: {name: Nhóm hai, type: group, members: [kkt-a]}}
`,
  *check(zone, plan) {
    if (zone.type === 'group')
      yield* doubles(
        plan,
        zone.members.map((id, i) => ({ id, place: child(zone.place, 'members', i) })),
      );
  },
  also: {
    *forecast({ values, place }, plan) {
      const lines = values.filter((line) => line.value);
      yield* doubles(
        plan,
        lines.map(({ scope }) => ({ id: scope, place: withPart(child(place, 'values', scope), 'key') })),
      );
    },
    *target({ split, addsUp, place }, plan) {
      if (!addsUp.includes('zones')) return;
      const lines = split.filter((line) => line.value);
      yield* doubles(
        plan,
        lines.map(({ scope }) => ({ id: scope, place: withPart(child(place, 'split', scope), 'key') })),
      );
    },
  },
});

interface Line {
  readonly id: string;
  readonly place: Place;
}

/** One finding for each line that another one holds already, or shares zones with. */
function* doubles(plan: Plan, lines: readonly Line[]): Iterable<Finding> {
  const divided = lines.filter(({ id }) => isDivided(plan.db, plan.root, id));
  for (const [i, line] of lines.entries()) {
    const around = scopesAround(plan.db, plan.root, line.id);
    // Two groups of the same zones are each part of the other; the second is the one too many.
    const parent = lines.find((other, j) => around.has(other.id) && (j < i || !isPartOf(plan.db, plan.root, other.id, line.id)));
    if (parent) yield finding(plan, line, parent);
    else if (divided.includes(line)) yield* sharing(plan, line, divided.slice(0, divided.indexOf(line)));
  }
}

/** Groups that overlap without one of them being a part of the other; a group named twice is no two groups. */
function* sharing(plan: Plan, line: Line, before: readonly Line[]): Iterable<Finding> {
  const leaves = new Set(leavesOf(plan.db, plan.root, line.id));
  const other = before.find(
    ({ id }) =>
      id !== line.id && !isPartOf(plan.db, plan.root, id, line.id) && leavesOf(plan.db, plan.root, id).some((leaf) => leaves.has(leaf)),
  );
  if (other) yield { ...finding(plan, line, other), variant: 'shared', fixes: [] };
}

function finding(plan: Plan, line: Line, parent: Line): Finding {
  const [name, above] = [scopeName(plan, line.id), scopeName(plan, parent.id)];
  const own = new Set(leavesOf(plan.db, plan.root, line.id));
  const shared = leavesOf(plan.db, plan.root, parent.id).filter((leaf) => own.has(leaf));
  return {
    place: line.place,
    values: { child: name, parent: above, zones: { say: 'list', joined: 'and', items: shared.map((leaf) => leaf.name || leaf.id) } },
    data: { child: line.id, parent: parent.id },
    related: [{ place: parent.place, says: { en: above, vi: above } }],
    fixes: [
      {
        title: { en: `Remove ${name}`, vi: `Bỏ ${name} khỏi danh sách` },
        edits: [{ kind: 'remove', place: withPart(line.place, 'entry') }],
      },
    ],
  };
}
