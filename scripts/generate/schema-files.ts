import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A JSON Schema, or a part of one. */
export type Schema = { readonly [keyword: string]: unknown };

/** The keywords of our own that the schemas carry beside those of JSON Schema 2020-12. */
export const OWN_KEYWORDS = ['x-vi', 'x-ref', 'x-words', 'x-type', 'x-keys', 'x-wanted'] as const;

/** The sections of a plan file in the order of plan.schema.json, and the parts of the manifest. */
export interface SchemaFiles {
  readonly files: ReadonlyMap<string, Schema>;
  readonly sections: readonly string[];
  readonly manifest: readonly string[];
}

/** Reads schemas/*.json below the project folder. */
export function readSchemas(root: string): SchemaFiles {
  const folder = join(root, 'schemas');
  const names = readdirSync(folder).filter((name) => name.endsWith('.schema.json'));
  const files = new Map(names.sort().map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8')) as Schema]));
  const keysIn = (name: string) => Object.keys((files.get(name)?.properties ?? {}) as Schema);
  return { files, sections: keysIn('plan.schema.json'), manifest: keysIn('zoneplan.schema.json') };
}

/** The part of a schema file that a `$ref` written in `file` points at, with the file it stands in. */
export function resolve(schemas: SchemaFiles, file: string, ref: string): { readonly file: string; readonly schema: Schema } {
  const [name = '', pointer = ''] = ref.split('#');
  const target = name || file;
  let schema: unknown = schemas.files.get(target);
  for (const key of pointer.split('/').slice(1)) schema = (schema as Schema | undefined)?.[key];
  if (!schema) throw new Error(`${file}: $ref ${ref} points at nothing`);
  return { file: target, schema: schema as Schema };
}
