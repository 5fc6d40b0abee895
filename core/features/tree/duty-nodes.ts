import { sayCount } from '../../messages/counts.ts';
import { sayDate } from '../../messages/dates.ts';
import { fill } from '../../messages/fill.ts';
import type { How } from '../../messages/how.ts';
import { NEVER } from '../../messages/unknown.ts';
import type { Milestone } from '../../plan/model.ts';
import { grouped } from '../../query/grouped.ts';
import { type MilestoneState, milestoneState } from '../../rollup/milestones.ts';
import { ownerOf } from '../../rollup/standing.ts';
import { type Silent, silentFor } from '../../rules/silence.ts';
import { type Place, withPart } from '../../syntax/place.ts';
import { goalsFor } from '../../workspace/goals.ts';
import type { Plan } from '../../workspace/plan.ts';
import { sayMilestone } from '../cards/milestone-card.ts';
import { type TreeNode, treeNode } from './tree-node.ts';
import { TREE } from './tree-words.ts';

const DUE: readonly MilestoneState['is'][] = ['overdue', 'open', 'undated'];

/** The milestones that are not done yet: the latest first, then those to come in the order of their deadlines, then the undated. */
export function milestonesDue(plan: Plan, how: How): TreeNode {
  const day = plan.day;
  const due = plan
    .all('milestones')
    .map((milestone) => ({ milestone, state: milestoneState(plan, milestone, day) }))
    .filter(({ state }) => DUE.includes(state.is))
    .sort((a, b) => DUE.indexOf(a.state.is) - DUE.indexOf(b.state.is) || (b.state.late ?? 0) - (a.state.late ?? 0));
  const counts = (['overdue', 'open', 'undated'] as const).flatMap((is) => {
    const count = due.filter(({ state }) => state.is === is).length;
    return count > 0 ? fill(TREE[is][how.language], { count: String(count) }, how) : [];
  });
  return treeNode({
    key: 'milestones',
    kind: 'branch',
    label: TREE.milestones[how.language],
    description: counts.join(' · ') || '0',
    children: due.map(({ milestone, state }) => milestoneNode(plan, milestone, state, how)),
  });
}

function milestoneNode(plan: Plan, { id, name, owner, place }: Milestone, state: MilestoneState, how: How): TreeNode {
  const said = sayMilestone(state, how);
  return treeNode({
    key: id,
    kind: 'milestone',
    label: name || id,
    description: said,
    tooltip: [name || id, said, plan.one('organisations', owner)?.name].filter(Boolean).join('\n'),
    status: state.is === 'overdue' ? 'missed' : undefined,
    place: withPart(place, 'key'),
  });
}

/** Who has not reported in time, and since when: by zone, and by the agency that answers for it. */
export function notReported(plan: Plan, how: How): TreeNode {
  const all = plan.all('indicators').flatMap(({ id }) => silentFor(plan, id));
  const owner = ({ indicator, scope }: Silent) => {
    const goal = goalsFor(plan.db, plan.root, indicator, scope)[0];
    return (goal && ownerOf(plan, goal)) ?? '';
  };
  const scopes = [...grouped(all, ({ scope }) => scope)].map(([id, silent]) =>
    holder(plan, { key: id, kind: 'zone', label: plan.scope(id)?.name || id, place: plan.scope(id)?.place }, silent, how),
  );
  const agencies = [...grouped(all, owner)].map(([id, silent]) => {
    const entry = plan.one('organisations', id);
    return holder(
      plan,
      { key: id, kind: 'organisation', label: entry?.name || id || TREE.noOwner[how.language], place: entry?.place },
      silent,
      how,
    );
  });
  const children = [side('silentScopes', scopes, how), side('silentOwners', agencies, how)];
  return treeNode({
    key: 'silent',
    kind: 'branch',
    label: TREE.silent[how.language],
    description: String(all.length),
    children: all.length > 0 ? children : [],
  });
}

function side(key: 'silentScopes' | 'silentOwners', children: readonly TreeNode[], how: How): TreeNode {
  return treeNode({ key, kind: 'group', label: TREE[key][how.language], description: String(children.length), children });
}

type Line = Pick<TreeNode, 'key' | 'kind' | 'label'> & { readonly place: Place | undefined };

function holder(plan: Plan, { place, ...line }: Line, silent: readonly Silent[], how: How): TreeNode {
  const children = silent.map((each) => silentNode(plan, each, line.kind === 'organisation', how));
  return treeNode({ ...line, description: String(silent.length), place: place && withPart(place, 'key'), children });
}

/** What is owed: it leads to the last report, or to the target that asks for the first one. */
function silentNode(plan: Plan, { indicator, scope, days }: Silent, named: boolean, how: How): TreeNode {
  const today = plan.day;
  const figures = plan.figures(indicator, scope).filter(({ quantity, asOf }) => quantity && asOf <= today);
  const latest = figures.reduce<(typeof figures)[number] | undefined>((a, b) => (a && a.asOf >= b.asOf ? a : b), undefined);
  const values = (count: number) => ({ date: sayDate(today - count, how.locale), days: sayCount(count, 'day', how) });
  const since = days === undefined ? NEVER[how.language] : fill(TREE.since[how.language], values(days), how);
  const name = plan.one('indicators', indicator)?.name || indicator;
  const label = named ? `${name} – ${plan.scope(scope)?.name || scope}` : name;
  return treeNode({
    key: `${indicator}\n${scope}`,
    kind: 'silent',
    label,
    description: since,
    tooltip: `${label}\n${since}`,
    place: latest?.place ?? goalsFor(plan.db, plan.root, indicator, scope)[0]?.place,
  });
}
