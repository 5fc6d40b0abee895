import type { Status } from '../../plan/words.ts';
import type { Place } from '../../syntax/place.ts';

/** What a line of the overview stands for; it decides the icon. */
export type TreeKind = 'plan' | 'branch' | 'group' | 'policy' | 'organisation' | 'zone' | 'locality' | 'target' | 'milestone' | 'silent';

/** A line of the overview of a plan. */
export interface TreeNode {
  /** Tells it from the others below the same line, and stays the same after an edit. */
  readonly key: string;
  readonly kind: TreeKind;
  readonly label: string;
  /** Shown paler behind the label; `''` for none. */
  readonly description: string;
  /** Under the pointer, as plain lines; `''` for none. */
  readonly tooltip: string;
  /** How a target, or all targets of the line together, stand. */
  readonly status: Status | undefined;
  /** Where it is written. */
  readonly place: Place | undefined;
  readonly children: readonly TreeNode[];
}

/** A line with what is left out of it empty. */
export function treeNode(node: Pick<TreeNode, 'key' | 'kind' | 'label'> & Partial<TreeNode>): TreeNode {
  return { description: '', tooltip: '', status: undefined, place: undefined, children: [], ...node };
}
