import { SourceMap } from 'node:module';
import { transformSync } from 'esbuild';
import { parse } from 'meriyah';
import { ASKING, LEFT_OUT, SWAPPED } from './method-swaps.ts';
import type { Mutant } from './mutant.ts';
import { below, isFunction, isNotOfBoolean, looksBoolean, type Node, type Of, testOf } from './nodes.ts';

/** What a value is wanted for: its truth alone, as a side of `&&` or of `||`, or itself. */
type Use = 'truth' | 'and' | 'or' | 'value';

const OTHER_COMPARE = { '<': '<=', '<=': '<', '>': '>=', '>=': '>' } as const;
const OTHER_ARITHMETIC = { '+': '-', '-': '+', '*': '/', '/': '*', '%': '*' } as const;
const COMPILER = { compilerOptions: { verbatimModuleSyntax: true, target: 'ES2023' } };

/** The code of a file with all its mutants in it, each behind its switch; ids go on from `next`. */
export function instrument(file: string, source: string, next: number): { readonly code: string; readonly mutants: readonly Mutant[] } {
  const { code, map } = transformSync(source, { loader: 'ts', sourcemap: true, sourcefile: file, tsconfigRaw: COMPILER });
  const tree = parse(code, { module: true, ranges: true, loc: true });
  const writer = new Writer(file, code, new SourceMap(JSON.parse(map)), next);
  return { code: `const $m = globalThis.$mutation;\n${writer.write(tree)}`, mutants: writer.mutants };
}

class Writer {
  readonly mutants: Mutant[] = [];
  readonly #file: string;
  readonly #code: string;
  readonly #map: SourceMap;
  readonly #first: number;
  /** The functions around the node under way: only what is in one runs while a test does. */
  readonly #inside: string[] = [];
  /** Expressions a method asks for their truth. */
  readonly #predicates = new Set<Node>();
  /** Calls whose result nobody takes, such as additions to a set. */
  readonly #unused = new Set<Node>();

  constructor(file: string, code: string, map: SourceMap, first: number) {
    this.#file = file;
    this.#code = code;
    this.#map = map;
    this.#first = first;
  }

  /** The code of a node with the mutants in it. */
  write(node: Node, use: Use = 'value'): string {
    const isDeeper = isFunction(node);
    if (isDeeper) this.#inside.push(this.#nameOf(node));
    const written = this.#inside.length === 0 || isDeeper ? this.#whole(node) : this.#written(node, use);
    if (isDeeper) this.#inside.pop();
    return written;
  }

