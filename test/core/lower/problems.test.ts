import assert from 'node:assert/strict';
import type { PlanProblem } from '../../../core/plan/problem.ts';
import { lowered, loweredManifest } from './lowered.ts';

const INDICATORS = `
indicators:
  fdi: {name: FDI, unit: triệu USD, kind: flow, components: [fdi-new]}
  fdi-new: {name: Cấp mới, unit: triệu USD, kind: flow}
  workers: {name: Lao động, unit: người, kind: stock}
  share: {name: Tỷ trọng, unit: "%", kind: ratio}
  growth: {name: Tăng trưởng, unit: "%/năm", kind: rate}
  pci: {name: PCI, unit: hạng, kind: rank}
  wordless: {name: Chưa rõ, kind: flow}
`;

/** YAML behind the indicators, then what is noted: code, pointer, what the first fix writes. */
const CASES: readonly (readonly [yaml: string, ...problems: string[]])[] = [
  ['actuals: [{indicator: workers, period: 2023, value: 9.200}]', 'thousands-dot-number /actuals/0/value "9.200 người"'],
  ['actuals: [{indicator: workers, period: 2023, values: {a: 9.200, b: 3}}]', 'thousands-dot-number /actuals/0/values/a "9.200 người"'],
  ['  i: {name: I, unit: hạng, kind: rank, out-of: 1.112}', 'thousands-dot-number /indicators/i/out-of 1112'],
  ['actuals: [{indicator: fdi, period: 2023, value: 3240.5 triệu USD}]', 'wrong-decimal-mark /actuals/0/value "3240,5 triệu USD"'],
  ['actuals: [{indicator: fdi, period: 2023, value: hàng tỷ USD}]', 'not-a-quantity /actuals/0/value'],
  ['actuals: [{indicator: fdi, period: 2023, value: chưa báo cáo}]', 'not-a-quantity /actuals/0/value '],
  ['actuals: [{indicator: fdi, period: 2023, value: 3240 triệu}]', 'missing-currency /actuals/0/value 3240 triệu USD'],
  [
    'projects: {p: {name: P, zone: outside, events: [{date: 2024, event: licensed, amount: 100}]}}',
    'missing-currency /projects/p/events/0/amount 100 USD',
  ],
  [
    'projects: {p: {name: P, registered: 5 ha, land: 5 USD}}',
    'unit-mismatch /projects/p/land 5 ha',
    'unit-mismatch /projects/p/registered',
  ],
  ['actuals: [{indicator: workers, period: 2023, value: "9200"}]', 'missing-unit /actuals/0/value 9200 người'],
  [
    'actuals:\n  - {indicator: fdi, period: 2023, components: {fdi-new: {value: 5, count: 32}}}',
    'missing-unit /actuals/0/components/fdi-new/count 32 dự án',
  ],
  ['actuals: [{indicator: workers, period: 2023, value: 9200 ngừơi}]', 'unknown-unit /actuals/0/value 9200 người'],
  ['  i: {name: I, unit: triêu USD, kind: flow}', 'unknown-unit /indicators/i/unit triệu USD'],
  ['rates: [{date: 2024-01-01, one: USDD, is: 23.000 đồng}]', 'unknown-unit /rates/0/one USD'],
  ['actuals: [{indicator: fdi, period: 2023, value: 85 ha}]', 'unit-mismatch /actuals/0/value 85 triệu USD'],
  ['actuals: [{indicator: workers, period: 2023, value: 85 dự án}]', 'unit-mismatch /actuals/0/value 85 người'],
  ['actuals: [{indicator: share, period: 2023, value: 2 điểm %}]', 'unit-mismatch /actuals/0/value 2 %'],
  ['actuals: [{indicator: growth, period: 2023, value: 17 %}]', 'unit-mismatch /actuals/0/value 17 %/năm'],
  ['targets: {t: {name: T, indicator: share, period: 2025, top: 5 %}}', 'unit-mismatch /targets/t/top 5 hạng'],
  ['actuals: [{indicator: workers, period: 2023, value: 9200.5}]', 'fractional-count /actuals/0/value'],
  ['reviews: {r: {name: R, date: 30/3/2024}}', 'date-format /reviews/r/date 2024-03-30'],
  ['reviews: {r: {name: R, date: 30/3}}', 'date-format /reviews/r/date'],
  ['reviews: {r: {name: R, date: 2023-02-30}}', 'impossible-date /reviews/r/date'],
  ['localities: {l: {name: L, level: tỉnh, valid-to: 2024}}', 'date-format /localities/l/valid-to'],
  ['actuals: [{indicator: fdi, period: quý I/2024, value: 5}]', 'period-syntax /actuals/0/period 2024-Q1'],
  [
    'targets: {t: {name: T, indicator: fdi, period: 2024, at-least: 5, phasing: {2024-Q9: 5}}}',
    'period-syntax /targets/t/phasing/2024-Q9 2024-Q1',
  ],
  ['actuals: [{indicator: fdi, period: 2024, value: 5, status: uoc}]', 'unknown-word /actuals/0/status ước'],
  ['zones: {z: {name: Z, type: KCN, readiness: {powr: {state: ready}}}}', 'unknown-word /zones/z/readiness/powr power'],
  [
    '  i: {name: I, unit: ha, kind: flow, from-events: {sum: land, of: [licenced], where: {role: sx}}}',
    'unknown-word /indicators/i/from-events/of/0 licensed',
    'unknown-word /indicators/i/from-events/where/role',
  ],
  ['zones: {z: {name: Z, type: KTT}}', 'unknown-zone-type /zones/z/type KKT'],
  [
    'localities: {l: {name: L, level: tỉnh, declared-zones: [{as-of: 2024-01-01, KCNN: 2}]}}',
    'unknown-zone-type /localities/l/declared-zones/0/KCNN KCN',
  ],
  ['organisations: {Sở_CT: {name: Sở Công Thương}}', 'bad-id /organisations/Sở_CT so-ct'],
  ['  i: {name: I, unit: ha, kind: flow, freshness: {warn-after: 9}}', 'not-a-quantity /indicators/i/freshness/warn-after 9 ngày'],
  ['  i: {name: I, unit: ha, kind: flow, formula: fdi*2}', 'formula-syntax /indicators/i/formula fdi * 2'],
  ['targets: {t: {name: T, indicator: share, period: 2025, between: [5 %, 3 %]}}', 'not-a-quantity /targets/t/between 3 % 5 %'],
  // A comma in braces or brackets: one problem a number, and nothing else of that map.
  ['actuals: [{indicator: share, period: 2023-Q5, value: 12,3 %}]', 'decimal-comma-split /actuals/0/value "12,3 %"'],
  [
    'actuals:\n  - {indicator: fdi, period: 2023, values: {a: 1,5 triệu USD, b: 2,25 triệu USD}}',
    'decimal-comma-split /actuals/0/values/a "1,5 triệu USD"',
    'decimal-comma-split /actuals/0/values/b "2,25 triệu USD"',
  ],
  [
    'targets:\n  t:\n    name: T\n    indicator: share\n    period: 2025\n    between: [1,5 %, 3 %]',
    'decimal-comma-split /targets/t/between/0 "1,5 %"',
  ],
  [
    'targets:\n  t:\n    name: T\n    indicator: share\n    period: 2025\n    between: [6,5 %, 7,5 %]',
    'decimal-comma-split /targets/t/between/0 "6,5 %"',
    'decimal-comma-split /targets/t/between/2 "7,5 %"',
  ],
  ['allocations: {a: {name: A, shares: {x: 60,5 %, y: 39 %}}}', 'decimal-comma-split /allocations/a/shares/x "60,5 %"'],
  ['targets: {t: {name: T, indicator: share, period: 2025, at-least: 6,6–6,8 %}}', 'decimal-comma-split /targets/t/at-least "6,6–6,8 %"'],
  // What is right, or somebody else's to say.
  ['targets:\n  t:\n    name: T\n    indicator: share\n    period: 2025\n    between: [3, 5 %]'],
  [
    'actuals: [{indicator: nobody, period: 2023, value: 5}, {indicator: nobody, period: 2023, value: 3240 triệu}, {indicator: wordless, period: 2023, value: 7}]',
  ],
  ['actuals: [{indicator: fdi, period: 2023, value: 85 tỷ đồng}, {indicator: fdi, period: 2023, value: 3-4 triệu USD}]'],
  [
    'actuals: [{indicator: share, period: 2023, value: 5, change: [{versus: 2022, by: "0,8 %"}, {versus: 2021, by: "0,8 điểm %", growth: 12 %}]}]',
  ],
  [
    'actuals: [{indicator: pci, period: 2023, value: thứ 3}, {indicator: pci, period: 2022, value: "5"}, {indicator: fdi, period: 2022, value: }]',
  ],
  ['actuals: {a: 9.200}\nzones: [KCN]\nmilestones: chưa có\nx-nháp: {value: 9.200}'],
  ['milestones: {m: [9.200], n: 9.200, o: }'],
];

