import type { How } from '../../messages/how.ts';
import { assess } from '../../rollup/assess.ts';
import type { Assessment } from '../../rollup/assessment.ts';
import { ownerOf } from '../../rollup/standing.ts';
import { WORST_FIRST, worst } from '../../rollup/status.ts';
import { grouped } from '../../query/grouped.ts';
import { withPart } from '../../syntax/place.ts';
import type { Plan } from '../../workspace/plan.ts';
import { rowOf, sayStatus } from '../status.ts';
import { type TreeNode, treeNode } from './tree-node.ts';
import { TREE } from './tree-words.ts';

/** The assessed targets of a plan; lines of a split that are not given out yet are none. */
export function assessedIn(plan: Plan): readonly Assessment[] {
  return plan.goals.flatMap((goal) => (goal.line && !goal.line.value ? [] : (assess(plan, goal.id) ?? [])));
}

/** A target: its share, name and status. */
export function targetNode(plan: Plan, found: Assessment, how: How): TreeNode {
  const { name, said, place } = rowOf(plan, found, how.language);
  const reached = [said.actual, said.target].filter(Boolean).join(' / ');
  return treeNode({
    key: found.goal.id,
    kind: 'target',
    // first what a narrow side bar must not cut off
    label: [said.attainment, name].filter(Boolean).join(' · '),
    description: said.status,
    tooltip: [name, reached, [said.indicator, said.scope, said.period].filter(Boolean).join(' · ')].filter(Boolean).join('\n'),
    status: found.status,
    place,
  });
}

/** The targets below the policy that sets them, in the order of the policies. */
export function byPolicy(plan: Plan, all: readonly Assessment[], how: How): TreeNode {
  const groups = grouped(all, ({ goal }) => goal.target.policy ?? '');
  const lines = [...plan.all('policies').map(({ id }) => id), ...groups.keys()];
  const children = [...new Set(lines)].flatMap((id) => {
    const entry = plan.one('policies', id);
    return group(plan, { key: id, kind: 'policy', label: entry?.name || id || TREE.noPolicy[how.language], entry }, groups.get(id), how);
  });
  return branch('policies', children, how);
}

/** The targets below their status, the most pressing first. */
export function byStatus(plan: Plan, all: readonly Assessment[], how: How): TreeNode {
  const groups = grouped(all, ({ status }) => status);
  const children = WORST_FIRST.flatMap((status) => {
    const label = capitalized(sayStatus(plan, status, how.language));
    return group(plan, { key: status, kind: 'group', label }, groups.get(status), how);
  });
  return { ...branch('status', children, how), description: String(all.length) };
}

/** The targets below who answers for them. */
export function byOwner(plan: Plan, all: readonly Assessment[], how: How): TreeNode {
  const groups = grouped(all, ({ goal }) => ownerOf(plan, goal) ?? '');
  const lines = [...plan.all('organisations').map(({ id }) => id), ...groups.keys()];
  const children = [...new Set(lines)].flatMap((id) => {
    const entry = plan.one('organisations', id);
    return group(
      plan,
      { key: id, kind: 'organisation', label: entry?.name || id || TREE.noOwner[how.language], entry },
      groups.get(id),
      how,
    );
  });
  return branch('owners', children, how);
}

/** A branch of the overview with how many lines stand below it. */
export function branch(key: 'policies' | 'status' | 'owners' | 'zones' | 'localities', children: readonly TreeNode[], how: How): TreeNode {
  return treeNode({ key, kind: 'branch', label: TREE[key][how.language], description: String(children.length), children });
}

function group(
  plan: Plan,
  {
    entry,
    ...line
  }: Pick<TreeNode, 'key' | 'kind' | 'label'> & { readonly entry?: Pick<Assessment['goal']['target'], 'place'> | undefined },
  found: readonly Assessment[] = [],
  how: How,
): readonly TreeNode[] {
  if (found.length === 0) return [];
  const children = found.map((each) => targetNode(plan, each, how));
  const status = worst(found.map((each) => each.status));
  return [treeNode({ ...line, description: String(found.length), status, place: entry && withPart(entry.place, 'key'), children })];
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
