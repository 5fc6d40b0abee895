import assert from 'node:assert/strict';
import { isoDate } from '../../../core/index.ts';
import { firstLacking, type Lacking } from '../../../core/rollup/derivation.ts';
import { rational } from '../../../core/plan/quantity/rational.ts';
import { forecastFor, otherScenarios, viewOf } from '../../../core/rollup/forecast.ts';
import { residualOf } from '../../../core/rollup/identity.ts';
import { isMeasured } from '../../../core/rollup/measured.ts';
import { root } from '../../../core/rollup/roots.ts';
import { planOfTexts } from '../../plan-of-texts.ts';
import { amount, planWith, requestIn, rolledUp, saidAmount } from './said-rollup.ts';

const BASE = `
localities: {tinh: {name: Tỉnh, level: province}}
zones: {kkt: {name: KKT, type: KKT}, a: {name: A, type: KCN, within: kkt}, b: {name: B, type: KCN, within: kkt}}
`;

describe('which way of having a number is chosen', () => {
  const FLOW = 'indicators: {flow: {name: Vốn, unit: USD, kind: flow}}\n';
  const table: readonly [says: string, figures: string, expected: string][] = [
    [
      'one that is known before a later one that is not',
      '{indicator: flow, scope: a, period: 2024, value: 9 EUR}, {indicator: flow, scope: a, period: 2024-Q1, value: 5 USD}',
      'sub-periods 5 on 2024-03-31: 2024-Q1 5 on 2024-03-31',
    ],
    [
      'the later one',
      '{indicator: flow, scope: a, period: 2024, as-of: 2024-02-29, value: 9 USD}, {indicator: flow, scope: a, period: 2024-Q1, value: 5 USD}',
      'sub-periods 5 on 2024-03-31: 2024-Q1 5 on 2024-03-31',
    ],
    [
      'of one day what is reported',
      '{indicator: flow, scope: a, period: 2024, as-of: 2024-03-31, value: 9 USD}, {indicator: flow, scope: a, period: 2024-Q1, value: 5 USD}',
      'reported 9 on 2024-03-31: 2024 9 on 2024-03-31',
    ],
  ];
  for (const [says, figures, expected] of table)
    it(says, () =>
      assert.equal(rolledUp(planWith(`${BASE}${FLOW}actuals: [${figures}]`), { of: 'flow of a for 2024 at 2024-12-31' }), expected),
    );

  it('what is reported of an indicator nobody has defined', () =>
    assert.equal(
      rolledUp(planWith(`${BASE}actuals: [{indicator: nope, period: 2024, value: 5 USD}]`), { of: 'nope of tinh for 2024 at 2024-12-31' }),
      'reported 5 on 2024-12-31: 2024 5 on 2024-12-31',
    ));

  it('a complete one before a later part of one', () => {
    const figures =
      '{indicator: flow, scope: kkt, period: 2024, as-of: 2024-03-31, value: 9 USD}, {indicator: flow, scope: a, period: 2024, value: 5 USD}';
    assert.equal(
      rolledUp(planWith(`${BASE}${FLOW}actuals: [${figures}]`), { of: 'flow of kkt for 2024 at 2024-12-31' }),
      'reported 9 on 2024-03-31: 2024 9 on 2024-03-31',
    );
  });
});

