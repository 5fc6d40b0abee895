import assert from 'node:assert/strict';
import { counted } from '../../../on-stage.ts';

const CODES = [
  'components-mismatch', 'part-exceeds-whole', 'breakdown-mismatch', 'roll-up-mismatch', 'events-mismatch', 'stated-ratio-mismatch', 'stated-ratio-other-rounding',
  'ratio-figure-unclear', 'mixed-ratio-bases', 'stated-change-mismatch', 'falling-total', 'level-for-increase', 'count-units-added', 'cohort-counts-mismatch',
  'outside-counted-in-cohort', 'limit-exceeded', 'conflicting-figures', 'ratio-disagrees-with-parts', 'outlier', 'allocation-not-full', 'percent-for-points',
  'no-exchange-rate', 'double-counted-zone', 'stale-estimate', 'estimate-not-marked',
];

type Case = readonly [says: string, entries: string, found: Record<string, number>, settings?: Parameters<typeof counted>[2]];

/** Figures of one indicator, each given by its own keys. */
function figures(indicator: string, ...keys: readonly string[]): string {
  return `actuals: [${keys.map((key) => `{indicator: ${indicator}, ${key}}`).join(', ')}]`;
}

/** Shares of GRDP, the last with changes. */
function shares(change: string): string {
  return `sources: {moi: {name: Số mới, published: 2023-10-02, as-of: 2022-12-31}, cu: {name: Số cũ, published: 2022-09-20, as-of: 2022-09-19}}
actuals:
  - {indicator: share, period: 2020, value: "9,8 %"}
  - {indicator: share, period: 2021, value: "11,3 %", source: moi, published: 2023-10-02, vintages: [{published: 2022-09-19, was: "11,9 %", source: cu}]}
  - {indicator: share, period: 2022, value: "11,5 %"}
  - {indicator: share, period: 2022-9M, as-of: 2022-09-19, status: estimate, value: "12,3 %", ${change}}`;
}

