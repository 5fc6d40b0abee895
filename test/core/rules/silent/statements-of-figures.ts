import type { Statement } from './statements-of-the-language.ts';

/** Figures as they stand in reports, with the ratios and changes printed beside them. */
export const FIGURES: readonly Statement[] = [
  [
    'shares, increases and new licences with the third component',
    'actuals: [{indicator: fdi, period: 2023, value: "2.049,78 triệu USD", components: {fdi-new: "1.757,24 triệu USD", fdi-increase: "292,47 triệu USD", fdi-shares: "0,07 triệu USD"}}]',
  ],
  [
    'components of another scale',
    'actuals: [{indicator: fdi, period: 2023, value: "1,1 tỷ USD", components: {fdi-new: 800 triệu USD, fdi-increase: 320 triệu USD}}]',
  ],
  [
    'a component not known yet',
    'actuals: [{indicator: fdi, period: 2023, value: 900 triệu USD, components: {fdi-new: 500 triệu USD, fdi-increase: }}]',
  ],
  [
    'a total that is about, its parts exact',
    'actuals: [{indicator: fdi, period: 2023, value: khoảng 1.100 triệu USD, components: {fdi-new: 800 triệu USD, fdi-increase: 320 triệu USD}}]',
  ],
  [
    'a total of over what its parts make',
    'actuals: [{indicator: fdi, period: 2023, value: trên 1.100 triệu USD, components: {fdi-new: 800 triệu USD, fdi-increase: 320 triệu USD}}]',
  ],
  [
    'a part in tỷ of a whole in triệu',
    'actuals: [{indicator: fdi, period: 2023, value: "7,4 tỷ USD", of-which: {fdi-new: {value: "4,18 tỷ USD", count: 85 dự án}}}]',
  ],
  ['a part of nothing', 'actuals: [{indicator: jobs, period: 2023, value: 0, by: {sector: {dệt may: 0, điện tử: 0}}}]'],
  [
    'two breakdowns of one figure',
    'actuals: [{indicator: jobs, period: 2023, value: 100 người, by: {sector: {dệt may: 60 người, điện tử: 40 người}, investor-country: {KR: 55 người, JP: 45 người}}}]',
  ],
  [
    'a breakdown of rounded money',
    'actuals: [{indicator: fdi, period: 2023, value: "1,25 tỷ USD", by: {investor-country: {KR: "0,6 tỷ USD", JP: "0,4 tỷ USD", khác: "0,3 tỷ USD"}}}]',
  ],
  [
    'a locality with more than its zones',
    'actuals: [{indicator: jobs, scope: tx-a, period: 2023, value: 500 người}, {indicator: jobs, period: 2023, values: {kcn-a1: 60 người, kcn-a2: 30 người, kcn-b: 10 người}}]',
  ],
  [
    'a zone estimated beside parks that are final',
    'actuals: [{indicator: jobs, scope: kkt-a, period: 2023, status: provisional, value: 100 người}, {indicator: jobs, period: 2023, values: {kcn-a1: 60 người, kcn-a2: 30 người}}]',
  ],
  ['projects that give the figure', 'actuals: [{indicator: starts, scope: kcn-b, period: 2024, as-of: 2024-11-15, value: 1 dự án}]'],
  [
    'nearly, about and over in ratios',
    'actuals: [{indicator: fdi, period: 2024, as-of: 2024-03-30, value: "851,34 triệu USD", stated: [{ratio: gần 29 %, of: fdi-2024}, {ratio: khoảng 28 %, of: fdi-2024}, {ratio: hơn 28 %, of: fdi-2024}, {ratio: trên 170 %, of: fdi-2024, at: 2024-Q1}]}]',
  ],
  [
    'more than double the year before',
    'actuals: [{indicator: jobs, period: 2022, value: 100 người}, {indicator: jobs, period: 2023, value: 230 người, stated: [{times: hơn 2, versus: 2022}, {times: "2,3", versus: 2022}]}]',
  ],
  [
    'nearly double',
    'actuals: [{indicator: jobs, period: 2022, value: 100 người}, {indicator: jobs, period: 2023, value: 190 người, stated: [{times: gần 2, versus: 2022}]}]',
  ],
  [
    'growth, up and down',
    'actuals: [{indicator: jobs, period: 2021, value: 200 người}, {indicator: jobs, period: 2022, value: 250 người, change: [{versus: 2021, growth: 25 %}]}, {indicator: jobs, period: 2023, value: 200 người, change: [{versus: 2022, growth: -20 %}, {versus: 2022, by: -50 người}]}]',
  ],
  [
    'growth of a rounded figure',
    'actuals: [{indicator: fdi, period: 2022, value: "2,1 tỷ USD"}, {indicator: fdi, period: 2023, value: "3,1 tỷ USD", change: [{versus: 2022, growth: "48,5 %"}]}]',
  ],
  [
    'a rise of about two points',
    'actuals: [{indicator: share, period: 2022, value: "9,8 %"}, {indicator: share, period: 2023, value: "11,9 %", change: [{versus: 2022, by: khoảng 2 điểm %}]}]',
  ],
  [
    'up two places',
    'actuals: [{indicator: pci, period: 2022, value: thứ 5}, {indicator: pci, period: 2023, value: thứ 3, change: [{versus: 2022, by: 2 hạng}]}]',
  ],
  [
    'the same part of the year before',
    'actuals: [{indicator: jobs, period: 2022-9M, value: 80 người}, {indicator: jobs, period: 2022, value: 110 người}, {indicator: jobs, period: 2023-9M, value: 100 người, change: [{versus: 2022-9M, growth: 25 %}]}]',
  ],
  [
    'a level against a level of another day',
    'actuals: [{indicator: workers, period: 2022, value: 8.000 người}, {indicator: workers, period: 2023, as-of: 2023-09-30, value: 9.200 người, change: [{versus: 2022, by: 1.200 người}]}]',
  ],
  [
    'a total that stands still',
    'actuals: [{indicator: jobs, period: 2023, as-of: 2023-06-30, value: 90 người}, {indicator: jobs, period: 2023, value: 90 người}]',
  ],
  [
    'a level that falls',
    'actuals: [{indicator: workers, period: 2023, as-of: 2023-06-30, value: 9.200 người}, {indicator: workers, period: 2023, value: 8.900 người}]',
  ],
  [
    'a rounder figure below the exact one before',
    'actuals: [{indicator: fdi, period: 2023, as-of: 2023-11-20, value: "3.012,4 triệu USD"}, {indicator: fdi, period: 2023, value: "3 tỷ USD"}]',
  ],
  [
    'an estimate of the year above the count of November',
    'actuals: [{indicator: jobs, period: 2023, as-of: 2023-11-30, status: estimate, value: 90 người}, {indicator: jobs, period: 2023, value: 85 người}]',
  ],
  [
    'new people, told as such',
    'actuals: [{indicator: jobs, period: 2023, value: khoảng 9.200 người, quote: "giải quyết việc làm mới cho khoảng 9.200 người"}]',
  ],
  [
    'a level with its words',
    'actuals: [{indicator: workers, period: 2023, value: khoảng 9.200 người, quote: "số lao động tăng lên khoảng 9.200 người"}]',
  ],
  [
    'a quote in another scale',
    'actuals: [{indicator: fdi, period: 2023, value: "0,85 tỷ USD", quote: "đạt 850 triệu USD, bằng 28,3 % kế hoạch"}]',
  ],
  ['a quote with a range', 'actuals: [{indicator: share, period: 2022, value: 3–4 %, quote: "đóng góp từ 3 đến 4 % tổng thu"}]'],
  ['a rank written out', 'actuals: [{indicator: pci, period: 2022, value: thứ 3, quote: "đứng thứ ba cả nước"}]'],
  [
    'two sources, one preferred',
    `sources: {cuc: {name: Cục Thống kê, published: 2024-02-01, as-of: 2023-12-31}}
actuals: [{indicator: workers, period: 2023, value: 900 người, source: cuc, preferred: true}, {indicator: workers, period: 2023, value: 950 người, source: bc}]`,
  ],
  [
    'a component told again on its own',
    'actuals: [{indicator: fdi, period: 2023, value: 900 triệu USD, components: {fdi-new: 500 triệu USD, fdi-increase: 400 triệu USD}}, {indicator: fdi-new, period: 2023, value: 500 triệu USD}]',
  ],
  [
    'provisional first, final later',
    'actuals: [{indicator: workers, period: 2023, status: sơ bộ, value: 900 người}, {indicator: workers, period: 2023, status: chính thức, value: 950 người}]',
  ],
  [
    'disbursed up to what was registered',
    'actuals: [{indicator: disbursed, period: 2023, value: 100 triệu USD}, {indicator: fdi, period: 2023, value: 100 triệu USD}]',
  ],
  [
    'disbursed of earlier years',
    'actuals: [{indicator: fdi, period: 2022, value: 500 triệu USD}, {indicator: fdi, period: 2023, value: 100 triệu USD}, {indicator: disbursed, period: 2022, value: 100 triệu USD}, {indicator: disbursed, period: 2023, value: 300 triệu USD}]',
  ],
  [
    'a series that grows fast',
    'actuals: [{indicator: jobs, period: 2018, value: 10 người}, {indicator: jobs, period: 2019, value: 20 người}, {indicator: jobs, period: 2020, value: 40 người}, {indicator: jobs, period: 2021, value: 90 người}, {indicator: jobs, period: 2022, value: 200 người}, {indicator: jobs, period: 2023, value: 450 người}]',
  ],
  [
    'occupancy that its hectares give',
    'actuals: [{indicator: leased, scope: kcn-b, period: 2023, value: "169,2 ha"}, {indicator: leasable, scope: kcn-b, period: 2023, value: 450 ha}, {indicator: occupancy, scope: kcn-b, period: 2023, value: "37,6 %"}]',
  ],
  [
    'occupancy in words',
    'actuals: [{indicator: leased, scope: kcn-b, period: 2023, value: khoảng 170 ha}, {indicator: leasable, scope: kcn-b, period: 2023, value: 450 ha}, {indicator: occupancy, scope: kcn-b, period: 2023, value: gần 38 %}]',
  ],
  [
    'thirds of a bonus',
    'allocations: {thuong: {name: Thưởng vượt thu, shares: {truong-hoc: "33,3 %", y-te: "33,3 %", giao-thong: "33,3 %"}}}',
  ],
  ['all of it to one work', 'allocations: {thuong: {name: Thưởng vượt thu, shares: {truong-hoc: 100 %}}}'],
  ['a part of it, said so', 'allocations: {thuong: {name: Thưởng vượt thu, adds-to: 70 %, shares: {truong-hoc: 40 %, y-te: 30 %}}}'],
  [
    'a list of which not all names are known',
    'cohorts: {ds: {name: Danh mục, fixed-on: 2024-01-01, size: 19, members: [du-an], counts: [{as-of: 2024-06-30, in-operation: 3}, {as-of: 2024-11-15, in-operation: 7, remaining: 12}]}}',
  ],
  ['weights for a ratio', 'indicators: {w: {name: Tỷ lệ xử lý nước thải, unit: "%", kind: ratio, over-zones: weighted, weight: leasable}}'],
  [
    'an index averaged over zones and years',
    'indicators: {s: {name: Điểm hài lòng, unit: điểm, kind: index, over-zones: average, over-time: average}}',
  ],
];
