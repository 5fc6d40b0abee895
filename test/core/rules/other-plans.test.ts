import assert from 'node:assert/strict';
import { diagnosticsOf } from '../../../core/diagnostics.ts';
import { otherFilesOf } from '../../../core/workspace/facts.ts';
import { planOfTexts, setCommitted } from '../../plan-of-texts.ts';

type Texts = Readonly<Record<string, string>>;

/** What is found in the files of a plan that is not the stage: `code pointer`, and the edits of its first fix. */
function found(texts: Texts, codes: readonly string[], committed?: Texts, others?: readonly string[]): readonly string[] {
  const plan = planOfTexts(texts);
  if (committed) setCommitted(plan.db, plan.root, committed);
  if (others) plan.db.set(otherFilesOf, plan.root, new Set(others));
  return Object.keys(texts).flatMap((name) =>
    diagnosticsOf(plan.db, plan.file(name), 'en')
      .filter(({ code }) => codes.includes(code))
      .map(({ code, pointer, fixes }) =>
        [`${name} ${code} ${pointer}`, ...(fixes[0]?.edits ?? []).map(({ text }) => text.trim())].join(' → '),
      ),
  );
}

const INDICATORS = 'indicators: {x: {name: X, unit: người, kind: flow}}\n';
const MANIFEST = 'plan: {id: p, name: P, scope: a}\n';
const ZONES = 'zones: {a: {name: A, type: KCN}}\n';

describe('a plan without any figure', () => {
  const plan = (text: string, code: string, committed?: string) =>
    found(
      { 'zoneplan.yaml': MANIFEST, 'p.plan.yaml': ZONES + INDICATORS + text },
      [code],
      committed === undefined ? undefined : { 'zoneplan.yaml': MANIFEST, 'p.plan.yaml': ZONES + INDICATORS + committed },
    );
  it('is of today', () => {
    assert.match(plan('reviews: {r: {name: R, date: 2026-10-01, cadence: weekly}}', 'missed-review')[0]!, /date: 2026-11-22/);
    assert.deepEqual(plan('actuals: [{indicator: x, period: 2025, published: 2025-06-01}]', 'published-before-as-of'), [
      'p.plan.yaml published-before-as-of /actuals/0/published',
    ]);
    assert.match(plan('objectives: {o: {name: O, indicators: [x]}}', 'indicator-without-figures')[0]!, /period: 2026, as-of: 2026-11-22/);
    assert.match(
      plan(
        'targets: {t: {name: T, indicator: x, period: 2027, at-least: 80 người}}',
        'unrecorded-target-change',
        'targets: {t: {name: T, indicator: x, period: 2027, at-least: 90 người}}',
      )[0]!,
      /date: 2026-11-22, was: 90 người/,
    );
    assert.equal(plan('forecasts: [{indicator: x, period: 2026, made-on: 2026-08-01, total: 80 người}]', 'old-forecast').length, 1);
  });
});

describe('a plan without a manifest', () => {
  it('is read as any other, and offers no change of what is not there', () => {
    const text = `${INDICATORS}organisations: {o: {name: O}}
actuals: [{indicator: x, scope: a, period: 2023, value: 1.600 người}, {indicator: x, scope: a, period: 2022, value: 5 thùng}]
forecasts: [{indicator: x, scope: a, period: 2025, made-on: 2024-11-15, scenario: cao, value: 5 người}]
`;
    const codes = ['locale-not-set', 'unused-entry', 'unknown-unit', 'unknown-reference'];
    assert.deepEqual(found({ 'p.plan.yaml': text }, codes), [
      'p.plan.yaml unused-entry /organisations/o → ',
      'p.plan.yaml locale-not-set /actuals/0/value',
      'p.plan.yaml unknown-unit /actuals/1/value',
      'p.plan.yaml unknown-reference /forecasts/0/scenario',
    ]);
  });
});

describe('a plan whose manifest says no locale', () => {
  const open = (manifest: string, text: string) =>
    found({ 'zoneplan.yaml': manifest, 'p.plan.yaml': text }, ['locale-not-set']).map((each) => each.replaceAll('\n', ' '));
  const figure = (value: string) => `{indicator: x, scope: a, period: 2023, value: ${value}}`;
  it('is told so at the key where it stands, else at that of the plan', () => {
    assert.deepEqual(open('plan: {id: p, name: P, locale: }\n', `actuals: [${figure('1.600 người')}]`), [
      'zoneplan.yaml locale-not-set /plan/locale → vi-VN',
    ]);
    assert.deepEqual(open('plan: {id: p, name: P}\n', `actuals: [${figure('1.600 người')}]`), [
      'zoneplan.yaml locale-not-set /plan → , locale: vi-VN',
    ]);
    assert.deepEqual(open('plan: {id: p, name: P}\n', `actuals: [${figure('16.000.000 người')}, ${figure('5 người')}]`), []);
  });
  it('by the first number that may be read in two ways', () => {
    const first = (text: string) => {
      const plan = planOfTexts({ 'zoneplan.yaml': 'plan: {id: p, name: P}\n', 'p.plan.yaml': INDICATORS + text });
      return diagnosticsOf(plan.db, plan.file('zoneplan.yaml'), 'en').find(({ code }) => code === 'locale-not-set')?.related[0]?.pointer;
    };
    const target = 'targets: {t: {name: T, indicator: x, period: 2026, between: [1.600 người, 1.700 người]}}\n';
    const actual = 'actuals: [{indicator: x, period: 2023, values: {a: 1.600 người, b: 1.700 người}}]\n';
    const forecast = 'forecasts: [{indicator: x, period: 2025, made-on: 2024-11-15, values: {a: 1.600 người, b: 1.700 người}}]\n';
    const project =
      'projects: {p: {name: P, zone: a, events: [{date: 2023, event: workers, workers: 1.600 người}, {date: 2024, event: workers, workers: 1.700 người}]}}\n';
    assert.equal(first(project + forecast + actual + target), '/targets/t/between/0');
    assert.equal(first(project + forecast + actual), '/actuals/0/values/a');
    assert.equal(first(project + forecast), '/forecasts/0/values/a');
    assert.equal(first(project), '/projects/p/events/0/workers');
  });
});

