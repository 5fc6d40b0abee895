import { yamlSource } from '../../core/plan/quantity/yaml-source.ts';

/** An example of a schema as YAML: two levels in lines, the rest in braces where it fits. */
export function yamlExample(value: unknown): string {
  return block(value, '');
}

function block(value: unknown, indent: string): string {
  if (Array.isArray(value)) return value.map((item) => `${indent}- ${block(item, `${indent}  `).trimStart()}`).join('\n');
  return Object.entries(value as object)
    .map(([key, below]) => `${indent}${key}:${behind(below, indent)}`)
    .join('\n');
}

function behind(value: unknown, indent: string): string {
  if (value === null) return '';
  if (typeof value !== 'object') return ` ${typeof value === 'string' ? yamlSource(value) : String(value)}`;
  const short = flow(value);
  return indent !== '' && short.length + indent.length < 60 ? ` ${short}` : `\n${block(value, `${indent}  `)}`;
}

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'string') return yamlSource(value, true);
  if (typeof value !== 'object' || value === null) return value === null ? '' : String(value);
  return `{${Object.entries(value)
    .map(([key, below]) => `${key}: ${flow(below)}`)
    .join(', ')}}`;
}
