import type { ESTree } from 'meriyah';

/** A node of the syntax tree of JavaScript, by its own type's keys. */
export type Node = ESTree.Node;
export type Of<T extends Node['type']> = Extract<Node, { type: T }>;

/** The nodes directly below a node, in the order of the text. */
export function below(node: Node): readonly Node[] {
  return Object.values(node)
    .flat()
    .filter((each): each is Node => typeof each === 'object' && each !== null && typeof (each as Node).type === 'string')
    .sort((a, b) => a.start! - b.start!);
}

/** Whether the node is a function of any kind. */
export function isFunction(node: Node): boolean {
  return node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression';
}

/** Whether the code of an expression shows that it gives true or false. */
export function looksBoolean(node: Node): boolean {
  if (node.type === 'LogicalExpression') return node.operator !== '??' && looksBoolean(node.right);
  if (node.type === 'UnaryExpression') return node.operator === '!';
  return node.type === 'BinaryExpression' && /^([<>]=?|[!=]==?|in|instanceof)$/.test(node.operator);
}

/** The expression whose truth a node asks for. */
export function testOf(node: Node): Node | undefined {
  switch (node.type) {
    case 'IfStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'ConditionalExpression':
      return node.test;
    case 'ForStatement':
      return node.test ?? undefined;
    case 'UnaryExpression':
      return node.operator === '!' && node.argument.type === 'LogicalExpression' ? node.argument : undefined;
    default:
      return undefined;
  }
}

/** Whether an expression is the opposite of one that has its own mutants. */
export function isNotOfBoolean(node: Node): boolean {
  return (
    node.type === 'UnaryExpression' && node.operator === '!' && (node.argument.type === 'LogicalExpression' || looksBoolean(node.argument))
  );
}
