import type { KeyInfo, KeyNames, KeyType } from '../../core/schema/key-info.ts';
import { resolve, type Schema, type SchemaFiles } from './schema-files.ts';

/** The tree of keys that completion, hovers and the reference read: all `$ref`s followed, only prose and annotations kept. */
export function catalog(schemas: SchemaFiles): { readonly plan: readonly KeyInfo[]; readonly manifest: readonly KeyInfo[] } {
  const top = (file: string, keys: readonly string[]) =>
    keys.map((key) => info(schemas, file, key, ((schemas.files.get(file)!.properties as Schema)[key] ?? {}) as Schema));
  return { plan: top('plan.schema.json', schemas.sections), manifest: top('zoneplan.schema.json', schemas.manifest) };
}

function info(schemas: SchemaFiles, from: string, key: string, written: Schema, need?: 'required' | 'wanted'): KeyInfo {
  const { file, schema } = flatten(schemas, from, written);
  const prose = (name: 'title' | 'description') => ({
    en: String(schema[name] ?? ''),
    vi: String((schema['x-vi'] as Schema | undefined)?.[name] ?? ''),
  });
  return dropUndefined({
    key,
    title: prose('title'),
    description: prose('description'),
    shapes: shapesOf(schema),
    type: typeOf(schema),
    ref: schema['x-ref'] as string | undefined,
    words: schema['x-words'] as string | undefined,
    required: need === 'required' ? (true as const) : undefined,
    wanted: need === 'wanted' || schema['x-wanted'] ? (true as const) : undefined,
    default: schema.default,
    examples: schema.examples as readonly unknown[] | undefined,
    keys: keysOf(schemas, file, schema),
    items: below(schemas, file, schema.items),
    values: below(schemas, file, schema.additionalProperties),
    names: namesOf(schema),
  });
}

/** A schema with what its `$ref` points at below its own keywords; the examples of a type are not those of a key with a title of its own. */
function flatten(schemas: SchemaFiles, file: string, schema: Schema): { readonly file: string; readonly schema: Schema } {
  if (typeof schema.$ref !== 'string') return { file, schema };
  const target = resolve(schemas, file, schema.$ref);
  const below = flatten(schemas, target.file, target.schema);
  const { $ref, ...own } = schema;
  const { examples, ...inherited } = below.schema;
  return { file: below.file, schema: { ...inherited, ...(examples && !own.title ? { examples } : {}), ...own } };
}

function shapesOf(schema: Schema): KeyInfo['shapes'] {
  const types = [schema.type].flat();
  const shapes: KeyInfo['shapes'][number][] = [];
  if (types.includes('object')) shapes.push('map');
  if (types.includes('array')) shapes.push('list');
  if (types.some((type) => type === 'string' || type === 'number' || type === 'boolean')) shapes.push('scalar');
  return shapes;
}

function typeOf(schema: Schema): KeyType | undefined {
  if (!shapesOf(schema).includes('scalar')) return undefined;
  return (schema['x-type'] as KeyType | undefined) ?? 'word';
}

function keysOf(schemas: SchemaFiles, file: string, schema: Schema): readonly KeyInfo[] | undefined {
  const properties = schema.properties as Record<string, Schema> | undefined;
  if (!properties) return undefined;
  const required = new Set((schema.required as readonly string[] | undefined) ?? []);
  const wanted = new Set(
    ((schema.allOf as readonly Schema[] | undefined) ?? []).flatMap((part) => ((part.then as Schema)?.required as string[]) ?? []),
  );
  return Object.entries(properties).map(([key, value]) =>
    info(schemas, file, key, value, required.has(key) ? 'required' : wanted.has(key) ? 'wanted' : undefined),
  );
}

function below(schemas: SchemaFiles, file: string, schema: unknown): KeyInfo | undefined {
  return typeof schema === 'object' && schema !== null ? info(schemas, file, '', schema as Schema) : undefined;
}

function namesOf(schema: Schema): KeyNames | undefined {
  const names = schema['x-keys'] as Schema | undefined;
  if (!names) return undefined;
  return Object.fromEntries(Object.entries(names).map(([keyword, value]) => [keyword.slice(2), value])) as KeyNames;
}

function dropUndefined<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}