const RATIOS: readonly Case[] = [
  ['170 % of the step and 28,3 % of the year', figures('fdi', 'period: 2024, as-of: 2024-03-30, value: "851,34 triệu USD", stated: [{ratio: 170 %, of: fdi-2024, at: 2024-Q1}, {ratio: "28,3 %", of: fdi-2024}]'), {}],
  ['76,7 % of two years’ share under half-up', 'targets: {j: {name: J, indicator: jobs, period: 2021/2025, at-least: 30.000 người, proposed: true}}\nactuals: [{indicator: jobs, period: 2021/2025, as-of: 2022-12-31, value: 9.200 người, stated: [{ratio: "76,7 %", of: j, basis: pro-rata, years: 2}]}]', {}, { plan: { rounding: 'half-up' } }],
  ['a ratio of a component’s target', 'targets: {n: {name: N, indicator: fdi-new, period: 2023, at-least: 200 triệu USD, proposed: true}}\nactuals: [{indicator: fdi, period: 2023, value: 150 triệu USD, components: {fdi-new: 100 triệu USD, fdi-increase: 50 triệu USD}, stated: [{ratio: 50 %, of: n}]}]', {}],
  ['a ratio of a target of something else', 'targets: {n: {name: N, indicator: disbursed, period: 2023, at-least: 200 triệu USD, proposed: true}}\nactuals: [{indicator: fdi, period: 2023, value: 150 triệu USD, stated: [{ratio: 50 %, of: n}]}]', { 'ratio-figure-unclear': 1 }],
  ['the same with its figure named', 'targets: {n: {name: N, indicator: disbursed, period: 2023, at-least: 300 triệu USD, proposed: true}}\nactuals: [{indicator: fdi, period: 2023, value: 150 triệu USD, stated: [{ratio: 50 %, of: n, figure: total}]}]', {}],
  ['a figure that is not there', 'targets: {n: {name: N, indicator: disbursed, period: 2023, at-least: 300 triệu USD, proposed: true}}\nactuals: [{indicator: fdi, period: 2023, value: 150 triệu USD, stated: [{ratio: 50 %, of: n, figure: fdi-new}]}]', { 'ratio-figure-unclear': 1 }],
  ['a ratio of an unknown target is told as that', figures('fdi', 'period: 2023, value: 150 triệu USD, stated: [{ratio: 50 %, of: fdi-2023}]'), {}],
  ['"times" needs no target', figures('fdi', 'period: 2023, value: 150 triệu USD, stated: [{times: hơn 3, versus: 2015}]'), {}],
  ['ratios of one source on one basis', `targets: {j: {name: J, indicator: jobs, period: 2021/2025, at-least: 30.000 người, proposed: true}, inv: {name: I, indicator: investment, period: 2021/2025, at-least: 50.000 tỷ đồng, proposed: true}}
actuals:
  - {indicator: jobs, period: 2021/2025, as-of: 2022-12-31, value: 9.200 người, source: bc, stated: [{ratio: "76,6 %", of: j, basis: pro-rata, years: 2}, {ratio: "30,6 %", of: j}]}
  - {indicator: investment, period: 2021/2025, as-of: 2022-12-31, value: 32.976 tỷ đồng, source: bc, stated: [{ratio: "65,9 %", of: inv}]}`, {}],
  ['different bases in different sources', `sources: {bc-2: {name: B, published: 2024-11-16, as-of: 2024-11-15}}
targets: {j: {name: J, indicator: jobs, period: 2021/2025, at-least: 30.000 người, proposed: true}, inv: {name: I, indicator: investment, period: 2021/2025, at-least: 50.000 tỷ đồng, proposed: true}}
actuals:
  - {indicator: jobs, period: 2021/2025, as-of: 2022-12-31, value: 9.200 người, source: bc, stated: [{ratio: "76,6 %", of: j, basis: pro-rata, years: 2}]}
  - {indicator: investment, period: 2021/2025, as-of: 2022-12-31, value: 32.976 tỷ đồng, source: bc-2, stated: [{ratio: "65,9 %", of: inv}]}`, {}],
  ['a step of the year beside the year', figures('fdi', 'period: 2024, as-of: 2024-03-30, value: "851,34 triệu USD", source: bc, stated: [{ratio: 170 %, of: fdi-2024, at: 2024-Q1}, {ratio: "28,3 %", of: fdi-2024}]'), {}],
  ['an occupancy rate that its hectares give', `actuals: [{indicator: leased, scope: kcn-b, period: 2023, value: 180 ha}, {indicator: leasable, scope: kcn-b, period: 2023, value: 450 ha}, {indicator: occupancy, scope: kcn-b, period: 2023, value: 40 %}]`, {}],
  ['the same truncated', `actuals: [{indicator: leased, scope: kcn-b, period: 2023, value: 90 ha}, {indicator: leasable, scope: kcn-b, period: 2023, value: 317 ha}, {indicator: occupancy, scope: kcn-b, period: 2023, value: "28,3 %"}]`, {}],
  ['hectares of another day', `actuals: [{indicator: leased, scope: kcn-b, period: 2023, as-of: 2023-06-30, value: 180 ha}, {indicator: leasable, scope: kcn-b, period: 2023, value: 450 ha}, {indicator: occupancy, scope: kcn-b, period: 2023, value: "37,6 %"}]`, {}],
  ['the rate of a zone whose parks have only partly reported', `actuals: [{indicator: leased, scope: kcn-a1, period: 2023, value: 180 ha}, {indicator: leasable, scope: kcn-a1, period: 2023, value: 450 ha}, {indicator: occupancy, scope: kkt-a, period: 2023, value: "37,6 %"}]`, {}],
  ['the rate of a zone against the hectares of its parks', `actuals: [{indicator: leased, period: 2023, values: {kcn-a1: 90 ha, kcn-a2: 90 ha}}, {indicator: leasable, period: 2023, values: {kcn-a1: 100 ha, kcn-a2: 900 ha}}, {indicator: occupancy, scope: kkt-a, period: 2023, value: 50 %}]`, { 'ratio-disagrees-with-parts': 1 }],
];

