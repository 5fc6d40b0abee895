import pc from 'picocolors';
import { type Database, type ExplainNode, type Place, type Position, rangeOf, sourceOf } from '../core/index.ts';
import { seenFrom } from './disk/path.ts';
import { safe, safePath } from './safe.ts';
import type { Terminal } from './terminal.ts';

type Colors = ReturnType<typeof pc.createColors>;

/** A derivation drawn as a tree: what, its value, why, and the line it stands in. */
export function treeText(node: ExplainNode, db: Database, terminal: Terminal): string {
  const colors = pc.createColors(terminal.color);
  const say = (each: ExplainNode): string => label(each, db, terminal, colors);
  return `${[say(node), ...branches(node, '', say, colors)].join('\n')}\n`;
}

/** A derivation for machines, with places relative to the plan's root. */
export function treeJson(node: ExplainNode, db: Database, root: string): object {
  return {
    title: node.title,
    value: node.value,
    note: node.note ?? null,
    place: node.place ? placeJson(node.place, db, root) : null,
    children: node.children.map((child) => treeJson(child, db, root)),
  };
}

function branches(node: ExplainNode, indent: string, say: (node: ExplainNode) => string, colors: Colors): string[] {
  return node.children.flatMap((child, i) => {
    const last = i === node.children.length - 1;
    return [
      `${colors.dim(indent + (last ? '└─ ' : '├─ '))}${say(child)}`,
      ...branches(child, indent + (last ? '   ' : '│  '), say, colors),
    ];
  });
}

function label({ title, value, note, place }: ExplainNode, db: Database, { cwd }: Terminal, colors: Colors): string {
  const parts = [`${safe(title)}${value ? `  ${colors.bold(safe(value))}` : ''}`];
  if (note) parts.push(colors.dim(safe(note)));
  if (place) parts.push(colors.dim(`(${safePath(seenFrom(cwd, place.file))}${lineText(positionOf(place, db))})`));
  return parts.join('  ');
}

function lineText(position: Position | undefined): string {
  return position ? `:${position.line + 1}` : '';
}

function placeJson(place: Place, db: Database, root: string): object {
  const position = positionOf(place, db);
  return {
    file: seenFrom(root, place.file),
    pointer: place.pointer,
    start: position ? { line: position.line + 1, column: position.character + 1 } : null,
  };
}

function positionOf(place: Place, db: Database): Position | undefined {
  return db.read(sourceOf, place.file)?.positionAt(rangeOf(db, place).start);
}