describe('entries of the same place in several files', () => {
  const base = { 'zoneplan.yaml': 'plan: {id: p, name: P, scope: a, as-of: 2024-11-15}\n', 'a.plan.yaml': ZONES + INDICATORS };
  it('are told apart', () => {
    const target = 'targets: {t: {name: T, indicator: x, period: 2024, at-least: 100 người}}\n';
    assert.deepEqual(
      found(
        {
          ...base,
          'b.plan.yaml': `${target}forecasts: [{indicator: x, period: 2024, made-on: 2024-10-01, total: 70 người}]\n`,
          'c.plan.yaml':
            'forecasts: [{indicator: x, period: 2024, made-on: 2024-11-01, total: 80 người}]\nactuals: [{indicator: x, period: 2024, as-of: 2024-10-31, value: 10 người}]\n',
        },
        ['forecast-misses-target'],
      ),
      ['c.plan.yaml forecast-misses-target /forecasts/0/total'],
    );
    assert.deepEqual(
      found(
        {
          ...base,
          'b.plan.yaml': `targets: {t: {name: T, indicator: x, period: 2023, at-least: 9.180 người}}\nactuals: [{indicator: x, period: 2023, as-of: 2023-12-30, value: khoảng 9.200 người}]\n`,
          'c.plan.yaml': 'actuals: [{indicator: x, period: 2023, value: khoảng 9.200 người}]\n',
        },
        ['qualified-value-decides'],
      ),
      ['c.plan.yaml qualified-value-decides /actuals/0/value'],
    );
  });
});

describe('files of sources', () => {
  const sources = (file: string, others: readonly string[]) =>
    found(
      { 'zoneplan.yaml': MANIFEST, 'p.plan.yaml': `sources: {s: {name: S, published: 2024-03-31, file: ${file}}}` },
      ['source-file-missing'],
      undefined,
      others,
    );
  const MISSING = 'p.plan.yaml source-file-missing /sources/s/file';
  it('are there, or in another folder, or nearly called so', () => {
    assert.deepEqual(sources('nguon/bai.txt', ['nguon/bai.txt']), []);
    assert.deepEqual(sources('nguon/bai.txt', ['van-ban/bai.txt', 'nguon/bay.txt']), [`${MISSING} → van-ban/bai.txt`]);
    assert.deepEqual(sources('nguon/bai.txt', ['van-ban/bai.txt', 'cu/bai.txt']), [`${MISSING} → van-ban/bai.txt`]);
    assert.deepEqual(sources('nguon/bai-bao-so-1.txt', ['nguon/bai-bao-so-2.txt']), [`${MISSING} → nguon/bai-bao-so-2.txt`]);
    assert.deepEqual(sources('nguon/bai.txt', ['nguon/khac-han-hoan-toan.pdf']), [MISSING]);
    const comma = 'nguon, cu/so-1.txt';
    assert.deepEqual(sources('van-ban/so-1.txt', [comma]), [`${MISSING} → "${comma}"`]);
    const onLines = 'sources:\n  s:\n    name: S\n    published: 2024-03-31\n    file: van-ban/so-1.txt\n';
    assert.deepEqual(found({ 'zoneplan.yaml': MANIFEST, 'p.plan.yaml': onLines }, ['source-file-missing'], undefined, [comma]), [
      `${MISSING} → ${comma}`,
    ]);
    const inQuotes = onLines.replace('van-ban/so-1.txt', '"van-ban/so-1.txt"');
    assert.deepEqual(found({ 'zoneplan.yaml': MANIFEST, 'p.plan.yaml': inQuotes }, ['source-file-missing'], undefined, [comma]), [
      `${MISSING} → "${comma}"`,
    ]);
    assert.deepEqual(sources('https://baoquangninh.vn/bai.txt', []), []);
  });
  it('are not looked for where nobody knows what files there are', () => {
    const plan = planOfTexts({ 'zoneplan.yaml': MANIFEST, 'p.plan.yaml': 'sources: {s: {name: S, published: 2024-03-31, file: a.txt}}' });
    plan.db.set(otherFilesOf, plan.root, undefined);
    assert.ok(!diagnosticsOf(plan.db, plan.file('p.plan.yaml'), 'en').some(({ code }) => code === 'source-file-missing'));
  });
});
