import { quoted, yamlSource } from '../plan/quantity/yaml-source.ts';
import type { Value } from '../syntax/value.ts';

/** A value as YAML in braces and brackets; of a map, some keys may be written anew, and those with an empty text are left out. */
export function flowSource(value: Value, anew: Readonly<Record<string, string>> = {}): string {
  if (value.kind === 'list') return `[${value.items.map((item) => flowSource(item)).join(', ')}]`;
  if (value.kind === 'scalar') return value.plain && !/[,[\]{}]/.test(value.text) ? value.text : quoted(value.text).replace(/\n/g, '\\n');
  const pairs = value.pairs.flatMap(({ key, value: behind, bare }) => {
    if (bare) return [key];
    const text = anew[key] ?? flowSource(behind);
    return key in anew && text === '' ? [] : [`${yamlSource(key, true)}: ${text}`];
  });
  return `{${pairs.join(', ')}}`;
}
