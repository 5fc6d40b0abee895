import { filteredTree, planTree, rangeOf, type TreeNode } from '../../core/index.ts';
import { nameOf, uriOf } from '../names.ts';
import { type TreeLine, type TreeParams, TreeRequest } from '../protocol.ts';
import { waitingRequest } from '../request.ts';
import type { Session } from '../session.ts';
import { onceRead } from '../through.ts';

/** The overview of the plans, one level of plans and branches at a time. */
export default waitingRequest(TreeRequest, {}, (session, params) => onceRead(session, undefined, () => linesOf(session, params)));

function linesOf(session: Session, { root, branch, filter = '' }: TreeParams): readonly TreeLine[] {
  const roots = session.workspace.roots().map((each) => each.root);
  const trees = roots.filter((each) => root === undefined || each === nameOf(root)).flatMap((each) => asked(session, each, String(filter)));
  if (root === undefined) return trees.map((tree) => bare(session, { ...tree, key: uriOf(tree.key) }));
  const branches = trees.flatMap((tree) => tree.children);
  if (branch === undefined) return branches.map((each) => bare(session, each));
  return branches.filter(({ key }) => key === branch).flatMap(({ children }) => children.map((each) => line(session, each)));
}

function asked(session: Session, root: string, filter: string): readonly TreeNode[] {
  const tree = planTree(session.db, root, session.settings.language);
  session.overviews.set(root, tree);
  return [filteredTree(tree, filter) ?? []].flat();
}

/** A line without those below it. */
function bare(session: Session, node: TreeNode): TreeLine {
  return { ...line(session, { ...node, children: [] }), more: node.children.length > 0 };
}

function line(session: Session, { place, children, status, ...node }: TreeNode): TreeLine {
  return {
    ...node,
    ...(status && { status }),
    ...(place && { location: session.location({ file: place.file, range: rangeOf(session.db, place) }) }),
    more: children.length > 0,
    children: children.map((each) => line(session, each)),
  };
}
