import type { SyntaxTree } from '../../../core/syntax/tree.ts';
import { tree } from '../../../core/workspace/documents.ts';
import { planOfTexts } from '../../plan-of-texts.ts';

/** A plan file as the real engine reads it. */
export function treeOf(text: string): SyntaxTree {
  const plan = planOfTexts({ 'x.plan.yaml': text });
  return plan.db.get(tree, plan.file('x.plan.yaml'));
}
