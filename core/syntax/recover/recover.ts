import { lineEnd } from '../../text/lines.ts';
import { emptyNode, type ListNode, listNode, type MapNode, mapNode, type Node, type PairNode, pairNode, scalarNode } from '../node/node.ts';
import type { Read } from '../node/read-events.ts';
import { tryRead } from '../node/try-read.ts';
import { isDash } from '../slice/line.ts';
import { inspect } from '../slips/inspect.ts';
import { type LocalSlip, MOST_SLIPS, slip } from '../slips/slip.ts';
import { groupsOf, keyOf, type Group, type Key, type Line, linesOf } from './lines.ts';
import { readBroken } from './read-broken.ts';

interface Job {
  readonly text: string;
  readonly lines: Line[];
  readonly slips: LocalSlip[];
  readonly deepest: number;
  linked: boolean;
  /** Characters that may still be read again: broken texts must not cost more than sound ones by much. */
  budget: number;
}

/**
 * Reads a text that is no YAML, line by line: what stands right beside the slip is read all the same, and the slip is
 * named where it is. `failedAt` is where the YAML library gave up.
 */
export function recover(text: string, failedAt: number, deepest: number): Read {
  const job: Job = { text, lines: linesOf(text), slips: [], deepest, linked: false, budget: 4 * text.length + 100_000 };
  const first = contentLine(job, 0, job.lines.length);
  const root = first === undefined ? mapNode(false, 0) : block(job, first, job.lines.length, true);
  const slips = [...job.slips, ...inspect(text, root)].slice(0, MOST_SLIPS);
  if (job.slips.length === 0) {
    const start = Math.min(failedAt, text.trimEnd().length);
    slips.unshift(slip('unreadable', start, Math.max(start, lineEnd(text, start))));
  }
  return { root, linked: job.linked, slips };
}

/** A block map or list, whose first line tells which. `top` drops what stands outside of it, deeper down it counts as part of it. */
function block(job: Job, from: number, to: number, top = false): MapNode | ListNode {
  const { text, lines } = job;
  const first = lines[from]!;
  const node = isDash(text, first.content, first.end) ? listNode(false, first.content) : mapNode(false, first.content);
  let strays = 0;
  const groups = groupsOf(text, lines, from, to);
  for (const group of groups) {
    if (group.stray) {
      if (strays++ === 0) misaligned(job, group.from);
      if (!top) takeIn(node, readGroup(job, group));
    } else if (node.kind === 'list') readItem(job, node, group, top && groups.length === 1);
    else takeIn(node, (top && groups.length === 1 ? undefined : readGroup(job, group)) ?? pairFrom(job, group));
  }
  const last = node.kind === 'list' ? node.items.at(-1) : node.pairs.at(-1)?.value;
  node.end = Math.max(node.start, last?.end ?? 0);
  return node;
}

/** What the YAML library makes of a group of lines alone. */
function readGroup(job: Job, { from, to }: Group): Node | undefined {
  const { text, lines } = job;
  const first = lines[from]!;
  const source = ' '.repeat(first.column) + text.slice(first.content, lines[to - 1]!.next);
  job.budget -= source.length;
  if (job.budget < 0) return undefined;
  const read = tryRead(source, first.content - first.column, job.deepest);
  if ('failed' in read) {
    if (read.failed === 'depth') job.slips.push(slip('too-deep', read.at, read.at + 1));
    return undefined;
  }
  if (read.root.start !== first.content || read.root.kind === 'scalar' || read.root.kind === 'alias' || read.root.flow) return undefined;
  job.slips.push(...read.slips);
  job.linked ||= read.linked;
  return read.root;
}

function takeIn(node: MapNode | ListNode, read: Node | undefined): void {
  if (read?.kind === 'map' && node.kind === 'map') node.pairs.push(...read.pairs);
  else if (read?.kind === 'list' && node.kind === 'list') {
    node.items.push(...read.items);
    node.dashes.push(...read.dashes);
  }
}

/** An item of a list; `failed` when it is the whole text, which cannot be read. */
function readItem(job: Job, list: ListNode, group: Group, failed: boolean): void {
  const { text, lines } = job;
  const read = failed ? undefined : readGroup(job, group);
  if (read?.kind === 'list') return takeIn(list, read);
  const first = lines[group.from]!;
  const rest = afterDash(text, first);
  list.dashes.push(first.content);
  if (rest.blank) {
    const inner = contentLine(job, group.from + 1, group.to);
    list.items.push(inner === undefined ? emptyNode(first.content + 1) : block(job, inner, group.to));
    return;
  }
  lines[group.from] = rest;
  const blockLike = isDash(text, rest.content, rest.end) || keyOf(text, rest) !== undefined;
  list.items.push(blockLike ? block(job, group.from, group.to) : broken(job, rest.content, lines[group.to - 1]!.end, first.end));
}

