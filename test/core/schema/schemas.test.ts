import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOG } from '../../../core/schema/generated/catalog.ts';
import type { KeyInfo } from '../../../core/schema/key-info.ts';
import { WORDS } from '../../../core/plan/words.ts';
import { generateLanguageReference } from '../../../scripts/generate/language-reference.ts';
import { generateSchemas, strictAjv } from '../../../scripts/generate/schema.ts';
import { readSchemas, resolve, type Schema } from '../../../scripts/generate/schema-files.ts';

const ROOT = join(import.meta.dirname, '../../..');
const schemas = readSchemas(ROOT);
const ajv = strictAjv();
for (const schema of schemas.files.values()) ajv.addSchema(schema as object);

describe('the JSON Schemas', () => {
  for (const [name, schema] of schemas.files) {
    it(`${name} is a strict schema of 2020-12 under its own name`, () => {
      assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
      assert.equal(schema.$id, name);
      assert.ok(ajv.validateSchema(schema as object), ajv.errorsText());
      assert.ok(ajv.getSchema(name));
    });

    it(`every $ref of ${name} points at something`, () => {
      for (const { schema: part } of partsOf(schema)) if (typeof part.$ref === 'string') resolve(schemas, name, part.$ref);
    });

    it(`the examples in ${name} are valid`, () => {
      for (const { pointer, schema: part } of partsOf(schema)) {
        if (!Array.isArray(part.examples)) continue;
        const validate = ajv.getSchema(`${name}#${pointer}`);
        assert.ok(validate, `${name}#${pointer}`);
        for (const example of part.examples)
          assert.ok(validate(example), `${name}#${pointer} ${JSON.stringify(example)}: ${ajv.errorsText(validate.errors)}`);
      }
    });

    it(`every map of fixed keys in ${name} is closed but for x- keys`, () => {
      for (const { pointer, schema: part } of partsOf(schema)) {
        if (!part.properties || /\/(if|then|not|anyOf|dependentSchemas)\b/.test(pointer)) continue;
        assert.deepEqual(part.patternProperties, { '^x-': true }, pointer);
        assert.notEqual(part.additionalProperties, undefined, pointer);
      }
    });
  }

  it('the manifest and the plan file share no key', () => {
    assert.deepEqual(
      schemas.manifest.filter((key) => schemas.sections.includes(key)),
      [],
    );
  });
});

describe('what is generated from the schemas', () => {
  for (const [path, text] of generateSchemas(ROOT)) {
    it(`${path} is fresh`, () => assert.ok(readFileSync(join(ROOT, path), 'utf8') === text, 'run scripts/generate.ts'));
  }

  it('docs/language.md is fresh', () => {
    assert.ok(readFileSync(join(ROOT, 'docs/language.md'), 'utf8') === generateLanguageReference(), 'run scripts/generate.ts');
  });

  it('the validators need nothing at run time', () => {
    const text = generateSchemas(ROOT).get('core/schema/generated/validators.js')!;
    assert.doesNotMatch(text, /\brequire\(|^import |\beval\(|new Function\(/m);
  });
});

const REFERENCES = [
  ...[
    'localities',
    'zones',
    'organisations',
    'indicators',
    'targets',
    'projects',
    'cohorts',
    'milestones',
    'policies',
    'sources',
    'objectives',
  ],
  ...['reviews', 'allocations', 'scenarios', 'criteria', 'terms', 'zone-types', 'units', 'scope', 'policy-or-review'],
];

describe('the catalogue', () => {
  const all = [...CATALOG.plan, ...CATALOG.manifest].flatMap((key) => everyKey(key, key.key));

  it('says every key in English and Vietnamese', () => {
    for (const { path, info } of all.filter(({ info: { key } }) => key !== '')) {
      for (const prose of [info.title, info.description]) {
        assert.notEqual(prose.en, '', path);
        assert.notEqual(prose.vi, '', path);
        assert.notEqual(prose.vi, prose.en, path);
      }
    }
  });

  it('writes Vietnamese in NFC with diacritics', () => {
    for (const { path, info } of all) assert.equal(info.description.vi, info.description.vi.normalize('NFC'), path);
    const bare = all.filter(({ info }) => info.key !== '' && !/[^\x00-\x7F]/.test(info.description.vi));
    assert.deepEqual(
      bare.map(({ path }) => path),
      [],
    );
  });

  it('names only registers and word lists that exist', () => {
    for (const { path, info } of all) {
      for (const { ref, words } of [info, info.names ?? {}]) {
        assert.ok(ref === undefined || REFERENCES.includes(ref), `${path}: ${ref}`);
        assert.ok(words === undefined || words in WORDS, `${path}: ${words}`);
      }
    }
  });

  it('gives every single value a type', () => {
    for (const { path, info } of all) assert.equal(info.shapes.includes('scalar'), info.type !== undefined, path);
  });
});

function everyKey(info: KeyInfo, path: string): { readonly path: string; readonly info: KeyInfo }[] {
  const below = [...(info.keys ?? []), ...(info.items ? [info.items] : []), ...(info.values ? [info.values] : [])];
  return [{ path, info }, ...below.flatMap((child) => everyKey(child, `${path}/${child.key || '*'}`))];
}

/** All schemas in a schema, with their pointers. */
function partsOf(schema: Schema, pointer = ''): { readonly pointer: string; readonly schema: Schema }[] {
  const found = [{ pointer, schema }];
  const into = (keyword: string, value: unknown) => {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      found.push(...partsOf(value as Schema, `${pointer}/${keyword}`));
  };
  for (const keyword of ['items', 'additionalProperties', 'if', 'then', 'not']) into(keyword, schema[keyword]);
  for (const keyword of ['allOf', 'anyOf'])
    for (const [i, part] of ((schema[keyword] as Schema[]) ?? []).entries()) into(`${keyword}/${i}`, part);
  for (const keyword of ['properties', '$defs', 'dependentSchemas']) {
    for (const [key, value] of Object.entries((schema[keyword] as Schema) ?? {})) into(`${keyword}/${key}`, value);
  }
  return found;
}
