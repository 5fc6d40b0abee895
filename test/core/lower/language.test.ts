import assert from 'node:assert/strict';
import { brief, lowered, loweredManifest } from './lowered.ts';

const PLAN = `
indicators:
  fdi:
    name: Vốn FDI thu hút
    unit: triệu USD
    kind: flow
    components: [fdi-new, fdi-increase]
    may-include: [fdi-shares]
  fdi-new: {name: Cấp mới, unit: triệu USD, kind: flow}
  fdi-increase: {name: Điều chỉnh tăng vốn, unit: triệu USD, kind: flow}
  fdi-shares: {name: Góp vốn mua cổ phần, unit: triệu USD, kind: flow}
  manufacturing-share: {name: Tỷ trọng CNCBCT, unit: "%", kind: ratio}
  pci-rank: {name: PCI, unit: hạng, kind: rank}
  groundbreakings: {name: Khởi công, unit: dự án, kind: flow}
`;

describe('the plan of the language reference', () => {
  it('targets', () => {
    const { targets, problems } = lowered(`${PLAN}
targets:
  fdi-2024:
    name: Thu hút ít nhất 3 tỷ USD vốn FDI năm 2024
    indicator: fdi
    period: 2024
    at-least: 3 tỷ USD
    phasing: {2024-Q1: 500 triệu USD}
  share:
    name: Tỷ trọng
    indicator: manufacturing-share
    period: 2020/2025
    more-than: 15 %
    baseline: {period: 2020, value: "9,8 %"}
    policy: nq-01-tu-2020
    thresholds: {on-track: 0.95}
  groundbreaking-2020:
    name: Khởi công
    due: 2020-12-31
    all-of: [{indicator: groundbreakings, at-least: 4 dự án}, fdi-2024/kcn-texhong]
  pci-top: {name: PCI, indicator: pci-rank, period: 2025, top: 5, revisions: [{date: 2024-05-01, was: 10, reason: Họp}]}
  range: {name: Khoảng, indicator: manufacturing-share, period: 2025, between: 60–62 %}
  given:
    name: Giao
    indicator: fdi
    period: 2025
    at-least:
    adds-up: [khu, kỳ]
    split: {kcn-texhong: "1,3 tỷ USD", kcn-dong-mai: }
`);
    assert.deepEqual(problems, []);
    assert.deepEqual(targets.map(brief), [
      {
        id: 'fdi-2024',
        name: 'Thu hút ít nhất 3 tỷ USD vốn FDI năm 2024',
        indicator: 'fdi',
        period: '2024',
        comparisons: [{ key: 'at-least', bound: '3000000000 USD' }],
        phasing: [{ period: '2024-Q1', value: '500000000 USD' }],
      },
      {
        id: 'share',
        name: 'Tỷ trọng',
        indicator: 'manufacturing-share',
        period: '2020/2025',
        comparisons: [{ key: 'more-than', bound: '15 %' }],
        baseline: { period: '2020', value: '49/5 %' },
        phasing: 'linear',
        policy: 'nq-01-tu-2020',
        thresholds: { onTrack: '19/20' },
      },
      {
        id: 'groundbreaking-2020',
        name: 'Khởi công',
        due: '2020-12-31',
        phasing: 'linear',
        allOf: [
          { indicator: 'groundbreakings', comparisons: [{ key: 'at-least', bound: '4 project' }] },
          { target: 'fdi-2024/kcn-texhong' },
        ],
      },
      {
        id: 'pci-top',
        name: 'PCI',
        indicator: 'pci-rank',
        period: '2025',
        comparisons: [{ key: 'top', bound: '5 place' }],
        phasing: 'linear',
        revisions: [{ date: 19844, was: '10 place', reason: 'Họp' }],
      },
      {
        id: 'range',
        name: 'Khoảng',
        indicator: 'manufacturing-share',
        period: '2025',
        phasing: 'linear',
        comparisons: [{ key: 'between', bound: '60 %', bound2: '62 %' }],
      },
      {
        id: 'given',
        name: 'Giao',
        indicator: 'fdi',
        period: '2025',
        comparisons: [{ key: 'at-least' }],
        phasing: 'linear',
        addsUp: ['zones', 'periods'],
        split: [{ scope: 'kcn-texhong', value: '1300000000 USD' }, { scope: 'kcn-dong-mai' }],
      },
    ]);
  });

  it('actuals', () => {
    const { actuals, problems } = lowered(`${PLAN}
actuals:
  - indicator: fdi
    period: 2024
    as-of: 2024-03-30
    value: 851,34 triệu USD
    status: ước
    stated:
      - {ratio: 170 %, of: fdi-2024, at: 2024-Q1}
      - {times: hơn 3, versus: 2020}
    claims: [{says: đúng tiến độ, target: fdi-2024, years: 3}]
  - indicator: fdi
    period: 2024
    values: {kcn-song-khoai: 0, kcn-hai-yen: , kcn-texhong: {value: 5}}
    components:
      fdi-new: {value: "1.757,24 triệu USD", count: 32 dự án}
      fdi-increase: 292,47 triệu USD
    by: {sector: {điện tử: 3 triệu USD}}
  - indicator: manufacturing-share
    period: 2022-9M
    change:
      - {versus: 2021, by: "0,4 điểm %"}
      - {versus: 2020, growth: 12 %}
    vintages: [{published: 2022-09-19, was: "11,9 %"}]
`);
    assert.deepEqual(problems, []);
    assert.deepEqual(actuals.map(brief), [
      {
        indicator: 'fdi',
        period: '2024',
        asOf: 19812,
        value: '851340000 USD',
        status: 'estimate',
        stated: [
          { ratio: '170 %', of: 'fdi-2024', at: '2024-Q1' },
          { times: '3 times', versus: '2020' },
        ],
        claims: [{ says: 'on-track', target: 'fdi-2024', years: '3' }],
      },
      {
        indicator: 'fdi',
        period: '2024',
        status: 'actual',
        values: [{ scope: 'kcn-song-khoai', value: '0 USD' }, { scope: 'kcn-hai-yen' }, { scope: 'kcn-texhong', value: '5000000 USD' }],
        components: [
          { indicator: 'fdi-new', value: '1757240000 USD', count: '32 project' },
          { indicator: 'fdi-increase', value: '292470000 USD' },
        ],
        by: [{ dimension: 'sector', lines: [{ key: 'điện tử', value: '3000000 USD' }] }],
      },
      {
        indicator: 'manufacturing-share',
        period: '2022-9M',
        status: 'actual',
        change: [
          { versus: '2021', by: '2/5 pp' },
          { versus: '2020', growth: '12 %' },
        ],
        vintages: [{ published: 19254, was: '119/10 %' }],
      },
    ]);
    assert.deepEqual(
      actuals[1]?.values.map(({ place }) => place.pointer),
      ['/actuals/1/values/kcn-song-khoai', '/actuals/1/values/kcn-hai-yen', '/actuals/1/values/kcn-texhong/value'],
    );
  });

  it('forecasts, projects, zones and the rest', () => {
    const file = lowered(`${PLAN}
forecasts:
  - {indicator: fdi, period: 2024, made-on: 2024-11-15, value: khoảng 960 triệu USD, values: {a: {value: 85 triệu USD, project: p, chance: 60 %}}, brings-total-to: trên 3 tỷ USD}
projects:
  lng:
    name: Nhà máy điện
    zone: chưa rõ
    permits: [{kind: giao đất, document: 0123, issued: 2024-Q1, status: còn hiệu lực}]
    events: [{date: 2024, event: chấp thuận nhà đầu tư, amount: 5 tỷ USD, land: 12, workers: 300, amendment: 2}]
    criteria: {cong-nghe-cao: Có chứng nhận}
zones:
  kkt: {name: KKT ven biển, type: KKT, localities: {a: 70 %, b: 30 %}, area: {natural: 13.303 ha}, readiness: {điện: {state: sẵn sàng, checked: 2024-10-30}}}
  kcn: {name: KCN, type: KTT, within: kkt, localities: [a]}
localities:
  tinh: {name: Tỉnh, level: tỉnh, successor: x, valid-to: 2024-06-30, declared-zones: [{as-of: 2024-01-01, KCN: 2, economic-zone: 5, source: bc}]}
deviations: [{target: fdi-2024, as-of: 2024-11-15, causes: [{external: Lùi}, {internal: Chậm}], remedy: Rà soát}]
rates: [{date: 2022-09-01, one: US$, is: 23.000 đồng, kind: kế hoạch}]
milestones: {m: {name: Xe, event: ra sản phẩm, due: 2024-12, revisions: [{date: 2024-05-20, was: 2024-09}]}}
cohorts: {c: {name: Danh mục, size: 19, counts: [{as-of: 2024-11-15, in-operation: 7}]}}
allocations: {bonus: {name: Thưởng, shares: {truong: 100 %}}}
policies: {nq: {name: NQ, number: 01, horizon: 2030, status: đã ban hành}}
`);
    assert.deepEqual(
      file.problems.map(({ code }) => code),
      ['unknown-zone-type'],
    );
    const sections = [
      file.forecasts,
      file.projects,
      file.zones,
      file.localities,
      file.deviations,
      file.rates,
      file.milestones,
      file.cohorts,
      file.allocations,
      file.policies,
    ];
    assert.deepEqual(sections.map(brief), [
      [
        {
          indicator: 'fdi',
          period: '2024',
          madeOn: 20042,
          scenario: 'base',
          value: '960000000 USD',
          bringsTotalTo: '3000000000 USD',
          values: [{ scope: 'a', value: '85000000 USD', project: 'p', chance: '60 %' }],
        },
      ],
      [
        {
          id: 'lng',
          name: 'Nhà máy điện',
          zone: 'unknown',
          criteria: [{ id: 'cong-nghe-cao', evidence: 'Có chứng nhận' }],
          permits: [{ kind: 'land', document: '0123', issued: '2024-Q1', status: 'active' }],
          events: [
            { date: '2024', event: 'investor-approved', amount: '5000000000 USD', land: '12 ha', workers: '300 person', amendment: 2 },
          ],
        },
      ],
      [
        {
          id: 'kkt',
          name: 'KKT ven biển',
          type: 'economic-zone',
          localities: [
            { id: 'a', share: '70 %' },
            { id: 'b', share: '30 %' },
          ],
          children: 'complete',
          area: { natural: '13303 ha' },
          readiness: [{ item: 'power', state: 'ready', checked: 20026 }],
        },
        { id: 'kcn', name: 'KCN', type: 'KTT', within: 'kkt', localities: [{ id: 'a' }], children: 'complete' },
      ],
      [
        {
          id: 'tinh',
          name: 'Tỉnh',
          level: 'province',
          successor: ['x'],
          validTo: '2024-06-30',
          declaredZones: [
            {
              asOf: 19723,
              counts: [
                ['industrial-park', 2],
                ['economic-zone', 5],
              ],
              source: 'bc',
            },
          ],
        },
      ],
      [{ target: 'fdi-2024', asOf: 20042, causes: [{ external: 'Lùi' }, { internal: 'Chậm' }], remedy: 'Rà soát' }],
      [{ date: 19236, one: 'USD', is: '23000 VND', kind: 'plan' }],
      [{ id: 'm', name: 'Xe', event: 'first-product', due: '2024-12', revisions: [{ date: 19863, was: '2024-09' }] }],
      [{ id: 'c', name: 'Danh mục', size: 19, counts: [{ asOf: 20042, inOperation: 7 }] }],
      [{ id: 'bonus', name: 'Thưởng', shares: [{ use: 'truong', share: '100 %' }] }],
      [{ id: 'nq', name: 'NQ', number: '01', horizon: 2030, status: 'issued' }],
    ]);
  });

  it('what points at what', () => {
    const { references } = lowered(
      `${PLAN}
targets: {t: {name: T, indicator: fdi, period: nk, scope: tinh, at-least: 3 tỷ USD, split: {kcn-a: }, source: bc, revisions: [{date: 2024-01-01, decided-in: nq}]}}
`,
      'plan: {id: p, name: P, terms: {nk: {name: NK, from: 2021-01-01, to: 2025-12-31}}}\n',
    );
    const ofTarget = references
      .filter(({ place }) => place.pointer.startsWith('/targets'))
      .map(({ kind, id, place }) => `${kind} ${id} ${place.pointer} ${place.part}`);
    assert.deepEqual(ofTarget.sort(), [
      'indicators fdi /targets/t/indicator value',
      'policy-or-review nq /targets/t/revisions/0/decided-in value',
      'scope kcn-a /targets/t/split/kcn-a key',
      'scope tinh /targets/t/scope value',
      'sources bc /targets/t/source value',
      'terms nk /targets/t/period value',
    ]);
  });
});