describe('what is computed from itself', () => {
  const table: readonly [says: string, indicators: string, asked: string][] = [
    [
      'by its components',
      'x: {name: X, unit: người, kind: stock, components: [y]}, y: {name: Y, unit: người, kind: stock, components: [x]}',
      'x of tinh',
    ],
    ['by a formula', 'x: {name: X, unit: người, kind: stock, formula: x * 2}', 'x of tinh'],
    [
      'by a ratio',
      'x: {name: X, unit: "%", kind: ratio, numerator: y, denominator: z}, y: {name: Y, unit: người, kind: stock, formula: x * 2}, z: {name: Z, unit: người, kind: stock}',
      'x of tinh',
    ],
    [
      'by its weights',
      'x: {name: X, unit: "%", kind: ratio, over-zones: weighted, weight: y}, y: {name: Y, unit: người, kind: stock, formula: x * 2}',
      'x of kkt',
    ],
  ];
  for (const [says, indicators, asked] of table)
    it(`${says} is what is reported of it`, () => {
      const plan = planWith(
        `${BASE}indicators: {${indicators}}\nactuals: [{indicator: y, period: 2024, value: 5 người}, {indicator: z, period: 2024, value: 5 người}, {indicator: x, scope: a, period: 2024, value: 5}]`,
      );
      assert.equal(rolledUp(plan, { of: `${asked} for 2024 at 2024-12-31` }), 'nothing');
    });

  it('is what rests on fifty others in a row too', () => {
    const row = Array.from({ length: 50 }, (_, i) => `x-${i + 1}: {name: X, unit: người, kind: stock, formula: x-${i} + 1}`);
    const plan = planWith(
      `${BASE}indicators: {x-0: {name: X, unit: người, kind: stock}, ${row.join(', ')}}\nactuals: [{indicator: x-0, period: 2024, value: 5 người}]`,
    );
    const [last, beyond] = [49, 50].map((n) => rolledUp(plan, { of: `x-${n} of tinh for 2024 at 2024-12-31` }));
    assert.deepEqual([last, beyond], ['formula 54 on 2024-12-31: x-48 53 on 2024-12-31', 'nothing']);
  });

  it('in one of two definitions is so in both', () => {
    const plan = planOfTexts({
      'a.plan.yaml': `${BASE}indicators: {x: {name: X, unit: người, kind: stock, formula: x * 2}}\nactuals: [{indicator: x, scope: tinh, period: 2024, value: 5 người}]\n`,
      'b.plan.yaml': 'indicators: {x: {name: X, unit: người, kind: stock}}\n',
    });
    assert.equal(rolledUp(plan, { of: 'x of tinh for 2024 at 2024-12-31' }), 'reported 5 on 2024-12-31: 2024 5 on 2024-12-31');
  });
});

describe('whether an indicator has ever been measured', () => {
  const plan = () =>
    planWith(`${BASE}indicators:
  seen: {name: A, unit: người, kind: stock}
  empty: {name: B, unit: người, kind: stock}
  from-seen: {name: C, unit: người, kind: stock, formula: empty + seen}
  from-empty: {name: D, unit: người, kind: stock, components: [empty, nowhere]}
  circle: {name: E, unit: người, kind: stock, components: [circle-2]}
  circle-2: {name: F, unit: người, kind: stock, components: [circle]}
  twice: {name: G, unit: người, kind: stock, components: [circle, circle-2]}
  starts: {name: H, unit: dự án, kind: flow, from-events: {count: projects, of: [site-cleared, groundbreaking]}}
  ends: {name: I, unit: dự án, kind: flow, from-events: {count: projects, of: [revoked]}}
projects:
  p: {name: P, zone: a, events: [{date: 2024, event: nonsense}]}
  q: {name: Q, zone: a, events: [{date: 2024, event: licensed}, {date: 2024, event: groundbreaking}]}
  r: {name: R, zone: a}
actuals: [{indicator: seen, scope: a, period: 2024, value: 5 người}, {indicator: seen, period: 2023, values: {a: }}, {indicator: empty, scope: a, period: 2024, value: }, {indicator: strange, scope: a, period: 2024, value: 5 USD}]
`);
  const table: readonly [indicator: string, expected: boolean][] = [
    ['seen', true],
    ['empty', false],
    ['from-seen', true],
    ['from-empty', false],
    ['circle', false],
    ['twice', false],
    ['starts', true],
    ['ends', false],
    ['strange', true],
    ['nowhere', false],
  ];
  for (const [indicator, expected] of table) it(indicator, () => assert.equal(isMeasured(plan(), indicator), expected));
});