const SUMS: readonly Case[] = [
  ['32 dự án and 25 lượt as counts of two components', figures('fdi', 'period: 2023, value: "2.049,71 triệu USD", components: {fdi-new: {value: "1.757,24 triệu USD", count: 32 dự án}, fdi-increase: {value: "292,47 triệu USD", count: 25 lượt}}'), {}],
  ['a part in another currency without a rate', figures('investment', 'period: 2023, value: 32.976 tỷ đồng, of-which: {fdi: 1.112 triệu USD}'), {}],
  ['a part in another currency that is too much', `rates: [{date: 2023-12-01, one: USD, is: 24.000 đồng}]\n${figures('investment', 'period: 2023, value: 20.000 tỷ đồng, of-which: {fdi: 1.112 triệu USD}')}`, { 'part-exceeds-whole': 1 }],
  ['a part as large as the whole, rounded', figures('fdi', 'period: 2023, value: "7,4 tỷ USD", of-which: {fdi-new: 7.430 triệu USD}'), {}],
  ['a part of "over 7,4"', figures('fdi', 'period: 2023, value: "trên 7,4 tỷ USD", of-which: {fdi-new: "7,6 tỷ USD"}'), {}],
  ['a part counted in something else', figures('investment', 'period: 2023, value: 900 tỷ đồng, of-which: {jobs: 2.000 người}'), {}],
  ['a breakdown with a line that is not known', figures('jobs', 'period: 2023, value: 100 người, by: {sector: {dệt may: 60 người, điện tử: }}'), {}],
  ['a breakdown that is too much even so', figures('jobs', 'period: 2023, value: 100 người, by: {sector: {dệt may: 160 người, điện tử: }}'), { 'breakdown-mismatch': 1 }],
  ['a breakdown of about as many', figures('jobs', 'period: 2023, value: khoảng 100 người, by: {sector: {dệt may: 60 người, điện tử: 42 người}}'), {}],
  ['two breakdowns, one of them wrong', figures('jobs', 'period: 2023, value: 100 người, by: {sector: {dệt may: 60 người, điện tử: 40 người}, investor-country: {KR: 60 người, JP: 30 người}}'), { 'breakdown-mismatch': 1 }],
  ['a zone and its parks that agree', figures('jobs', 'scope: kkt-a, period: 2023, value: 90 người', 'period: 2023, values: {kcn-a1: 60 người, kcn-a2: 30 người}'), {}],
  ['a zone and one of its parks', figures('jobs', 'scope: kkt-a, period: 2023, value: 105 người', 'period: 2023, values: {kcn-a1: 60 người, kcn-a2: }'), {}],
  ['a zone below one of its parks', figures('jobs', 'scope: kkt-a, period: 2023, value: 50 người', 'period: 2023, values: {kcn-a1: 60 người, kcn-a2: }'), { 'roll-up-mismatch': 1 }],
  ['a zone and its parks on another day', figures('jobs', 'scope: kkt-a, period: 2024, as-of: 2024-10-31, value: 105 người', 'period: 2024, as-of: 2024-09-30, values: {kcn-a1: 60 người, kcn-a2: 30 người}'), {}],
  ['a zone of which not all parks are listed', `zones: {kkt-x: {name: KKT X, type: KKT, children: partial}, kcn-x: {name: KCN X, type: KCN, within: kkt-x}}\n${figures('jobs', 'scope: kkt-x, period: 2023, value: 105 người', 'scope: kcn-x, period: 2023, value: 60 người')}`, {}],
  ['the same with less than the listed park', `zones: {kkt-x: {name: KKT X, type: KKT, children: partial}, kcn-x: {name: KCN X, type: KCN, within: kkt-x}}\n${figures('jobs', 'scope: kkt-x, period: 2023, value: 55 người', 'scope: kcn-x, period: 2023, value: 60 người')}`, { 'roll-up-mismatch': 1 }],
  ['a province with more than its zones', figures('jobs', 'period: 2023, value: 500 người', 'period: 2023, values: {kcn-a1: 60 người, kcn-a2: 30 người, kcn-b: 9 người}'), {}],
  ['a province with less than its zones', figures('jobs', 'period: 2023, value: 95 người', 'period: 2023, values: {kcn-a1: 60 người, kcn-a2: 30 người, kcn-b: 9 người}'), { 'roll-up-mismatch': 1 }],
  ['a group and its members', figures('jobs', 'scope: nhom, period: 2023, value: 70 người', 'period: 2023, values: {kcn-a1: 60 người, kcn-b: 9 người}'), { 'roll-up-mismatch': 1 }],
  ['an estimate beside actual figures', figures('jobs', 'scope: kkt-a, period: 2023, status: ước, value: 105 người', 'scope: kkt-a, period: 2023, value: 90 người', 'period: 2023, values: {kcn-a1: 60 người, kcn-a2: 30 người}'), {}],
  ['an occupancy rate of a zone is no sum', figures('occupancy', 'scope: kkt-a, period: 2023, value: 50 %', 'period: 2023, values: {kcn-a1: 60 %, kcn-a2: 30 %}'), {}],
  ['as many as the projects say', figures('starts', 'scope: kcn-b, period: 2024, as-of: 2024-11-15, value: 1 dự án'), {}],
  ['fewer than the projects say', figures('starts', 'scope: kcn-b, period: 2024, as-of: 2024-11-15, value: 0 dự án'), { 'events-mismatch': 1 }],
  ['a scope without a registered project', figures('starts', 'scope: kcn-a1, period: 2024, as-of: 2024-11-15, value: 2 dự án'), {}],
  ['an event dated by its year', `projects: {p: {name: P, zone: kcn-a1, events: [{date: 2024, event: groundbreaking}]}}\n${figures('starts', 'scope: kcn-a1, period: 2024, as-of: 2024-11-15, value: 2 dự án')}`, {}],
  ['disbursed within what is registered', 'actuals: [{indicator: disbursed, period: 2023, value: 80 triệu USD}, {indicator: fdi, period: 2023, value: 100 triệu USD}]', {}],
  ['disbursed more in a year than was registered in it, with the years before known', `actuals:
  - {indicator: fdi, period: 2022, value: 300 triệu USD}
  - {indicator: fdi, period: 2023, value: 100 triệu USD}
  - {indicator: disbursed, period: 2023, value: 120 triệu USD}`, {}],
  ['disbursed before anything registered is known', `actuals:
  - {indicator: disbursed, period: 2022, value: 20 triệu USD}
  - {indicator: disbursed, period: 2023, value: 120 triệu USD}
  - {indicator: fdi, period: 2023, value: 100 triệu USD}`, {}],
  ['disbursed more over both years', `actuals:
  - {indicator: fdi, period: 2022, value: 30 triệu USD}
  - {indicator: disbursed, period: 2022, value: 20 triệu USD}
  - {indicator: disbursed, period: 2023, value: 120 triệu USD}
  - {indicator: fdi, period: 2023, value: 100 triệu USD}`, { 'limit-exceeded': 1 }],
  ['a project that disburses more than it registered', 'projects: {p: {name: P, zone: kcn-b, events: [{date: 2022-01-01, event: licensed, amount: 10 triệu USD}, {date: 2023-01-01, event: disbursed, amount: 8 triệu USD}, {date: 2023-06-01, event: disbursed, amount: 8 triệu USD}, {date: 2023-07-01, event: disbursed, amount: 8 triệu USD}]}}', { 'limit-exceeded': 1 }],
  ['a project that raised its capital first', 'projects: {p: {name: P, zone: kcn-b, events: [{date: 2022-01-01, event: licensed, amount: 10 triệu USD}, {date: 2023-02-01, event: capital-increased, amount: 10 triệu USD}, {date: 2023-06-01, event: disbursed, amount: 18 triệu USD}]}}', {}],
  ['a project that was revoked after it had disbursed', 'projects: {p: {name: P, zone: kcn-b, events: [{date: 2022-01-01, event: licensed, amount: 10 triệu USD}, {date: 2023-06-01, event: disbursed, amount: 8 triệu USD}, {date: 2024-02-01, event: revoked}]}}', {}],
  ['a project whose licence is not known', 'projects: {p: {name: P, zone: kcn-b, events: [{date: 2023-06-01, event: disbursed, amount: 8 triệu USD}]}}', {}],
];

