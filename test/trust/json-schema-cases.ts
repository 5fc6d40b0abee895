// biome-ignore-all lint/suspicious/noThenProperty: a keyword of JSON Schema
/** A schema, and what the standard says of some values. */
export interface SchemaCase {
  readonly schema: unknown;
  readonly valid: readonly unknown[];
  readonly invalid: readonly unknown[];
}

const own = (text: string): unknown => JSON.parse(text);

/**
 * Cases of our own, since the standard's suite is no package that could be installed: all that its sections say of the keywords that the
 * schemas use, with the traps its authors are known to set: odd keys, whole numbers written as decimals, keywords that look at one type alone. Left out is
 * what ajv is told not to ask for: `required` and `properties` of keys that every object inherits, of which the schemas have none.
 */
export const CASES: readonly SchemaCase[] = [
  of(true, [0, null, 'x', [], {}], []),
  of(false, [], [0, null, 'x', [], {}]),
  of({}, [0, null, 'x', [], {}, false], []),
  of({ type: 'integer' }, [0, 1, -3, 1.0, 1e3], [1.5, '1', null, true, [], {}]),
  of({ type: 'number' }, [0, 1.5, -0], ['1', null, false, [1], {}]),
  of({ type: 'string' }, ['', '1', '\u0000', '👩‍👩‍👧'], [1, null, true, ['x'], {}]),
  of({ type: 'boolean' }, [true, false], [0, 1, '', 'true', null, []]),
  of({ type: 'null' }, [null], [0, false, '', [], {}]),
  of({ type: 'array' }, [[], [1], [[]]], [{}, 'x', null, 0]),
  of({ type: 'object' }, [{}, { a: 1 }, own('{"__proto__": 1}')], [[], 'x', null, 0]),
  of({ type: ['string', 'null'] }, ['x', null], [0, true, [], {}]),
  of({ type: ['integer', 'array'] }, [1, []], [1.5, {}, 'x', null]),
  of({ required: ['a'] }, [{ a: null }, { a: 0, b: 1 }, [], 'x', 7, null], [{}, { b: 1 }]),
  of({ required: [] }, [{}, { a: 1 }, 'x'], []),
  of(
    { required: ['foo\nbar', 'foo"bar', 'foo\\bar'] },
    [{ 'foo\nbar': 1, 'foo"bar': 1, 'foo\\bar': 1 }, 1],
    [{ 'foo\nbar': 1, 'foo"bar': 1 }],
  ),
  of(
    { properties: { a: { type: 'integer' }, b: { type: 'string' } } },
    [{}, { a: 1 }, { a: 1, b: 'x' }, { c: [] }, [], 'x', 12],
    [{ a: 'x' }, { a: 1, b: 2 }, { a: {}, b: [] }],
  ),
  of({ properties: { a: true, b: false } }, [{}, { a: 1 }, { c: 1 }], [{ b: 1 }, { a: 1, b: null }]),
  of(
    { properties: { 'foo\nbar': { type: 'number' }, 'foo"bar': { type: 'number' }, 'foo\tbar': { type: 'number' } } },
    [{ 'foo\nbar': 1, 'foo"bar': 1 }, {}],
    [{ 'foo\nbar': 'x' }, { 'foo"bar': '1' }],
  ),
  of({ properties: { a: { type: 'null' } } }, [{ a: null }, {}], [{ a: 0 }, { a: '' }]),
  of(
    { patternProperties: { 'f.*o': { type: 'integer' } } },
    [{}, { foo: 1 }, { foo: 1, foooooo: 2 }, { bar: 'x' }, ['foo'], 'foo', 12],
    [
      { foo: 'bar', fooooo: 2 },
      { foo: 'bar', foooooo: 'baz' },
    ],
  ),
  of(
    { patternProperties: { 'a*': { type: 'integer' }, '^x-': true } },
    [{ a: 21 }, { a: 21, aaaa: 18 }, { aaaa: 18 }],
    [{ a: 'x' }, { aaaa: 'x' }],
  ),
  of({ patternProperties: { '^x-': true, b: false } }, [{ 'x-a': 1 }, {}, { c: 1 }], [{ b: 1 }, { 'x-b': 1 }]),
  of(
    { patternProperties: { '[0-9]{2,}': { type: 'boolean' }, X_: { type: 'string' } } },
    [{ a: 'x' }, { a31b: true }, { a_x_3: 3 }],
    [{ a31b: null }, { a_X_3: 3 }],
  ),
  of({ patternProperties: { '^á': { type: 'number' } } }, [{ ármányos: 2 }, { z: 'x' }], [{ ármányos: 'x' }]),
  of(
    { properties: { foo: true, bar: true }, patternProperties: { '^v': true }, additionalProperties: false },
    [{ foo: 1 }, { foo: 1, vroom: 2 }, {}, [1, 2, 3], 'foobarbaz', 12],
    [{ foo: 1, bar: 2, quux: 'boom' }, own('{"__proto__": 1}'), own('{"constructor": 1}')],
  ),
  of({ patternProperties: { '^á': true }, additionalProperties: false }, [{ ármányos: 2 }, {}], [{ élmény: 2 }]),
  of({ additionalProperties: { type: 'boolean' } }, [{ foo: true }, {}, 'x'], [{ foo: 1 }, { a: true, b: null }]),
  of({ properties: { foo: true }, additionalProperties: { type: 'boolean' } }, [{ foo: 1 }, { foo: 1, bar: true }], [{ foo: 1, bar: 1 }]),
  of(
    { allOf: [{ properties: { foo: true } }], additionalProperties: { type: 'boolean' } },
    [{ bar: true }, { foo: false }],
    [{ foo: 1, bar: true }],
  ),
  of({ additionalProperties: true }, [{ a: 1 }, {}, null], []),
  of({ items: { type: 'integer' } }, [[1, 2, 3], [], { foo: 'bar' }, own('{"0": "invalid", "length": 1}')], [[1, 'x'], ['x'], [null]]),
  of({ items: false }, [[], 'x', {}], [[1, 'foo', true], [null]]),
  of({ items: true }, [[], [1, 'x', null]], []),
  of({ items: { items: { items: { type: 'number' } } } }, [[[[1]], [[2]]], [[], [[]]], [[['a'].slice(1)]]], [[[['1']]], [[[1], ['x']]]]),
  of(
    {
      allOf: [
        { required: ['bar'], properties: { bar: { type: 'integer' } } },
        { required: ['foo'], properties: { foo: { type: 'string' } } },
      ],
    },
    [
      { foo: 'baz', bar: 2 },
      { foo: '', bar: 0, c: 1 },
    ],
    [{ foo: 'baz' }, { bar: 2 }, { foo: 'baz', bar: 'quux' }],
  ),
  of(
    { properties: { bar: { type: 'integer' } }, allOf: [{ properties: { foo: { type: 'string' } } }, { required: ['baz'] }] },
    [{ foo: 'q', bar: 2, baz: null }, { baz: 1 }],
    [{ bar: 2 }, { baz: 1, bar: 'x' }, { baz: 1, foo: 1 }],
  ),
  of({ allOf: [true, true] }, ['x', 1], []),
  of({ allOf: [true, false] }, [], ['x', 1]),
  of({ allOf: [{}] }, [1, 'x'], []),
  of({ allOf: [{ allOf: [{ type: 'null' }] }] }, [null, null], [123, 'x']),
  of({ anyOf: [{ type: 'integer' }, { type: 'boolean' }] }, [1, true, 2.0], [1.5, 'x', null]),
  of({ type: 'string', anyOf: [{ type: ['string', 'null'] }, false] }, ['x', ''], [3, null]),
  of({ anyOf: [true, false] }, ['x', 0], []),
  of({ anyOf: [false, false] }, [], ['x', {}]),
  of(
    {
      anyOf: [
        { required: ['bar'], properties: { bar: { type: 'integer' } } },
        { required: ['foo'], properties: { foo: { type: 'string' } } },
      ],
    },
    [{ bar: 2 }, { foo: 'x' }, { foo: 'x', bar: 2 }],
    [{ foo: 2, bar: 'x' }, {}],
  ),
  of({ not: { type: 'integer' } }, ['foo', 1.5, null], [1, 2.0]),
  of({ not: { type: ['integer', 'boolean'] } }, ['foo', null], [1, true]),
  of({ not: { type: 'object', properties: { foo: { type: 'string' } } } }, [1, { foo: 1 }], [{ foo: 'bar' }, {}]),
  of({ not: true }, [], [1, 'x', null]),
  of({ not: false }, [1, 'x', null, {}], []),
  of({ not: { not: {} } }, ['x', 0], []),
  of({ properties: { foo: { not: {} } } }, [{ bar: 1 }, {}], [{ foo: 1 }, { bar: 1, foo: null }]),
  of({ not: { required: ['a', 'b'] } }, [{ a: 1 }, { b: 1 }, {}], [{ a: 1, b: 1 }, 'not an object either']),
  of(
    { if: { required: ['a'], properties: { a: { type: 'integer' } } }, then: { required: ['b'] } },
    [{ a: 1, b: 2 }, { a: 'x' }, {}, []].slice(0, 3),
    [{ a: 1 }],
  ),
  of({ if: { type: 'integer' }, then: false }, ['x', 1.5, null], [1, 0]),
  of({ if: true, then: { type: 'string' } }, ['x', ''], [1, null]),
  of({ if: false, then: { type: 'string' } }, ['x', 1, null], []),
  of(
    {
      allOf: [
        { if: { type: 'integer' }, then: { not: { type: 'number' } } },
        { if: { type: 'string' }, then: true },
      ],
    },
    ['x', 1.5, null],
    [1, -3],
  ),
  of(
    { dependentSchemas: { bar: { properties: { foo: { type: 'integer' }, bar: { type: 'integer' } } } } },
    [{ foo: 1, bar: 2 }, { foo: 'quux' }, ['bar'], 'foobar', 12],
    [
      { foo: 'quux', bar: 2 },
      { foo: 2, bar: 'quux' },
      { foo: 'quux', bar: 'quux' },
    ],
  ),
  of({ dependentSchemas: { foo: true, bar: false } }, [{ foo: 1 }, {}], [{ bar: 2 }, { foo: 1, bar: 2 }]),
  of({ dependentSchemas: { a: { not: { required: ['b'] } } } }, [{ a: 1 }, { b: 1 }], [{ a: 1, b: 1 }]),
  of(
    { $defs: { a: { type: 'integer' }, b: { $ref: '#/$defs/a' }, c: { $ref: '#/$defs/b' } }, $ref: '#/$defs/c' },
    [5, 0],
    ['a', 1.5, null],
  ),
  of(
    { properties: { foo: { $ref: '#' } }, additionalProperties: false },
    [{ foo: false }, { foo: { foo: false } }, {}],
    [{ bar: false }, { foo: { bar: false } }],
  ),
  of(
    {
      $defs: { 'tilde~field': { type: 'integer' }, 'slash/field': { type: 'integer' }, 'percent%field': { type: 'integer' } },
      properties: {
        tilde: { $ref: '#/$defs/tilde~0field' },
        slash: { $ref: '#/$defs/slash~1field' },
        percent: { $ref: '#/$defs/percent%25field' },
      },
    },
    [{ slash: 123 }, { tilde: 123, percent: 1 }],
    [{ slash: 'aoeu' }, { tilde: 'aoeu' }, { percent: 'aoeu' }],
  ),
  of(
    { $defs: { reffed: { type: 'array' } }, properties: { foo: { $ref: '#/$defs/reffed', items: { type: 'string' } } } },
    [{ foo: [] }, { foo: ['x'] }],
    [{ foo: 'x' }, { foo: [1] }],
  ),
  of({ properties: { $ref: { type: 'string' } } }, [{ $ref: 'a' }, {}], [{ $ref: 2 }]),
  of({ $defs: { no: false }, properties: { foo: { $ref: '#/$defs/no' } } }, [{}, { bar: 1 }], [{ foo: 1 }]),
];

function of(schema: unknown, valid: readonly unknown[], invalid: readonly unknown[]): SchemaCase {
  return { schema, valid, invalid };
}