/** A pair that the YAML library could not read. */
function pairFrom(job: Job, group: Group): MapNode {
  const { text, lines } = job;
  const line = lines[group.from]!;
  const map = mapNode(false, line.content);
  const key = keyOf(text, line);
  if (key === undefined) keyless(job, group, map);
  else {
    const [value, below] = valueFrom(job, group, key);
    map.pairs.push(pairNode(key, value, false), ...below);
  }
  return map;
}

/** The value of a broken pair, and the pairs below it that stand too deep. */
function valueFrom(job: Job, group: Group, key: Key): [Node, readonly PairNode[]] {
  const { text, lines } = job;
  const line = lines[group.from]!;
  const inner = contentLine(job, group.from + 1, group.to);
  const written = afterSpace(text, key.rest, line.end);
  if (written.blank) {
    const deeper = inner !== undefined && (lines[inner]!.column > line.column || isDash(text, lines[inner]!.content, lines[inner]!.end));
    return [deeper ? block(job, inner, group.to) : emptyNode(key.rest), []];
  }
  const alone = inner === undefined ? undefined : readGroup(job, { from: group.from, to: group.from + 1, stray: false });
  if (alone?.kind !== 'map' || inner === undefined) return [broken(job, written.content, lines[group.to - 1]!.end, line.end), []];
  misaligned(job, inner);
  const below = block(job, inner, group.to);
  return [alone.pairs[0]!.value, below.kind === 'map' ? below.pairs : []];
}

/** A line of a map without a key: a colon that lacks its space, or no colon at all. */
function keyless(job: Job, group: Group, map: MapNode): void {
  const { text, lines } = job;
  const line = lines[group.from]!;
  const glued = /^(["']?)([\p{L}][\p{L}\p{N}_-]*)\1:(?!\/\/)(\S.*)$/su.exec(text.slice(line.content, line.end).trimEnd());
  const inner = contentLine(job, group.from + 1, group.to);
  if (glued) {
    const [, quote, key, value] = glued as unknown as [string, string, string, string];
    const colon = line.content + key.length + 2 * quote.length + 1;
    const end = colon + value.length;
    job.slips.push(slip('no-space-after-colon', line.content, end, { key, value }, [{ start: colon, end: colon, text: ' ' }]));
    const node = scalarNode(value.normalize('NFC'), true, colon, end, true);
    map.pairs.push(pairNode({ text: key.normalize('NFC'), plain: true, start: line.content, end: colon - 1 }, node, false));
    return;
  }
  const value = broken(job, line.content, lines[group.to - 1]!.end, line.end);
  if (inner === undefined || value.kind !== 'scalar' || !/^[\p{L}\p{N}_-]+$/u.test(value.text)) return;
  map.pairs.push(pairNode(value, block(job, inner, group.to), false));
}

function broken(job: Job, start: number, groupEnd: number, end: number): Node {
  if (job.budget < 0) return scalarNode('', true, start, start, true);
  job.budget -= groupEnd - start;
  const { node, slips } = readBroken(job.text, start, groupEnd, end);
  job.slips.push(...slips);
  return node;
}

function misaligned(job: Job, at: number): void {
  const line = job.lines[at]!;
  const key = keyOf(job.text, line);
  if (key) job.slips.push(slip('misaligned-key', key.start, key.end, { key: key.text }));
  else if (isDash(job.text, line.content, line.end)) job.slips.push(slip('misaligned-key', line.content, line.content + 1, { key: '-' }));
  else broken(job, line.content, line.end, line.end);
}

function contentLine(job: Job, from: number, to: number): number | undefined {
  for (let i = from; i < to; i++) if (!job.lines[i]!.blank) return i;
  return undefined;
}

/** What stands on a line behind its dash, as a line of its own. */
function afterDash(text: string, line: Line): Line {
  const rest = afterSpace(text, line.content + 1, line.end);
  return { ...rest, column: line.column + rest.content - line.content, next: line.next };
}

function afterSpace(text: string, from: number, end: number): Line {
  let content = from;
  while (content < end && (text[content] === ' ' || text[content] === '\t')) content += 1;
  return { column: 0, content, end, next: end, blank: content >= end || text[content] === '#' };
}
