import type { Language } from '../messages/said.ts';
import { sayDate } from '../messages/dates.ts';
import { fill } from '../messages/fill.ts';
import type { How } from '../messages/how.ts';
import { query, type Database } from '../query/database.ts';
import { sameStructure } from '../query/same.ts';
import { withPart } from '../syntax/place.ts';
import { manifestOf } from '../workspace/facts.ts';
import { planOf } from '../workspace/plan.ts';
import { plainWords } from './completion/search.ts';
import { milestonesDue, notReported } from './tree/duty-nodes.ts';
import { assessedIn, byOwner, byPolicy, byStatus } from './tree/target-nodes.ts';
import { type TreeNode, treeNode } from './tree/tree-node.ts';
import { TREE } from './tree/tree-words.ts';
import { byLocality, byZone } from './tree/zone-nodes.ts';

export type { TreeKind, TreeNode } from './tree/tree-node.ts';

/** The overview of a plan: its targets by policy, status and owner, its zones in both hierarchies, milestones due, who has not reported. */
export function planTree(db: Database, root: string, language: Language): TreeNode {
  return db.get(overview, `${root}\n${language}`);
}

/** Key: root, language. */
const overview = query<string, TreeNode>(
  'overview',
  (db, key) => {
    const [root, language] = key.split('\n') as [string, Language];
    const plan = planOf(db, root);
    const { id, name, locale, rounding, place } = plan.manifest;
    const how: How = { locale, rounding, language };
    const all = assessedIn(plan);
    return treeNode({
      key: root,
      kind: 'plan',
      label: name || id,
      description: plan.asOf === undefined ? '' : fill(TREE.asOf[language], { date: sayDate(plan.asOf, locale) }, how),
      place: db.read(manifestOf, root) === undefined ? undefined : withPart(place, 'value'),
      children: [
        byPolicy(plan, all, how),
        byStatus(plan, all, how),
        byOwner(plan, all, how),
        byZone(plan, all, how),
        byLocality(plan, how),
        milestonesDue(plan, how),
        notReported(plan, how),
      ],
    });
  },
  sameStructure,
);

/** The lines that hold all words that were typed, without regard to case and accents, with those above and below them; nothing typed is everything. */
export function filteredTree(node: TreeNode, typed: string): TreeNode | undefined {
  const wanted = plainWords(typed).split(' ').filter(Boolean);
  return wanted.length === 0 ? node : filtered(node, wanted);
}

function filtered(node: TreeNode, wanted: readonly string[]): TreeNode | undefined {
  const said = plainWords(`${node.label} ${node.kind === 'branch' ? '' : node.description}`);
  if (node.kind !== 'plan' && wanted.every((word) => said.includes(word))) return node;
  const children = node.children.flatMap((child) => filtered(child, wanted) ?? []);
  if (children.length === 0) return undefined;
  return { ...node, children, description: node.kind === 'branch' ? String(children.length) : node.description };
}
