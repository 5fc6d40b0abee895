import { type Document, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type Scalar, visit, type YAMLMap } from 'yaml';
import type { Random } from '../oracle/random.ts';

const REMARKS = [' theo báo cáo tuần', ' 📌 hỏi lại Sở', ' xem: phụ lục 2', ' "cũ" {x}', ' 28,3 %'];

/** The same plan as somebody else would have written it: block or flow, quotes, remarks, anchors, indentation, line breaks, combining marks. */
export function restyled(text: string, random: Random): string {
  if (random.chance(0.25)) return lineBreaks(text, random);
  const document = parseDocument(text, { keepSourceTokens: true });
  if (document.errors.length > 0 || !isMap(document.contents)) return lineBreaks(text, random);
  if (random.chance(0.5)) flows(document, random);
  if (random.chance(0.4)) quotes(document, random);
  if (random.chance(0.3)) anchors(document, random);
  if (random.chance(0.3)) merges(document, document.contents, random);
  if (random.chance(0.3)) extras(document.contents, document, random);
  if (random.chance(0.6)) remarks(document, random);
  const printed = print(document, random) ?? text;
  return lineBreaks(random.chance(0.15) ? printed.normalize('NFD') : printed, random);
}

/** As text; undefined where an alias has come to stand before its anchor. */
function print(document: Document, random: Random): string | undefined {
  const how = {
    indent: random.pick([2, 2, 4, 3]),
    indentSeq: random.chance(0.6),
    lineWidth: 0,
    nullStr: '',
    flowCollectionPadding: random.chance(0.3),
  };
  try {
    return document.toString(how);
  } catch {
    return undefined;
  }
}

function lineBreaks(text: string, random: Random): string {
  return random.chance(0.2) ? text.replace(/\r?\n/g, '\r\n') : random.chance(0.1) ? text.trimEnd() : text;
}

function flows(document: Document, random: Random): void {
  const often = random.pick([0.1, 0.5, 0.9]);
  visit(document, {
    Collection: (_, node, path) => {
      if (path.length > 1) node.flow = random.chance(often);
    },
  });
}

function quotes(document: Document, random: Random): void {
  visit(document, {
    Scalar: (key, node) => {
      if (typeof node.value === 'string' && key !== 'key' && random.chance(0.4))
        node.type = random.pick(['QUOTE_DOUBLE', 'QUOTE_SINGLE', 'PLAIN'] as const);
    },
  });
}

/** A text that occurs more than once is written once. */
function anchors(document: Document, random: Random): void {
  const byText = new Map<string, { holder: Pair; node: Scalar }[]>();
  visit(document, {
    Pair: (_, pair) => {
      const node = pair.value;
      if (!isScalar(node) || typeof node.value !== 'string') return;
      byText.set(node.value, [...(byText.get(node.value) ?? []), { holder: pair, node }]);
    },
  });
  const often = [...byText.values()].filter((each) => each.length > 1);
  if (often.length === 0) return;
  const [first, ...rest] = random.pick(often);
  first!.node.anchor = 'chung';
  for (const { holder } of rest) if (random.chance(0.7)) holder.value = document.createAlias(first!.node, 'chung');
}

/** What entries of a section share stands in an `x-` key. */
function merges(document: Document, root: YAMLMap, random: Random): void {
  const entries = root.items.flatMap(({ value }) =>
    isMap(value) ? value.items.map((each) => each.value).filter(isMap) : isSeq(value) ? value.items.filter(isMap) : [],
  );
  const entry = entries.filter(({ items }) => items.length > 2);
  if (entry.length === 0) return;
  const chosen = random.pick(entry);
  const shared = document.createNode({}) as YAMLMap;
  shared.items = chosen.items.slice(-random.int(1, 2));
  chosen.items = chosen.items.slice(0, -shared.items.length);
  shared.anchor = 'nền';
  shared.flow = chosen.flow ?? false;
  root.items.unshift(document.createPair('x-nền', null));
  root.items[0]!.value = shared;
  chosen.items.unshift(document.createPair('<<', null));
  chosen.items[0]!.value = document.createAlias(shared, 'nền');
  if (isMap(chosen.items[0]!.value)) throw new Error('an alias was meant');
}

function extras(root: YAMLMap, document: Document, random: Random): void {
  for (const { value } of root.items)
    for (const entry of isMap(value) ? value.items.map((each) => each.value) : isSeq(value) ? value.items : [])
      if (isMap(entry) && random.chance(0.2))
        entry.items.splice(random.int(0, entry.items.length), 0, document.createPair('x-ghi-chú', '🏭 tạm'));
}

function remarks(document: Document, random: Random): void {
  const often = random.pick([0.05, 0.2]);
  const remark = (node: Node | null | undefined, where: 'comment' | 'commentBefore') => {
    if (node && random.chance(often)) node[where] = random.pick(REMARKS);
  };
  visit(document, {
    Pair: (_, pair) => {
      remark(pair.key as Node, 'commentBefore');
      if (isScalar(pair.value)) remark(pair.value, 'comment');
    },
    Seq: (_, node) => {
      for (const item of node.items) remark(item as Node, 'commentBefore');
    },
  });
}
