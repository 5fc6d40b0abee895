import type { reportedOn } from '../../../on-stage.ts';

/** What a planning office writes and no check may speak of: entries beside the stage, settings merged over its manifest. */
export type Statement = readonly [says: string, entries: string, settings?: Parameters<typeof reportedOn>[1]];

/** The correct statements that the language was designed with. */
export const DESIGNED: readonly Statement[] = [
  [
    '170 % of 500 with 851,34',
    'actuals: [{indicator: fdi, period: 2024, as-of: 2024-03-30, value: "851,34 triệu USD", stated: [{ratio: 170 %, of: fdi-2024, at: 2024-Q1}]}]',
  ],
  [
    '28,3 % of 3.000, truncated',
    'actuals: [{indicator: fdi, period: 2024, as-of: 2024-03-30, value: "851,34 triệu USD", stated: [{ratio: "28,3 %", of: fdi-2024}]}]',
  ],
  [
    "76,7 % of two years' share of 30.000, half up",
    `targets: {j: {name: Việc làm, indicator: jobs, period: 2021/2025, at-least: 30.000 người, proposed: true}}
actuals: [{indicator: jobs, period: 2021/2025, as-of: 2022-12-31, value: khoảng 9.200 người, stated: [{ratio: "76,7 %", of: j, basis: pro-rata, years: 2}]}]`,
    { plan: { rounding: 'half-up' } },
  ],
  [
    '85 + 87 + 683 + 105 is about 960',
    `forecasts: [{indicator: jobs, period: 2024, made-on: 2024-11-15, value: khoảng 960 người, values: {kcn-a1: 85 người, kcn-a2: 87 người, kcn-b: 683 người, outside-x: 105 người}}]
zones: {outside-x: {name: KCN Hải Yên, type: KCN, localities: [tx-a]}}`,
  ],
  [
    '2.700 + 400 brings the total over 3 tỷ USD',
    'forecasts: [{indicator: fdi, period: 2024, made-on: 2024-11-15, values: {kcn-a1: 200 triệu USD, kcn-b: 200 triệu USD}, brings-total-to: trên 3 tỷ USD}]',
  ],
  [
    '7 + 12 of a list of 19, one project outside',
    'cohorts: {ds: {name: Danh mục, fixed-on: 2024-01-01, size: 19, outside: [du-an], counts: [{as-of: 2024-11-15, in-operation: 7, remaining: 12}]}}',
  ],
  [
    '12,3 is 0,4 points on 11,9 and 2,5 on 9,8',
    'actuals: [{indicator: share, period: 2020, value: "9,8 %"}, {indicator: share, period: 2021, value: "11,9 %", change: [{versus: 2020, by: "2,1 điểm %"}]}, {indicator: share, period: 2022-9M, as-of: 2022-09-19, status: estimate, value: "12,3 %", change: [{versus: 2021, by: "0,4 điểm %"}, {versus: 2020, by: "2,5 điểm %"}]}, {indicator: share, period: 2022, value: "12,4 %"}]',
  ],
  [
    '32 dự án and 25 lượt as counts of two components',
    'actuals: [{indicator: fdi, period: 2023, value: "2.049,71 triệu USD", components: {fdi-new: {value: "1.757,24 triệu USD", count: 32 dự án}, fdi-increase: {value: "292,47 triệu USD", count: 25 lượt}}}]',
  ],
  [
    '1.112 triệu USD of 32.976 tỷ đồng without a rate',
    'actuals: [{indicator: investment, period: 2022, value: 32.976 tỷ đồng, of-which: {fdi: 1.112 triệu USD}}]',
  ],
  [
    'bare and quoted numbers',
    `indicators: {score: {name: Điểm số, unit: điểm, kind: index}}
actuals: [{indicator: fdi, period: 2021, value: 812.34}, {indicator: workers, period: 2022, value: 1200}, {indicator: workers, period: 2023, value: 9.200 người}, {indicator: share, period: 2021, value: "0,125 %"}, {indicator: score, period: 2021, value: 0.125}]`,
  ],
  ['a zone with 0 and one that has not reported', 'actuals: [{indicator: jobs, period: 2023, values: {kcn-b: 0, kcn-a1: }}]'],
  [
    'all zones with a figure, one of them 0',
    `actuals: [{indicator: jobs, period: 2023, values: {kcn-a1: 60 người, kcn-a2: 0}}]
targets: {l-a: {name: Việc làm KKT, indicator: jobs, scope: kkt-a, period: 2023, at-least: 60 người}}`,
  ],
  ['a year to date without an estimate', 'actuals: [{indicator: jobs, period: 2024, as-of: 2024-11-15, status: actual, value: 90 người}]'],
  [
    'a zone and its parks that agree',
    'actuals: [{indicator: jobs, period: 2023, values: {kkt-a: 90 người, kcn-a1: 60 người, kcn-a2: 30 người}}]',
  ],
  [
    'a group and its members with targets',
    'targets: {g: {name: Nhóm, indicator: jobs, scope: nhom, period: 2026, at-least: 90 người}, a: {name: Bình Minh, indicator: jobs, scope: kcn-a1, period: 2026, at-least: 50 người}, b: {name: Đông Hải, indicator: jobs, scope: kcn-b, period: 2026, at-least: 40 người}}',
  ],
  [
    'a figure that comes after the forecast',
    `forecasts: [{indicator: jobs, period: 2024, made-on: 2024-10-31, from: 2024-11-01, value: 40 người}]
actuals: [{indicator: jobs, period: 2024, as-of: 2024-10-31, value: 100 người}, {indicator: jobs, period: 2024, as-of: 2024-11-15, value: 118 người}]`,
  ],
  [
    'over 32.976 is not more than 50.000',
    `targets: {inv: {name: Vốn, indicator: investment, period: 2021/2025, more-than: 50.000 tỷ đồng, proposed: true}}
actuals: [{indicator: investment, period: 2021/2025, as-of: 2022-12-31, value: trên 32.976 tỷ đồng}]`,
  ],
  [
    'a change against a figure published anew',
    `sources: {cu: {name: Hội nghị sơ kết, published: 2022-09-20, as-of: 2022-09-19}}
actuals: [{indicator: share, period: 2021, value: "11,3 %", published: 2023-10-02, vintages: [{published: 2022-09-19, was: "11,9 %", source: cu}]}, {indicator: share, period: 2022-9M, as-of: 2022-09-19, published: 2022-09-19, status: estimate, value: "12,3 %", source: cu, change: [{versus: 2021, by: "0,4 điểm %"}]}, {indicator: share, period: 2022, value: "11,5 %"}]`,
  ],
  [
    'at most, where lower is better',
    `indicators: {accidents: {name: Tai nạn lao động, unit: vụ, kind: flow, better: lower}}
targets: {t1: {name: Tai nạn, indicator: accidents, period: 2026, at-most: 30 vụ}}`,
    { plan: { units: { vu: { name: 'vụ' } } } },
  ],
  [
    'amendment 2 after 1, stages left out but in order',
    'projects: {da-2: {name: Nhà máy 2, zone: kcn-b, events: [{date: 2022-02, event: policy-approved}, {date: 2022-05-10, event: licensed, amount: 5 triệu USD}, {date: 2023-02-01, event: capital-increased, amount: 2 triệu USD, amendment: 1}, {date: 2023-06-01, event: amended, amendment: 2}, {date: 2024-02-01, event: in-operation}]}}',
  ],
  [
    'a target at the horizon of its policy',
    'targets: {t1: {name: Việc làm 2030, indicator: jobs, period: 2021/2030, at-least: 80 người, phasing: at-end, policy: nq, horizon: true}}',
  ],
  [
    'plan and market rate of one day',
    'rates: [{date: 2022-09-01, one: USD, is: 23.000 đồng, kind: plan}, {date: 2022-09-01, one: USD, is: 23.700 đồng}]',
  ],
  [
    'a revoked project, its total falling',
    `projects: {da-2: {name: Nhà máy 2, zone: kcn-a1, events: [{date: 2022-05-10, event: licensed, amount: 100 triệu USD}, {date: 2023-10-01, event: revoked}]}}
actuals: [{indicator: fdi, scope: kcn-a1, period: 2023, as-of: 2023-06-30, value: 300 triệu USD}, {indicator: fdi, scope: kcn-a1, period: 2023, value: 250 triệu USD}]`,
  ],
  [
    'steps up to the target',
    'targets: {t1: {name: Việc làm, indicator: jobs, period: 2026, at-least: 3.000 người, phasing: {2026-Q1: 1.000 người, 2026-H1: 2.000 người, 2026: 3.000 người}}}',
  ],
  [
    'steps Q1 1.000, Q2 2.000 of 3.000',
    'targets: {t1: {name: Việc làm, indicator: jobs, period: 2026, at-least: 3.000 người, phasing: {2026-Q1: 1.000 người, 2026-Q2: 2.000 người}}}',
  ],
  [
    'count sheets of the year to date, over New Year',
    'actuals: [{indicator: jobs, period: 2023, as-of: 2023-12-22, values: {kcn-a1: 60 người, kcn-b: 30 người}}, {indicator: jobs, period: 2023, as-of: 2023-12-31, values: {kcn-a1: 62 người, kcn-b: 30 người}}, {indicator: jobs, period: 2024, as-of: 2024-01-05, values: {kcn-a1: 2 người, kcn-b: 0}}]',
  ],
  [
    'a split that adds up, one line empty',
    'targets: {f-25: {name: FDI 2025, indicator: fdi, period: 2025, at-least: 4 tỷ USD, adds-up: zones, split: {kcn-a1: "1,5 tỷ USD", kcn-a2: "1 tỷ USD", kcn-b: "1,5 tỷ USD"}}, j-25: {name: Việc làm 2025, indicator: jobs, period: 2025, at-least: 100 người, split: {kcn-a1: 50 người, kcn-b: }}}',
  ],
  [
    'a ratio of a line of a split',
    `targets: {j-23: {name: Việc làm 2023, indicator: jobs, period: 2023, at-least: 100 người, split: {kcn-a1: 50 người, kcn-b: 50 người}}}
actuals: [{indicator: jobs, scope: kcn-b, period: 2023, value: 60 người, stated: [{ratio: 120 %, of: j-23/kcn-b}]}, {indicator: jobs, scope: kcn-a1, period: 2023, value: 50 người}, {indicator: jobs, period: 2023, value: 110 người}]`,
  ],
  [
    'comments and numbers of certificates',
    `zones:
  kcn-c: {name: KCN Cửa Lục, type: KCN, localities: [tx-a]}  # mở rộng
policies:
  so: {name: Quyết định, number: 0123, issued: 2023-05-04, status: issued}`,
  ],
  [
    'ranks, ranges, workers and dollars',
    `targets: {gr: {name: Tăng trưởng, indicator: growth, period: 2026, between: "6,6–6,8 %/năm"}}
actuals: [{indicator: pci, period: 2022, value: thứ 3}, {indicator: pci, period: 2023, value: hạng 3}, {indicator: workers, period: 2023, value: 9.200 lao động}, {indicator: fdi, period: 2023, value: 850 triệu US$}]`,
  ],
  [
    'words of closed lists in Vietnamese',
    `actuals: [{indicator: jobs, period: 2023, as-of: 2023-09-19, status: ước, value: 90 người}, {indicator: jobs, period: 2023, value: 120 người}]
projects: {da-2: {name: Nhà máy 2, zone: kcn-b, permits: [{kind: chấp thuận nghiên cứu quy hoạch, issued: 2024-10-31, valid-until: 2025-10-31}], events: [{date: 2024-06-05, event: khởi công}]}}`,
  ],
  ['the whole year expected in November', 'forecasts: [{indicator: fdi, period: 2024, made-on: 2024-11-15, total: 3.100 triệu USD}]'],
  [
    'a deadline and a target moved on record',
    `milestones: {m1: {name: Hoàn thành, due: 2025-09, revisions: [{date: 2024-03-10, was: 2025-06, reason: Chờ nghiệm thu}]}}
targets: {t1: {name: Việc làm, indicator: jobs, period: 2026, at-least: 80 người, revisions: [{date: 2024-07-10, was: 100 người, reason: Dự án lùi tiến độ}]}}`,
  ],
  [
    'amendment 1 raised the capital',
    'projects: {da-2: {name: Nhà máy 2, zone: kcn-b, events: [{date: 2022-05-10, event: licensed, amount: 5 triệu USD}, {date: 2023-02-01, event: capital-increased, amount: 2 triệu USD, amendment: 1}, {date: 2023-06-01, event: amended, amendment: 2}]}}',
  ],
  [
    'a part that meets the target by itself',
    `actuals: [{indicator: leased, period: 2023, values: {kcn-a1: 160 ha}}]
targets: {l-a: {name: Đất cho thuê, indicator: leased, scope: kkt-a, period: 2023, at-least: 100 ha}}`,
  ],
];
