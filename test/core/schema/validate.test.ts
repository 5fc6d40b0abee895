import { strict as assert } from 'node:assert';
import { CATALOG } from '../../../core/schema/generated/catalog.ts';
import type { FileKind, KeyInfo } from '../../../core/schema/key-info.ts';
import { missingScopes } from '../../../core/schema/missing-scope.ts';
import { violations } from '../../../core/schema/validate.ts';
import type { Violation } from '../../../core/schema/violation.ts';
import { CASES } from './shape-cases.ts';
import { treeOf } from './tree-of.ts';
import { MANIFESTS, PLANS } from './valid-plans.ts';

describe('the shape of plan files', () => {
  for (const [name, text] of Object.entries(PLANS)) it(`${name} is as it should be`, () => assert.deepEqual(found(text), []));
  for (const [name, text] of Object.entries(MANIFESTS))
    it(`${name} is as it should be`, () => assert.deepEqual(found(text, 'manifest'), []));

  for (const [text, expected] of CASES) {
    it(text.replace(/\s+/g, ' ').slice(0, 90), () =>
      assert.deepEqual(found(text, /^(plan|files|rules):/.test(text) ? 'manifest' : 'plan'), expected),
    );
  }

  it('the parts of the manifest do not belong into plan files, nor sections into the manifest', () => {
    assert.deepEqual(found('plan: {id: a, name: A}'), ['unknown-key /plan plan']);
    assert.deepEqual(found('zones: {}', 'manifest'), ['unknown-key /zones zones']);
  });

  it('a file is a map', () => {
    assert.deepEqual(found('- a\n- b\n'), ['wrong-shape  x.plan.yaml: map, not list']);
    assert.deepEqual(found(''), []);
  });

  it('an unknown key names the keys allowed there and those the entry has', () => {
    const [violation] = check('milestones: {m1: {name: Xong, revisions: [{date: 2024-01-01, was: 2024, why: x}]}}');
    assert.ok(violation?.kind === 'unknown-key');
    assert.deepEqual(violation.keys, ['date', 'was', 'reason', 'decided-in']);
    assert.deepEqual(violation.has, ['date', 'was', 'why']);
    assert.equal(violation.section, 'milestones');
  });

  it('reports every place, however many', () => {
    const lines = Array.from({ length: 1500 }, (_, i) => `  o${i}: {nme: A}`);
    assert.equal(check(`organisations:\n${lines.join('\n')}\n`).length, 3000);
  });
});

describe('keys of every section', () => {
  for (const section of CATALOG.plan) {
    const entry = (section.values ?? section.items)!;
    it(`${section.key}: each required key is missed`, () => {
      const required = entry.keys!.filter((key) => key.required).map((key) => key.key);
      const missed = check(entryText(section, {})).flatMap((violation) => (violation.kind === 'missing-key' ? [violation.key] : []));
      assert.deepEqual(
        required.filter((key) => !missed.includes(key)),
        [],
      );
    });

    it(`${section.key}: each key is known`, () => {
      const all = Object.fromEntries(entry.keys!.map((key) => [key.key, '']));
      assert.deepEqual(
        check(entryText(section, all)).filter((violation) => violation.kind === 'unknown-key'),
        [],
      );
      assert.deepEqual(
        check(entryText(section, { ...all, 'no-such-key': '1' }))
          .filter(({ kind }) => kind === 'unknown-key')
          .map(({ place }) => place.pointer.split('/').at(-1)),
        ['no-such-key'],
      );
    });
  }
});

describe('scopes that nobody names', () => {
  const missing = (text: string) => missingScopes(treeOf(text), '/p/x.plan.yaml').map(({ place }) => place.pointer);

  it('are missed where a figure or target stands for one', () => {
    assert.deepEqual(missing('actuals: [{indicator: fdi, period: 2024, value: 1}, {scope: a, value: 1}, {values: {a: 1}}]'), [
      '/actuals/0',
    ]);
    assert.deepEqual(missing('forecasts: [{value: 1}, {values: {a: 1}}, {value: 1, values: {a: 1}}, {total: 1}]'), [
      '/forecasts/0',
      '/forecasts/2',
      '/forecasts/3',
    ]);
    assert.deepEqual(
      missing('targets: {a: {at-least: 1}, b: {at-least: , split: {x: 1}}, c: {name: C}, d: {top: }, e: {scope: x, at-least: 1}}'),
      ['/targets/a', '/targets/d'],
    );
    assert.deepEqual(missing('targets: {a: {at-least: 1, scope: }}'), ['/targets/a/scope']);
  });
});

function check(text: string, kind: FileKind = 'plan'): readonly Violation[] {
  return violations(treeOf(text), { file: '/p/x.plan.yaml', kind, remember: (from, of) => from(of) });
}

function found(text: string, kind: FileKind = 'plan'): string[] {
  return check(text, kind).map((violation) => {
    const at = `${violation.kind} ${violation.place.pointer} `;
    if (violation.kind === 'unknown-key') return `${at}${violation.key}`;
    if (violation.kind === 'missing-key') return `${at}${violation.key} of ${violation.entry}${violation.empty ? ', empty' : ''}`;
    return violation.beside
      ? `${at}${violation.section} beside ${violation.beside}`
      : `${at}${violation.section}: ${violation.expected}, not ${violation.found}`;
  });
}

function entryText(section: KeyInfo, keys: Readonly<Record<string, string>>): string {
  const entry = `{${Object.entries(keys)
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ')}}`;
  return section.shapes[0] === 'list' ? `${section.key}: [${entry}]` : `${section.key}: {a: ${entry}}`;
}
