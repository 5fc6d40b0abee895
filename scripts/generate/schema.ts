import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import type { KeyInfo } from '../../core/schema/key-info.ts';
import { catalog } from './schema-catalog.ts';
import { OWN_KEYWORDS, readSchemas, type SchemaFiles } from './schema-files.ts';

const NOTICE = '// Generated from schemas/*.json by scripts/generate.ts; do not edit.\n';

/** What core needs of schemas/*.json at run time, by path: validators that need no ajv, and the catalogue of keys. */
export function generateSchemas(root: string): Map<string, string> {
  const schemas = readSchemas(root);
  return new Map([
    ['core/schema/generated/validators.js', NOTICE + validators(schemas)],
    ['core/schema/generated/validators.d.ts', NOTICE + declarations(schemas)],
    ['core/schema/generated/catalog.ts', NOTICE + catalogSource(schemas)],
  ]);
}

/** ajv as the schemas are meant for it: 2020-12, strict, unions of types allowed, our keywords known. */
export function strictAjv(options: { readonly source?: boolean } = {}): Ajv2020 {
  const code = options.source ? { source: true, esm: true, lines: true } : {};
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true, messages: !options.source, inlineRefs: false, code });
  ajv.addVocabulary([...OWN_KEYWORDS]);
  return ajv;
}

function validators(schemas: SchemaFiles): string {
  const ajv = strictAjv({ source: true });
  for (const schema of schemas.files.values()) ajv.addSchema(withoutProse(schema) as object);
  return standalone(ajv, Object.fromEntries(entryPoints(schemas)));
}

/** One validator an entry of a section, one a part of the manifest. */
function entryPoints(schemas: SchemaFiles): [name: string, ref: string][] {
  return [
    ...schemas.sections.map((name): [string, string] => [name, `${name}.schema.json#/$defs/entry`]),
    ...schemas.manifest.map((name): [string, string] => [name, `zoneplan.schema.json#/$defs/${name}`]),
  ];
}

function withoutProse(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutProse);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([keyword, value]) => !isProse(keyword, value));
  return Object.fromEntries(kept.map(([keyword, value]) => [keyword, withoutProse(value)]));
}

/** `title` may be a keyword of prose or the name of a key; a key's value is a schema. */
function isProse(keyword: string, value: unknown): boolean {
  if (keyword === 'title' || keyword === 'description') return typeof value === 'string';
  if (keyword === 'examples') return Array.isArray(value);
  return keyword === 'default' || keyword.startsWith('x-');
}

function declarations(schemas: SchemaFiles): string {
  const lines = entryPoints(schemas).map(([name]) => `export declare const ${name}: Validator;`);
  return `import type { Validator } from '../validator.ts';\n\n${lines.join('\n')}\n`;
}

function catalogSource(schemas: SchemaFiles): string {
  const { plan, manifest } = catalog(schemas);
  const shared = new Shared();
  const body = [
    `/** The keys of a plan file and of the manifest. */\nexport const CATALOG: Readonly<Record<FileKind, readonly KeyInfo[]>> = {`,
    `  plan: [\n${plan.map((key) => `    ${shared.print(key)},`).join('\n')}\n  ],`,
    `  manifest: [\n${manifest.map((key) => `    ${shared.print(key)},`).join('\n')}\n  ],\n};\n`,
  ].join('\n');
  return `import type { FileKind, KeyInfo } from '../key-info.ts';\n\n${shared.constants()}\n${body}`;
}

/** Prints keys as constants, each distinct one once. */
class Shared {
  readonly #names = new Map<string, string>();

  print(key: KeyInfo): string {
    const { keys, items, values, ...own } = key;
    const fields = Object.entries(own).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
    if (keys) fields.push(`keys: [${keys.map((child) => this.#constant(child)).join(', ')}]`);
    if (items) fields.push(`items: ${this.#constant(items)}`);
    if (values) fields.push(`values: ${this.#constant(values)}`);
    return `{ ${fields.join(', ')} }`;
  }

  constants(): string {
    return [...this.#names].map(([text, name]) => `const ${name}: KeyInfo = ${text};\n`).join('');
  }

  #constant(key: KeyInfo): string {
    const text = this.print(key);
    const name = this.#names.get(text) ?? `k${this.#names.size}`;
    this.#names.set(text, name);
    return name;
  }
}