const CHANGES: readonly Case[] = [
  ['+0,4 against what was published then, +2,5 against 2020', shares('source: cu, change: [{versus: 2021, by: "0,4 điểm %"}, {versus: 2020, by: "2,5 điểm %"}]'), {}],
  ['the same without a source, by the day of publication', shares('published: 2022-09-20, change: [{versus: 2021, by: "0,4 điểm %"}]'), {}],
  ['a text of 2024 stands on the figure in use', shares('published: 2024-01-05, change: [{versus: 2021, by: "0,4 điểm %"}]'), { 'stated-change-mismatch': 1 }],
  ['+1,0 against the figure in use', shares('published: 2024-01-05, change: [{versus: 2021, by: "1 điểm %"}]'), {}],
  ['a change against a year that is not known', shares('change: [{versus: 2015, by: "36 điểm %"}]'), {}],
  ['a change in per cent is told as that', shares('change: [{versus: 2020, by: "36 %"}]'), { 'percent-for-points': 1 }],
  ['a loss with its sign', figures('share', 'period: 2021, value: "12,3 %"', 'period: 2022, value: "11,9 %", change: [{versus: 2021, by: "-0,4 điểm %"}]'), {}],
  ['half a year against the whole year before', figures('jobs', 'period: 2022, value: 100 người', 'period: 2023, as-of: 2023-06-30, value: 60 người, change: [{versus: 2022, by: 10 người}]'), {}],
  ['half a year against the same half', figures('jobs', 'period: 2022, as-of: 2022-06-30, value: 50 người', 'period: 2022, value: 100 người', 'period: 2023, as-of: 2023-06-30, value: 60 người, change: [{versus: 2022, by: 15 người}]'), { 'stated-change-mismatch': 1 }],
  ['growth of a flow, rounded', figures('jobs', 'period: 2022, value: 300 người', 'period: 2023, value: 400 người, change: [{versus: 2022, growth: "33,3 %"}]'), {}],
  ['growth of rounded money', figures('fdi', 'period: 2022, value: "1,2 tỷ USD"', 'period: 2023, value: "1,5 tỷ USD", change: [{versus: 2022, growth: 28 %}]'), {}],
  ['growth that cannot be', figures('fdi', 'period: 2022, value: "1,2 tỷ USD"', 'period: 2023, value: "1,5 tỷ USD", change: [{versus: 2022, growth: 48 %}]'), { 'stated-change-mismatch': 1 }],
  ['growth against "over"', figures('fdi', 'period: 2022, value: "trên 1,2 tỷ USD"', 'period: 2023, value: "1,5 tỷ USD", change: [{versus: 2022, growth: 20 %}]'), {}],
  ['growth from nothing', figures('jobs', 'period: 2022, value: 0', 'period: 2023, value: 400 người, change: [{versus: 2022, growth: "33,3 %"}]'), {}],
  ['places are gained by falling', figures('pci', 'period: 2022, value: thứ 5', 'period: 2023, value: thứ 3, change: [{versus: 2022, by: 2 hạng}]'), {}],
];

