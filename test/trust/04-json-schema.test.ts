import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import standalone from 'ajv/dist/standalone/index.js';
import { OWN_KEYWORDS } from '../../scripts/generate/schema-files.ts';
import { strictAjv } from '../../scripts/generate/schema.ts';
import { CASES } from './json-schema-cases.ts';
import { trialOf } from './trial.ts';

const FOLDER = join(import.meta.dirname, '../../schemas');
const SCHEMAS: readonly unknown[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as unknown);
const { figure } = trialOf(4);

describe('JSON Schema 2020-12, compiled as for the core', () => {
  it('accepts and refuses as the standard says', async () => {
    const ajv = strictAjv({ source: true });
    ajv.opts.strictTypes = ajv.opts.strictTuples = ajv.opts.strictRequired = false;
    for (const [i, { schema }] of CASES.entries()) ajv.addSchema(schema as object, `case-${i}`);
    const source = standalone(ajv, Object.fromEntries(CASES.map((_, i) => [`c${i}`, `case-${i}`])));
    const compiled = (await import(`data:text/javascript,${encodeURIComponent(withImports(source))}`)) as Record<
      string,
      (data: unknown) => boolean
    >;
    const wrong = CASES.flatMap(({ schema, valid, invalid }, i) => [
      ...valid.filter((data) => !compiled[`c${i}`]!(data)).map((data) => ({ schema, data, is: 'refused' })),
      ...invalid.filter((data) => compiled[`c${i}`]!(data)).map((data) => ({ schema, data, is: 'accepted' })),
    ]);
    assert.deepEqual(wrong, []);
    const count = CASES.reduce((sum, { valid, invalid }) => sum + valid.length + invalid.length, 0);
    figure('cases', `${count} of ${count} cases of ${CASES.length} schemas`);
  });

  it('is asked for no key that every object inherits', () => {
    const found: string[] = [];
    JSON.stringify(SCHEMAS, (key, value: unknown) => {
      if (key === 'properties') found.push(...Object.keys(value as object));
      if (key === 'required' && Array.isArray(value)) found.push(...(value as string[]));
      return value;
    });
    assert.ok(found.length > 300);
    assert.deepEqual(
      found.filter((name) => name in {}),
      [],
    );
  });

  it('is tried in every keyword of the schemas, both ways', () => {
    const used = new Set(SCHEMAS.flatMap(keywordsIn));
    const tried = new Set(
      CASES.filter(({ valid, invalid }) => valid.length > 1 && invalid.length > 0).flatMap(({ schema }) => keywordsIn(schema)),
    );
    assert.deepEqual(
      [...used].filter((keyword) => !tried.has(keyword) && !PROSE.has(keyword)),
      [],
    );
  });
});

/** Keywords that say something to readers and nothing to validators. */
const PROSE: ReadonlySet<string> = new Set([
  '$schema',
  '$id',
  'title',
  'description',
  'examples',
  'default',
  '$comment',
  'deprecated',
  ...OWN_KEYWORDS,
]);

/** The keywords of a schema and of those in it. */
function keywordsIn(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([keyword, value]) => {
    if (['properties', 'patternProperties', '$defs', 'dependentSchemas'].includes(keyword))
      return [keyword, ...Object.values(value as object).flatMap(keywordsIn)];
    if (['allOf', 'anyOf', 'oneOf', 'prefixItems'].includes(keyword)) return [keyword, ...(value as unknown[]).flatMap(keywordsIn)];
    const isInner = [
      'items',
      'additionalProperties',
      'unevaluatedProperties',
      'not',
      'if',
      'then',
      'else',
      'contains',
      'propertyNames',
    ].includes(keyword);
    return isInner ? [keyword, ...keywordsIn(value)] : [keyword];
  });
}

/** Compiled code asks for its few run time functions by name. */
function withImports(source: string): string {
  return source.replace(/require\("(ajv[^"]+)"\)/g, (_, name: string) => `(await import(${JSON.stringify(import.meta.resolve(name))}))`);
}