  #written(node: Node, use: Use): string {
    switch (node.type) {
      case 'LogicalExpression':
        return node.operator === '??' ? this.#orElse(node) : this.#logical(node, use);
      case 'BinaryExpression':
        return this.#condition(node, use, this.#binary(node));
      case 'CallExpression':
        return this.#condition(node, use, this.#call(node));
      case 'ChainExpression':
        return this.#condition(node, use, this.write(node.expression));
      case 'MemberExpression':
        return this.#condition(node, use, this.#member(node));
      case 'ExpressionStatement':
        this.#unused.add(node.expression);
        return node.expression.type === 'Literal' ? this.#plain(node) : `{ if (!$m.on(${this.#add(node, ';')})) ${this.#whole(node)} }`;
      default:
        return this.#condition(node, use, this.#simple(node));
    }
  }

  #simple(node: Node): string {
    switch (node.type) {
      case 'Literal':
        return typeof node.value === 'boolean' ? this.#either(node, String(!node.value), this.#plain(node)) : this.#plain(node);
      case 'ArrayExpression':
        return node.elements.length > 0 ? this.#either(node, '[]', this.#whole(node)) : this.#plain(node);
      case 'UnaryExpression':
        return node.operator === '-' ? this.#either(node, this.#plain(node.argument), this.#whole(node)) : this.#whole(node);
      case 'AssignmentExpression':
        return node.operator === '+='
          ? this.#either(node, `${this.#plain(node.left)} -= ${this.#plain(node.right)}`, this.#whole(node))
          : this.#whole(node);
      default:
        return this.#whole(node);
    }
  }

  /** A condition that may be always or never true; what is said by the other side of `&&` or `||` alone is not said again. */
  #condition(node: Node, use: Use, written: string): string {
    if ((use === 'value' && !looksBoolean(node)) || node.type === 'Literal' || isNotOfBoolean(node)) return written;
    const always = use === 'or' ? 0 : this.#add(node, 'true');
    const never = use === 'and' ? 0 : this.#add(node, 'false');
    return `$m.cond(${always}, ${never}, ${written})`;
  }

  #logical(node: Of<'LogicalExpression'>, use: Use): string {
    const isAnd = node.operator === '&&';
    const own = isAnd ? 'and' : 'or';
    const isTruth = use !== 'value' || looksBoolean(node);
    const left = this.write(node.left, own);
    const right = this.write(node.right, isTruth ? own : 'value');
    const other = `(${this.#plain(node.left)}) ${isAnd ? '||' : '&&'} (${this.#plain(node.right)})`;
    const swap = this.#add(node, other);
    const written = isTruth
      ? `($m.is(${swap}) ? ${other} : ($m.left(${swap}, ${isAnd}, ${left}) ${node.operator} $m.right(${swap}, ${isAnd}, ${right})))`
      : `($m.on(${swap}) ? ${other} : ((${left}) ${node.operator} (${right})))`;
    if (!isTruth || use === own) return written;
    return isAnd ? `$m.cond(0, ${this.#add(node, 'false')}, ${written})` : `$m.cond(${this.#add(node, 'true')}, 0, ${written})`;
  }

  #orElse(node: Of<'LogicalExpression'>): string {
    const right = this.#add(node, this.#plain(node.right));
    const left = this.#add(node, this.#plain(node.left));
    return `($m.is(${left}) ? (${this.#plain(node.left)}) : ($m.known(${right}, ${left}, ${this.write(node.left)}) ?? (${this.write(node.right)})))`;
  }

  #binary(node: Of<'BinaryExpression'>): string {
    const [left, right] = [this.write(node.left), this.write(node.right)];
    const isText = [node.left, node.right].some(
      (side) => side.type === 'TemplateLiteral' || (side.type === 'Literal' && typeof side.value === 'string'),
    );
    for (const [kind, table] of [
      ['compare', OTHER_COMPARE],
      ['arithmetic', OTHER_ARITHMETIC],
    ] as const) {
      const other = (table as Readonly<Record<string, string>>)[node.operator];
      if (!other || isText) continue;
      const id = this.#add(node, `${this.#plain(node.left)} ${other} ${this.#plain(node.right)}`);
      return `$m.${kind}(${id}, '${node.operator}', '${other}', ${left}, ${right})`;
    }
    return this.#whole(
      node,
      new Map([
        [node.left, left],
        [node.right, right],
      ]),
    );
  }

  #call(node: Of<'CallExpression'>): string {
    const callee = node.callee;
    if (callee.type !== 'MemberExpression' || callee.computed) return this.#whole(node);
    const name = this.#plain(callee.property);
    if (ASKING.has(name))
      for (const each of node.arguments) if (each.type === 'ArrowFunctionExpression') this.#predicates.add(each.body as Node);
    const other = SWAPPED.get(name) ?? (name === 'add' && !this.#unused.has(node) ? 'sub' : undefined);
    const isLeftOut = LEFT_OUT.has(name) && this.#plain(callee.object) !== 'Math';
    if (this.#hasChain(callee) || !(other || isLeftOut)) return this.#whole(node);
    const object = this.#plain(callee.object);
    const to = other ? `${object}.${other}${this.#code.slice(callee.property.end!, node.end!)}` : object;
    const args = node.arguments.map((each) => this.write(each)).join(', ');
    const way = other ? `swapped(${this.#add(node, to)}, '${name}', '${other}'` : `leftOut(${this.#add(node, to)}, '${name}'`;
    return `$m.${way}, ${this.write(callee.object)}, [${args}])`;
  }

  #member(node: Of<'MemberExpression'>): string {
    return this.#whole(node, new Map([[node.object, this.#object(node)]]));
  }

  /** What stands before the point of a member, which may be looked into though it is nothing. */
  #object(node: Of<'MemberExpression'>): string {
    const written = this.write(node.object);
    return node.optional ? `$m.maybe(${this.#add(node, this.#plain(node).replace('?.', '.'))}, ${written})` : written;
  }

  #hasChain(node: Node): boolean {
    if (node.type === 'MemberExpression') return node.optional || this.#hasChain(node.object);
    return node.type === 'CallExpression' && (node.optional || this.#hasChain(node.callee));
  }

  #either(node: Node, to: string, written: string): string {
    return `($m.on(${this.#add(node, to)}) ? (${to}) : (${written}))`;
  }

  /** The code of a node as it is, with the mutants in what stands below it. */
  #whole(node: Node, done: ReadonlyMap<Node, string> = new Map()): string {
    const test = testOf(node);
    let text = '';
    let at = node.start!;
    for (const child of below(node)) {
      if (child.start! < at) continue;
      text += this.#code.slice(at, child.start!) + (done.get(child) ?? this.#child(node, child, test));
      at = child.end!;
    }
    return text + this.#code.slice(at, node.end!);
  }

  #child(node: Node, child: Node, test: Node | undefined): string {
    const isPredicate = child.type === 'LogicalExpression' && this.#predicates.has(child);
    const isName = (node.type === 'Property' || node.type === 'MethodDefinition') && node.key === child && !node.computed;
    const isKept = isName || (node.type === 'ExpressionStatement' && child.type === 'AssignmentExpression' && child.operator === '=');
    if (isName) return this.#plain(child);
    if (isKept) return this.#whole(child);
    return this.write(child, child === test || isPredicate ? 'truth' : 'value');
  }

  #plain(node: Node): string {
    return this.#code.slice(node.start!, node.end!);
  }

  #add(node: Node, to: string): number {
    const { line, column } = node.loc!.start;
    const origin = this.#map.findEntry(line - 1, column);
    const id = this.#first + this.mutants.length;
    const inside = this.#inside.at(-1) ?? '';
    this.mutants.push({
      id,
      file: this.#file,
      line: ('originalLine' in origin ? origin.originalLine : line - 1) + 1,
      inside,
      from: said(this.#plain(node)),
      to: said(to),
    });
    return id;
  }

  #nameOf(node: Node): string {
    if (node.type === 'FunctionDeclaration') return node.id?.name ?? '';
    const before = /(\w+)\s*(?:[:=]\s*)?(?:async\s*)?$/.exec(this.#code.slice(Math.max(0, node.start! - 60), node.start!))?.[1];
    return node.type === 'FunctionExpression' && before ? before : (this.#inside.at(-1) ?? before ?? '');
  }
}

function said(code: string): string {
  return code.replace(/\s+/g, ' ').replaceAll('void 0', 'undefined').trim();
}