const SERIES: readonly Case[] = [
  ['count sheets over New Year', `actuals:
  - {indicator: jobs, period: 2023, as-of: 2023-12-24, values: {kcn-b: 280 người}}
  - {indicator: jobs, period: 2023, as-of: 2023-12-31, values: {kcn-b: 300 người}}
  - {indicator: jobs, period: 2024, as-of: 2024-01-07, values: {kcn-b: 4 người}}`, {}],
  ['a total that fell with a revoked project', `projects: {p: {name: P, zone: kcn-b, events: [{date: 2023-02-01, event: licensed, amount: 20 triệu USD}, {date: 2023-09-01, event: revoked}]}}\n${figures('fdi', 'period: 2023, as-of: 2023-06-30, value: 90 triệu USD', 'period: 2023, value: 70 triệu USD')}`, {}],
  ['the same in another zone', `projects: {p: {name: P, zone: kcn-b, events: [{date: 2023-02-01, event: licensed, amount: 20 triệu USD}, {date: 2023-09-01, event: revoked}]}}\n${figures('fdi', 'scope: kcn-a1, period: 2023, as-of: 2023-06-30, value: 90 triệu USD', 'scope: kcn-a1, period: 2023, value: 70 triệu USD')}`, { 'falling-total': 1 }],
  ['workers may become fewer', figures('workers', 'period: 2023, as-of: 2023-06-30, value: 90 người', 'period: 2023, value: 70 người'), {}],
  ['a rounded figure, then the exact one', figures('fdi', 'period: 2023, as-of: 2023-10-31, value: "2,1 tỷ USD"', 'period: 2023, value: 2.060 triệu USD'), {}],
  ['"over 100", then 95', figures('jobs', 'period: 2023, as-of: 2023-10-31, value: trên 100 người', 'period: 2023, value: 95 người'), { 'falling-total': 1 }],
  ['an estimate, then the actual figure', figures('jobs', 'period: 2023, as-of: 2023-10-31, status: ước, value: 100 người', 'period: 2023, value: 95 người'), {}],
  ['a break in the series', figures('jobs', 'period: 2023, as-of: 2023-10-31, value: 100 người', 'period: 2023, value: 95 người, series-break: Đổi cách đếm'), {}],
  ['it fell once', figures('jobs', 'period: 2023, as-of: 2023-03-31, value: 90 người', 'period: 2023, as-of: 2023-06-30, value: 80 người', 'period: 2023, as-of: 2023-09-30, value: 85 người'), { 'falling-total': 1 }],
  ['a figure republished with its vintage', figures('share', 'period: 2021, value: "11,3 %", published: 2023-10-02, vintages: [{published: 2022-09-19, was: "11,9 %"}]'), {}],
  ['two figures, one of them preferred', figures('workers', 'period: 2023, value: 900 người', 'period: 2023, value: 950 người, preferred: true'), {}],
  ['three figures', figures('workers', 'period: 2023, value: 900 người', 'period: 2023, value: 950 người', 'period: 2023, value: 960 người'), { 'conflicting-figures': 2 }],
  ['two of three preferred', figures('workers', 'period: 2023, value: 900 người, preferred: true', 'period: 2023, value: 950 người', 'period: 2023, value: 960 người, preferred: true'), { 'conflicting-figures': 1 }],
  ['an estimate and an actual figure of one day', figures('workers', 'period: 2023, status: ước, value: 900 người', 'period: 2023, value: 950 người'), {}],
  ['actual and final are one status', figures('workers', 'period: 2023, status: chính thức, value: 900 người', 'period: 2023, value: 950 người'), { 'conflicting-figures': 1 }],
  ['of two days', figures('workers', 'period: 2023, as-of: 2023-06-30, value: 900 người', 'period: 2023, value: 950 người'), {}],
  ['given twice', figures('workers', 'period: 2023, value: 950 người', 'period: 2023, value: 950 người'), { 'conflicting-figures': 1 }],
  ['given twice in two scales', figures('fdi', 'period: 2023, value: 3 tỷ USD', 'period: 2023, value: 3.000 triệu USD'), { 'conflicting-figures': 1 }],
  ['a component told again on its own', figures('fdi', 'period: 2023, value: 150 triệu USD, components: {fdi-new: 100 triệu USD, fdi-increase: 50 triệu USD}').replace(']', ', {indicator: fdi-new, period: 2023, value: 100 triệu USD}]'), {}],
  ['a count sheet and an entry of the same park', figures('jobs', 'period: 2023, values: {kcn-b: 60 người}', 'scope: kcn-b, period: 2023, value: 70 người'), { 'conflicting-figures': 1 }],
  ['a line that has not reported', figures('jobs', 'period: 2023, values: {kcn-b: }', 'scope: kcn-b, period: 2023, value: 70 người'), {}],
  ['six years of steady growth', figures('fdi', ...[1, 2, 4, 8, 16, 32, 64, 128].map((n, i) => `period: ${2010 + i}, value: ${n} triệu USD`)), {}],
  ['five years are too few', figures('growth', ...[9, 10, 11, 10, 91].map((n, i) => `period: ${2015 + i}, value: ${n} %/năm`)), {}],
  ['nearly always the same', figures('growth', ...['10', '10', '10', '10', '10', '10', '"11,5'].map((n, i) => `period: ${2015 + i}, value: ${n} %/năm${n.startsWith('"') ? '"' : ''}`)), {}],
  ['a project far dearer a hectare than its neighbours', `projects: {${[5, 6, 5, 6, 5, 6, 90].map((n, i) => `p${i}: {name: P${i}, zone: kcn-a1, land: 10 ha, registered: ${n} triệu USD}`).join(', ')}}`, { outlier: 1 }],
];

