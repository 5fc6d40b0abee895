import { strict as assert } from 'node:assert';
import { CATALOG } from '../../../core/schema/generated/catalog.ts';
import type { FileKind, KeyInfo } from '../../../core/schema/key-info.ts';
import { missingScopes } from '../../../core/schema/missing-scope.ts';
import { violations } from '../../../core/schema/validate.ts';
import type { Violation } from '../../../core/schema/violation.ts';
import { MANIFESTS, PLANS } from './valid-plans.ts';
import { treeOf } from './tree-of.ts';

describe('the shape of plan files', () => {
  for (const [name, text] of Object.entries(PLANS)) it(`${name} is as it should be`, () => assert.deepEqual(found(text), []));
  for (const [name, text] of Object.entries(MANIFESTS)) it(`${name} is as it should be`, () => assert.deepEqual(found(text, 'manifest'), []));

  for (const [text, expected] of CASES()) {
    it(text.replace(/\s+/g, ' ').slice(0, 90), () => assert.deepEqual(found(text, /^(plan|files|rules):/.test(text) ? 'manifest' : 'plan'), expected));
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

  it('reports at most a thousand places of a file', () => {
    const lines = Array.from({ length: 1500 }, (_, i) => `  o${i}: {nme: A}`);
    assert.equal(check(`organisations:\n${lines.join('\n')}\n`).length, 1000);
  });
});

/** YAML, and what is found in it. */
function CASES(): readonly [string, readonly string[]][] {
  return [
    ['milestones: {m1: {name: Xong, due: 2025-06, ownr: ubnd}}', ['unknown-key /milestones/m1/ownr ownr']],
    ['khu: {a: {name: A}}', ['unknown-key /khu khu']],
    ['organisations: {so-xd: {role: quy hoạch}}', ['missing-key /organisations/so-xd name of organisations/so-xd']],
    ['organisations: {so-xd: {name: , role: quy hoạch}}', ['missing-key /organisations/so-xd/name name of organisations/so-xd, empty']],
    ['organisations:\n  so-xd:\n', ['missing-key /organisations/so-xd name of organisations/so-xd']],
    ['milestones: [{name: Xong, due: 2025-06}]', ['wrong-shape /milestones milestones: map, not list']],
    ['actuals: {a: {indicator: fdi, period: 2024, value: 1}}', ['wrong-shape /actuals actuals: list, not map']],
    ['zones: KCN A', ['wrong-shape /zones zones: map, not text']],
    ['zones:\n', []],
    ['zones: {a: KCN A}', ['wrong-shape /zones/a zones/a: map, not text']],
    ['actuals: [5]', ['wrong-shape /actuals/0 actuals/1: map, not number']],
    ['actuals: [{indicator: fdi, period: 2024}]', ['missing-key /actuals/0 value of actuals/1']],
    ['actuals: [{indicator: fdi, period: 2024, value: }]', []],
    ['actuals: [{indicator: fdi, period: 2024, values: {a: , b: 0}}]', []],
    ['actuals: [{indicator: fdi, period: 2024, value: 1, values: {a: 1}}]', ['wrong-shape /actuals/0/value value beside values']],
    ['forecasts: [{indicator: fdi, period: 2024, made-on: 2024-11-15, value: 1, values: {a: 1}}]', []],
    ['forecasts: [{indicator: fdi, period: 2024, made-on: 2024-11-15, total: 1, values: {a: 1}}]', ['wrong-shape /forecasts/0/total total beside values']],
    ['forecasts: [{indicator: fdi, period: 2024, made-on: 2024-11-15}]', ['missing-key /forecasts/0 value of forecasts/1']],
    ['targets: {t: {name: T, indicator: fdi, at-least: 1}}', ['missing-key /targets/t period of targets/t']],
    ['targets: {t: {name: T, indicator: fdi, due: 2025, at-least: 1}}', []],
    ['targets: {t: {name: T, period: 2025, at-least: 1}}', ['missing-key /targets/t indicator of targets/t']],
    ['targets: {t: {name: T, period: 2025, top: }}', ['missing-key /targets/t indicator of targets/t']],
    ['targets: {t: {name: Tăng nhanh, period: 2030}}', []],
    ['targets: {t: {name: T, period: 2025, all-of: [a, {indicator: fdi, at-least: 1}]}}', []],
    ['targets: {t: {name: T, period: 2025, all-of: [{at-least: 1}]}}', ['missing-key /targets/t/all-of/0 indicator of targets/t/all-of/1']],
    ['targets: {t: {name: T, indicator: fdi, period: 2025, at-least: 1, more-than: 2}}', []],
    ['targets: {t: {name: T, indicator: fdi, period: 2025, at-least: 1, phasing: [1, 2]}}', ['wrong-shape /targets/t/phasing phasing: map, not list']],
    ['targets: {t: {name: T, indicator: fdi, period: 2025, between: [1, 2]}, u: {name: U, indicator: fdi, period: 2025, between: 1–2 %}}', []],
    ['deviations: [{as-of: 2024-11-15, causes: [], remedy: A}]', ['missing-key /deviations/0 target of deviations/1']],
    ['deviations: [{milestone: m, as-of: 2024-11-15, causes: [], remedy: A}]', []],
    ['actuals: [{indicator: fdi, period: 2024, value: 1, stated: [{of: t}]}]', ['missing-key /actuals/0/stated/0 ratio of actuals/1/stated/1']],
    ['actuals: [{indicator: fdi, period: 2024, value: 1, stated: [{times: hơn 3}]}]', []],
    ['actuals: [{indicator: fdi, period: 2024, value: 1, private: yes}]', ['wrong-shape /actuals/0/private private: yes or no, not text']],
    ['actuals: [{indicator: fdi, period: 2024, value: [1, 2]}]', ['wrong-shape /actuals/0/value value: number, not list']],
    ['actuals: [{indicator: [fdi], period: 2024, value: 1}]', ['wrong-shape /actuals/0/indicator indicator: text, not list']],
    ['projects: {d: {name: D, zone: unknown, events: {date: 2024, event: licensed}}}', ['wrong-shape /projects/d/events events: list, not map']],
    ['projects: {d: {name: D, zone: unknown, events: [{date: 2024}]}}', ['missing-key /projects/d/events/0 event of projects/d/events/1']],
    ['projects: {d: {name: D, zone: unknown, events: [{date: 2024, event: khởi công gấp}]}}', []],
    ['zones: {a: {name: A, type: KCN, localities: tx-a}}', ['wrong-shape /zones/a/localities localities: list, not text']],
    ['policies: {p: {name: 5, number: 0123, status: issued}}', []],
    ['actuals: [{indicator: share, period: 2023, value: 12,3 %}]', []],
    ['actuals: [{indicator: share, value: 12,3 %, perid: 2023}]', []],
    ['actuals: [{indicator: fdi, period: 2024, value: 1, stated: [{ratio: 28,3 %, of: t}]}]', []],
    ['actuals: [{indicator: fdi, period: 2024, value: 1, 3 %}]', []],
    ['zones: {x-mau: &m {x-a: 1}, a: {name: A, type: KCN, x-note: {b: [1]}}}', []],
    ['x-anchors: [1, 2]', []],
    ['localities: {a: {name: A, level: town, declared-zones: [{as-of: 2024-01-01, KCN: 2, industrial-cluster: 3}]}}', []],
    ['rates: [{date: 2022-09-01, one: USD}]', ['missing-key /rates/0 is of rates/1']],
    ['plan: {id: a}', ['missing-key /plan name of plan']],
    ['plan:\n', ['missing-key /plan id of plan', 'missing-key /plan name of plan']],
    ['plan: {id: a, name: A, terms: {nk: {form: 2021-01-01}}}', ['unknown-key /plan/terms/nk/form form']],
    ['plan: {id: a, name: A, scope: [a]}', ['wrong-shape /plan/scope scope: text, not list']],
    ['rules: [missing-source]', ['wrong-shape /rules rules: map, not list']],
    ['rules: {missing-source: {severity: off, max-share: 60 %}}', []],
    ['files: {includes: [a]}', ['unknown-key /files/includes includes']],
  ];
}

describe('keys of every section', () => {
  for (const section of CATALOG.plan) {
    const entry = (section.values ?? section.items)!;
    it(`${section.key}: each required key is missed`, () => {
      const required = entry.keys!.filter((key) => key.required).map((key) => key.key);
      const missed = check(entryText(section, {})).flatMap((violation) => (violation.kind === 'missing-key' ? [violation.key] : []));
      assert.deepEqual(required.filter((key) => !missed.includes(key)), []);
    });

    it(`${section.key}: each key is known`, () => {
      const all = Object.fromEntries(entry.keys!.map((key) => [key.key, '']));
      assert.deepEqual(check(entryText(section, all)).filter((violation) => violation.kind === 'unknown-key'), []);
      assert.deepEqual(check(entryText(section, { ...all, 'no-such-key': '1' })).filter(({ kind }) => kind === 'unknown-key').map(({ place }) => place.pointer.split('/').at(-1)), ['no-such-key']);
    });
  }
});

describe('scopes that nobody names', () => {
  const missing = (text: string) => missingScopes(treeOf(text), '/p/x.plan.yaml').map(({ place }) => place.pointer);

  it('are missed where a figure or target stands for one', () => {
    assert.deepEqual(missing('actuals: [{indicator: fdi, period: 2024, value: 1}, {scope: a, value: 1}, {values: {a: 1}}]'), ['/actuals/0']);
    assert.deepEqual(missing('forecasts: [{value: 1}, {values: {a: 1}}, {value: 1, values: {a: 1}}, {total: 1}]'), ['/forecasts/0', '/forecasts/2', '/forecasts/3']);
    assert.deepEqual(missing('targets: {a: {at-least: 1}, b: {at-least: , split: {x: 1}}, c: {name: C}, d: {top: }, e: {scope: x, at-least: 1}}'), ['/targets/a', '/targets/d']);
    assert.deepEqual(missing('targets: {a: {at-least: 1, scope: }}'), ['/targets/a/scope']);
  });
});

function check(text: string, kind: FileKind = 'plan'): readonly Violation[] {
  return violations(treeOf(text), '/p/x.plan.yaml', kind);
}

function found(text: string, kind: FileKind = 'plan'): string[] {
  return check(text, kind).map((violation) => {
    const at = `${violation.kind} ${violation.place.pointer} `;
    if (violation.kind === 'unknown-key') return `${at}${violation.key}`;
    if (violation.kind === 'missing-key') return `${at}${violation.key} of ${violation.entry}${violation.empty ? ', empty' : ''}`;
    return violation.beside ? `${at}${violation.section} beside ${violation.beside}` : `${at}${violation.section}: ${violation.expected}, not ${violation.found}`;
  });
}

function entryText(section: KeyInfo, keys: Readonly<Record<string, string>>): string {
  const entry = `{${Object.entries(keys).map(([key, value]) => `${key}: ${value}`).join(', ')}}`;
  return section.shapes[0] === 'list' ? `${section.key}: [${entry}]` : `${section.key}: {a: ${entry}}`;
}
