import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { remembered } from './remembered.ts';

/** What a text says, by another reader of YAML: aliases and merge keys as written, scalars as source. */
export type Outline =
  | { readonly map: readonly (readonly [string, Outline])[]; readonly anchor?: string }
  | { readonly list: readonly Outline[]; readonly anchor?: string }
  | { readonly source: string; readonly value: unknown; readonly anchor?: string };

/** The outline of a text; undefined when it is no sound YAML. */
export const outlineOf = remembered((text): Outline | undefined => {
  const document = parseDocument(text, { uniqueKeys: false, keepSourceTokens: true, strict: true });
  if (document.errors.length > 0) return undefined;
  return document.contents ? read(document.contents) : NOTHING;
});

const NOTHING: Outline = { source: '', value: null };

function read(node: Node): Outline {
  const anchor = isAlias(node) || !node.anchor ? {} : { anchor: node.anchor };
  if (isMap(node)) return { map: node.items.map(({ key, value }) => [keyText(key), value ? read(value as Node) : NOTHING]), ...anchor };
  if (isSeq(node)) return { list: node.items.map((item) => read(item as Node)), ...anchor };
  if (isAlias(node)) return { source: `*${node.source}`, value: `*${node.source}` };
  return isScalar(node) ? { source: sourceOf(node), value: node.value, ...anchor } : NOTHING;
}

function sourceOf(node: { source?: string; type?: string | null }): string {
  return `${node.type ?? ''} ${node.source ?? ''}`.trim();
}

function keyText(key: unknown): string {
  return String(isScalar(key) ? key.value : key).normalize('NFC');
}