describe('defaults', () => {
  it('of an indicator come from its kind', () => {
    const { indicators } = lowered(`
indicators:
  flow: {name: A, unit: ha, kind: thời kỳ}
  stock: {name: A, unit: ha, kind: stock, written: 1}
  ratio: {name: A, unit: "%", kind: ratio}
  parts: {name: A, unit: "%", kind: ratio, numerator: flow, denominator: stock, bounds: [-5, 90]}
  rate: {name: A, unit: "%/năm", kind: rate}
  rank: {name: A, unit: hạng, kind: rank, out-of: 63}
  projects: {name: A, unit: dự án, kind: flow, from-events: {count: dự án, of: [khởi công], where: {capital-type: trong nước}}}
  events: {name: A, unit: lượt, kind: flow, from-events: {count: events, of: [amended]}, over-zones: none}
`);
    assert.deepEqual(
      indicators.map(({ id, better, overTime, overZones, bounds }) => [id, better, overTime, overZones, bounds?.map(String).join('..')]),
      [
        ['flow', 'higher', 'sum', 'sum', undefined],
        ['stock', 'higher', 'last', 'sum', undefined],
        ['ratio', 'higher', 'last', 'none', '0..100'],
        ['parts', 'higher', 'last', 'ratio', '-5..90'],
        ['rate', 'higher', 'geometric-mean', 'none', undefined],
        ['rank', 'lower', 'last', 'none', undefined],
        ['projects', 'higher', 'distinct', 'distinct', undefined],
        ['events', 'higher', 'count', 'none', undefined],
      ],
    );
    assert.deepEqual(indicators.find(({ id }) => id === 'projects')?.fromEvents, {
      sum: undefined,
      count: 'projects',
      of: ['groundbreaking'],
      where: { 'capital-type': 'domestic' },
    });
    assert.ok(indicators.find(({ id }) => id === 'events')?.written.has('over-zones'));
  });

  it('of a manifest', () => {
    const { manifest, problems } = loweredManifest('');
    assert.deepEqual(problems, []);
    assert.deepEqual(brief(manifest), {
      id: '',
      name: '',
      locale: 'vi-VN',
      timezone: 'Asia/Ho_Chi_Minh',
      asOf: 'latest',
      rounding: 'half-up',
      convertAt: 'as-of',
      scenario: 'base',
      thresholds: { onTrack: '1', atRisk: '9/10', concentration: '1/2' },
      include: ['**/*.plan.yaml', '**/*.plan.yml'],
    });
  });

  it('give way to what a manifest says', () => {
    const { manifest, problems } = loweredManifest(`
plan:
  id: p
  name: P
  locale: en
  report-currency: đồng
  as-of: 2024-11-15
  rounding: cắt bớt
  thresholds: {at-risk: 0.8}
  freshness: {warn-after: 9 days}
  units: {teu: {name: TEU}, box: {name: container, equals: 2 teu}}
  words: {Đạt: Xong}
files: {include: [a/*.plan.yaml], exclude: [b/**]}
rules:
  missing-source: off
  forecast-concentration: {severity: error, max-share: 60 %}
`);
    assert.deepEqual(problems, []);
    assert.deepEqual(brief(manifest), {
      id: 'p',
      name: 'P',
      locale: 'en',
      localeSet: true,
      timezone: 'UTC',
      reportCurrency: 'VND',
      asOf: 20042,
      rounding: 'truncate',
      convertAt: 'as-of',
      scenario: 'base',
      thresholds: { onTrack: '1', atRisk: '4/5', concentration: '1/2' },
      freshness: { warnAfter: { count: 9, unit: 'day' } },
      units: [
        { id: 'teu', name: 'TEU' },
        { id: 'box', name: 'container', equals: '2 teu' },
      ],
      words: { achieved: 'Xong' },
      include: ['a/*.plan.yaml'],
      exclude: ['b/**'],
      rules: [
        { code: 'missing-source', severity: 'off' },
        { code: 'forecast-concentration', severity: 'error', options: { 'max-share': '60 %' } },
      ],
    });
  });
});