describe('what cannot be read as meant', () => {
  for (const [yaml, ...problems] of CASES) {
    it(yaml, () => assert.deepEqual(lowered(`${INDICATORS}${yaml}\n`).problems.map(line).sort(), problems.sort()));
  }

  it('reads numbers by the locale', () => {
    const en = 'plan: {id: p, name: P, locale: en}\n';
    assert.deepEqual(lowered(`${INDICATORS}actuals: [{indicator: workers, period: 2023, value: 9.200}]`, en).problems.map(line), [
      'fractional-count /actuals/0/value',
    ]);
    assert.deepEqual(lowered(`${INDICATORS}actuals: [{indicator: workers, period: 2023, value: 9,200 people}]`, en).problems.map(line), [
      'decimal-comma-split /actuals/0/value "9,200 people"',
    ]);
  });

  it('says what the message needs', () => {
    const [mismatch] = lowered(`${INDICATORS}actuals: [{indicator: fdi, period: 2023, value: 85 ha}]`).problems;
    assert.deepEqual(mismatch?.data, { indicator: 'fdi', expected: 'triệu USD', unit: 'ha' });
    const [split] = lowered(`${INDICATORS}actuals: [{indicator: share, period: 2023, value: 12,3 %}]`).problems;
    assert.deepEqual(split?.data, { value: '12', whole: '12,3 %' });
  });

  it('keeps the id of an entry that a comma has split, and what it refers to', () => {
    const file = lowered(`${INDICATORS}targets: {t: {name: T, indicator: share, period: 2025, at-least: 6,5 %}}`);
    assert.deepEqual(file.targets, []);
    assert.deepEqual(
      file.unread.map(({ register, id }) => `${register} ${id}`),
      ['targets t'],
    );
    assert.ok(
      file.references.some(({ kind, id, place }) => kind === 'indicators' && id === 'share' && place.pointer === '/targets/t/indicator'),
    );
  });

  it('leaves a misread value out of the model', () => {
    const { actuals } = lowered(`${INDICATORS}actuals: [{indicator: workers, period: 2023, value: 9.200, values: {a: 7 ha, b: 3}}]`);
    assert.equal(actuals[0]?.value, undefined);
    assert.deepEqual(
      actuals[0]?.values.map(({ scope, value }) => [scope, value?.point?.toString()]),
      [
        ['a', undefined],
        ['b', '3'],
      ],
    );
  });
});