describe('what is said to be missing of several things', () => {
  const [usd, eur] = ['USD', 'EUR'].map((from): Lacking => ({ kind: 'rate', from, to: 'VND', date: 0 }));
  const [a, b] = ['a', 'b'].map((zone): Lacking => ({ kind: 'shares', zone }));
  const reports: Lacking = { kind: 'reports', missing: ['c'] };
  const table: readonly [says: string, all: readonly (Lacking | undefined)[], expected: Lacking | undefined][] = [
    ['a rate before shares', [undefined, a, reports, usd], usd],
    ['the first of two rates', [usd, eur], usd],
    ['shares before reports', [reports, a], a],
    ['the first of two zones', [a, b], a],
    ['reports where nothing else is', [undefined, reports], reports],
    ['nothing', [undefined], undefined],
  ];
  for (const [says, all, expected] of table) it(says, () => assert.equal(firstLacking(all), expected));
});

describe('what is left over of a sum', () => {
  const residual = (stated: string, sum: string) => residualOf(amount(stated), amount(sum))?.residual.toFraction() ?? 'nothing';
  const table: readonly [stated: string, sum: string, expected: string][] = [
    ['5', '5', 'nothing'],
    ['5', '4', '1'],
    ['4', '5', '-1'],
    ['5 of (5, ∞)', '4', '1'],
    ['5 of (5, ∞)', '9', 'nothing'],
    ['5 of (-∞, 5)', '4', 'nothing'],
    ['5 of (-∞, 5)', '9', '-4'],
    ['9', '5 of (-∞, 5)', '4'],
    ['4', '5 of (5, ∞)', '-1'],
    ['965 of (-∞, 970)', '967', '-2'],
    ['965 of (960, ∞)', '962', '3'],
    ['-5', '5 of (-∞, 5)', 'nothing'],
    ['5', '-5 of (-5, ∞)', 'nothing'],
    ['[3, 5]', '4', 'nothing'],
    ['[3, 5]', '6', '-1'],
    ['5 of [4, 5)', '3', '1'],
    ['5 of (5, 6]', '7', '-1'],
    ['5 of (5, 6]', '6', 'nothing'],
    ['5 of [4, 6]', '6', '-1'],
  ];
  for (const [stated, sum, expected] of table) it(`${stated} against ${sum}`, () => assert.equal(residual(stated, sum), expected));
});

describe('roots, exactly', () => {
  it('the first root is the number itself', () => assert.equal(root(rational('1/3'), 1).toFraction(), '1/3'));
  const table: readonly [value: string, n: number, digits: string][] = [
    ['2000000', 2, '1414.2135623730950488'],
    ['20000000000', 2, '141421.35623730950488'],
    ['1/50000000', 2, '0.00014142135623730950488'],
  ];
  for (const [value, n, digits] of table)
    it(`twenty digits of that of ${value}`, () =>
      assert.ok(root(rational(value), n).toString(40).replace(/[()]/g, '').startsWith(digits.slice(0, -1))));
});