const LISTS: readonly Case[] = [
  ['7 + 12 of 19, Baike outside', 'cohorts: {ds: {name: D, fixed-on: 2024-01-01, size: 19, members: [], outside: [du-an], counts: [{as-of: 2024-11-15, in-operation: 7, remaining: 12}]}}', {}],
  ['in operation only', 'cohorts: {ds: {name: D, fixed-on: 2024-01-01, size: 19, counts: [{as-of: 2024-11-15, in-operation: 7}]}}', {}],
  ['more in operation than the list has', 'cohorts: {ds: {name: D, fixed-on: 2024-01-01, size: 19, counts: [{as-of: 2024-11-15, in-operation: 20}]}}', { 'cohort-counts-mismatch': 1 }],
  ['a list of unknown size', 'cohorts: {ds: {name: D, fixed-on: 2024-01-01, counts: [{as-of: 2024-11-15, in-operation: 7, remaining: 11}]}}', {}],
  ['more members than its size', 'projects: {p: {name: P, zone: kcn-b}}\ncohorts: {ds: {name: D, fixed-on: 2024-01-01, size: 1, members: [du-an, p]}}', { 'cohort-counts-mismatch': 1 }],
  ['a component in its own unit', 'indicators: {n: {name: N, unit: dự án, kind: flow, components: [starts]}}', {}],
  ['money of two currencies', 'indicators: {n: {name: N, unit: tỷ đồng, kind: flow, components: [investment, fdi]}}', {}],
  ['a formula that divides people by hectares', 'indicators: {n: {name: N, unit: điểm, kind: index, formula: workers / leased}}', {}],
  ['a formula with weights', 'indicators: {n: {name: N, unit: điểm, kind: index, formula: 2 * workers + 3 * leased}}', {}],
  ['a formula that adds people and hectares', 'indicators: {n: {name: N, unit: điểm, kind: index, formula: workers + leased}}', { 'count-units-added': 1 }],
  ['a formula whose units cancel', 'indicators: {n: {name: N, unit: người, kind: stock, formula: workers + leased * workers / leasable}}', {}],
  ['an increase told as an increase', figures('jobs', 'period: 2023, value: 9.200 người, quote: tăng thêm 9.200 người'), {}],
  ['a level of a stock', figures('workers', 'period: 2023, value: 9.200 người, quote: tăng lên 9.200 người'), {}],
  ['money of a year that rose to so much', figures('fdi', 'period: 2023, value: 3 tỷ USD, quote: thu hút FDI tăng lên 3 tỷ USD'), {}],
  ['"rise" without a number behind it', figures('jobs', 'period: 2023, value: 9.200 người, quote: "số việc làm tăng lên, đạt 9.200 người"'), {}],
  ['an allocation of 100 % to one use', 'allocations: {t: {name: T, shares: {truong: 100 %}}}', {}],
  ['thirds', 'allocations: {t: {name: T, shares: {a: "33,3 %", b: "33,3 %", c: "33,3 %"}}}', {}],
  ['50 and 49', 'allocations: {t: {name: T, shares: {a: 50 %, b: 49 %}}}', { 'allocation-not-full': 1 }],
  ['70 % of which so much', 'allocations: {t: {name: T, adds-to: 70 %, shares: {a: 50 %, b: 20 %}}}', {}],
  ['a share that is not decided yet', 'allocations: {t: {name: T, shares: {a: 50 %, b: }}}', {}],
];

describe('checks of figures', () => {
  for (const [says, entries, found, settings] of [...RATIOS, ...SUMS, ...CHANGES, ...SERIES, ...LISTS]) it(says, () => assert.deepEqual(counted(entries, CODES, settings), found));
});