describe('what cannot be read in a manifest', () => {
  const cases: readonly (readonly [string, ...string[]])[] = [
    ['plan: {id: Kế hoạch, name: P}', 'bad-id /plan/id ke-hoach'],
    ['plan: {id: p, name: P, locale: vi}', 'unknown-word /plan/locale'],
    ['plan: {id: p, name: P, report-currency: USDD}', 'unknown-unit /plan/report-currency USD'],
    ['plan: {id: p, name: P, as-of: 15/11/2024}', 'date-format /plan/as-of 2024-11-15'],
    ['plan: {id: p, name: P, as-of: lastest}', 'unknown-word /plan/as-of latest'],
    ['plan: {id: p, name: P, terms: {Nk: {name: NK, from: 2021}}}', 'bad-id /plan/terms/Nk nk', 'date-format /plan/terms/Nk/from'],
    [
      'plan: {id: p, name: P, zone-types: {khu-x: {name: Khu X, within: [KKT, khu-y, kxu]}, khu-y: {name: Khu Y}}}',
      'unknown-zone-type /plan/zone-types/khu-x/within/2',
    ],
    ['plan: {id: p, name: P, words: {on-trakc: đúng hạn}}', 'unknown-word /plan/words/on-trakc on-track'],
    ['plan: {id: p, name: P, thresholds: {on-track: 1.00, at-risk: 90 %}}', 'not-a-quantity /plan/thresholds/at-risk'],
    [
      'plan: {id: p, name: P}\nrules: {missing-source: of, scale-slip: {severity: warn, factor: 100}}',
      'unknown-word /rules/missing-source off',
      'unknown-word /rules/scale-slip/severity',
    ],
  ];
  for (const [yaml, ...problems] of cases)
    it(yaml, () => assert.deepEqual(withoutGuess(loweredManifest(yaml).problems, problems), problems.sort()));
});

function line({ code, place, fixes: [edits] }: PlanProblem): string {
  const written = (edits ?? [])
    .map((edit) => (edit.kind === 'set' ? ` ${edit.text}` : edit.kind === 'rename' ? ` ${edit.key}` : ''))
    .join('');
  return `${code} ${place.pointer}${written}`;
}

/** Lines of problems; where the case names no fix, without it. */
function withoutGuess(problems: readonly PlanProblem[], expected: readonly string[]): readonly string[] {
  return problems.map((problem) => (expected.includes(line(problem)) ? line(problem) : `${problem.code} ${problem.place.pointer}`)).sort();
}