describe('a forecast', () => {
  const plan = (forecasts: string, figures = '', manifest = 'scope: tinh') =>
    planWith(
      `${BASE}indicators: {flow: {name: Vốn, unit: USD, kind: flow}, level: {name: Mức, unit: USD, kind: stock}}\nforecasts: [${forecasts}]\nactuals: [${figures}]`,
      manifest,
    );
  const REQUEST = requestIn('flow of tinh for 2024 at 2024-12-31');
  const forecast = (more: string, of = 'flow') => `{indicator: ${of}, period: 2024, ${more}}`;
  const said = (forecasts: string, figures?: string) => {
    const found = forecastFor(plan(forecasts, figures), REQUEST);
    if (!found) return 'none';
    const lines = found.lines.map(
      ({ scope, share, without }) => `${scope} ${share?.toFraction() ?? '–'} without ${without ? saidAmount(without) : '–'}`,
    );
    return [
      `from ${isoDate(found.from)} ${found.toCome ? saidAmount(found.toCome) : '⊥'} makes ${found.total ? saidAmount(found.total) : '⊥'}, ${found.concentration?.toFraction() ?? '–'}`,
      ...lines,
    ].join('; ');
  };
  const HALF = '{indicator: flow, period: 2024, as-of: 2024-06-30, value: 10 USD}';
  const table: readonly [says: string, forecasts: string, figures: string, expected: string][] = [
    ['on top of a figure', forecast('made-on: 2024-06-30, value: 5 USD'), HALF, 'from 2024-07-01 5 makes 15, –'],
    [
      'not on top of a figure of its own first day',
      forecast('made-on: 2024-06-30, value: 5 USD'),
      `${HALF}, {indicator: flow, period: 2024, as-of: 2024-07-01, value: 12 USD}`,
      'from 2024-07-01 5 makes 15, –',
    ],
    ['of a whole', forecast('made-on: 2024-06-30, total: 25 USD'), HALF, 'from 2024-07-01 15 makes 25, –'],
    ['of a whole without a figure', forecast('made-on: 2024-06-30, total: 25 USD'), '', 'from 2024-07-01 ⊥ makes 25, –'],
    ['without a figure', forecast('made-on: 2024-06-30, value: 5 USD'), '', 'from 2024-07-01 5 makes ⊥, –'],
    ['before the year', forecast('made-on: 2023-12-31, value: 5 USD'), '', 'from 2024-01-01 5 makes 5, –'],
    ['in the first days of the year', forecast('made-on: 2024-01-01, value: 5 USD'), '', 'from 2024-01-02 5 makes ⊥, –'],
    [
      'the later one',
      `${forecast('made-on: 2024-06-30, value: 5 USD')}, ${forecast('made-on: 2024-05-31, value: 7 USD')}`,
      HALF,
      'from 2024-07-01 5 makes 15, –',
    ],
    [
      'of two of one day the last',
      `${forecast('made-on: 2024-06-30, value: 5 USD')}, ${forecast('made-on: 2024-06-30, value: 7 USD')}`,
      HALF,
      'from 2024-07-01 7 makes 17, –',
    ],
    ['not one to come', forecast('made-on: 2025-01-01, value: 5 USD'), HALF, 'none'],
    ['not one of no day', forecast('value: 5 USD'), HALF, 'none'],
    [
      'with lines',
      forecast('made-on: 2024-06-30, values: {a: 6 USD, b: 2 USD, kkt: }'),
      HALF,
      'from 2024-07-01 8 makes 18, 3/4; a 3/4 without 12; b 1/4 without 16',
    ],
    [
      'with lines of nothing',
      forecast('made-on: 2024-06-30, values: {a: 0 USD, b: 0 USD}'),
      HALF,
      'from 2024-07-01 0 makes 10, –; a – without 10; b – without 10',
    ],
    [
      'with a line that is a range',
      forecast('made-on: 2024-06-30, values: {a: 3–4 USD, b: 2 USD}'),
      HALF,
      'from 2024-07-01 [5, 6] makes [15, 16], –; a – without [11, 13]; b – without [13, 14]',
    ],
    [
      'with a line without a rate',
      forecast('made-on: 2024-06-30, values: {a: 3 EUR, b: 2 USD}'),
      HALF,
      'from 2024-07-01 ⊥ makes ⊥, –; b – without –',
    ],
  ];
  for (const [says, forecasts, figures, expected] of table) it(says, () => assert.equal(said(forecasts, figures), expected));

  it('of a level does not begin at nothing, nor of what nobody has defined', () => {
    const given = plan(`${forecast('made-on: 2023-12-31, value: 5 USD', 'level')}, ${forecast('made-on: 2023-12-31, value: 5', 'nope')}`);
    const totals = given.all('forecasts').map((each) => viewOf(given, { ...REQUEST, indicator: each.indicator! }, each).total);
    assert.deepEqual(totals, [undefined, undefined]);
  });

  it('of other scenarios bears their names', () => {
    const manifest = 'scope: tinh, scenarios: {high: {name: Phương án cao}, bare: {name: ""}}';
    const given = plan(
      ['base', 'high', 'bare', 'unheard'].map((id) => forecast(`made-on: 2024-06-30, scenario: ${id}, value: 5 USD`)).join(', '),
      HALF,
      manifest,
    );
    assert.deepEqual(
      otherScenarios(given, REQUEST).map(({ name }) => name),
      ['Phương án cao', 'bare', 'unheard'],
    );
  });
});
