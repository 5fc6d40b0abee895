import type { Statement } from './statements-of-the-language.ts';

/** Forecasts, projects, milestones, reviews and sources as an office keeps them. */
export const WORK: readonly Statement[] = [
  [
    'a forecast by zone and by project',
    `projects: {da-2: {name: Nhà máy 2, zone: kcn-a1, events: [{date: 2024-06-01, event: policy-approved}]}}
forecasts: [{indicator: fdi, period: 2024, made-on: 2024-11-15, values: {kcn-a2: 160 triệu USD, kcn-b: 170 triệu USD, da-2: 70 triệu USD}}]`,
  ],
  [
    'a forecast from the day after the figure',
    'forecasts: [{indicator: fdi, period: 2024, made-on: 2024-11-20, from: 2024-11-16, values: {kcn-a1: 200 triệu USD, kcn-b: 200 triệu USD}}]',
  ],
  [
    'a forecast that brings the total to nearly',
    'forecasts: [{indicator: fdi, period: 2024, made-on: 2024-11-15, value: 460 triệu USD, brings-total-to: "gần 3,2 tỷ USD"}]',
  ],
  [
    'the next forecast leaves out what came in',
    'forecasts: [{indicator: jobs, period: 2024, made-on: 2024-10-31, values: {kcn-a1: 20 người, kcn-b: 20 người}}, {indicator: jobs, period: 2024, made-on: 2024-11-15, values: {kcn-b: 20 người}}]',
  ],
  [
    'a claim on its own basis',
    `targets: {inv: {name: Vốn, indicator: investment, period: 2021/2025, more-than: 50.000 tỷ đồng, proposed: true}}
actuals: [{indicator: investment, period: 2021/2025, as-of: 2022-12-31, value: trên 32.976 tỷ đồng, claims: [{says: vượt, target: inv, basis: pro-rata, years: 2}]}]`,
  ],
  [
    'reached is said of what is exceeded',
    `targets: {j: {name: Việc làm, indicator: jobs, period: 2023, at-least: 100 người}}
actuals: [{indicator: jobs, period: 2023, value: 120 người, claims: [{says: đạt, target: j}, {says: vượt, target: j}], stated: [{ratio: 120 %, of: j}]}]`,
  ],
  [
    'a missed target with its reasons',
    `targets: {j-23: {name: Việc làm, indicator: jobs, period: 2023, at-least: 100 người}}
actuals: [{indicator: jobs, period: 2023, value: 60 người}]
deviations: [{target: j-23, as-of: 2024-11-15, causes: [{external: Đơn hàng giảm}, {internal: Chậm tuyển dụng}], remedy: Mở sàn việc làm}]`,
  ],
  [
    'a judgement that says what is computed',
    'targets: {j-26: {name: Việc làm, indicator: jobs, period: 2026, at-least: 100 người, judged: {status: no-data, because: Chưa đến kỳ báo cáo, date: 2024-11-15}}}',
  ],
  [
    'stages known by year and month only',
    'projects: {lng: {name: Điện khí LNG, zone: outside, locality: tx-a, events: [{date: 2024, event: policy-approved}, {date: 2024, event: chấp thuận nhà đầu tư}, {date: 2024, event: amended, amendment: 1}, {date: 2024, event: amended, amendment: 2}]}}',
  ],
  [
    'suspended, and going on',
    'projects: {da-2: {name: Nhà máy 2, zone: kcn-b, events: [{date: 2022-05-10, event: licensed, amount: 5 triệu USD}, {date: 2023-05, event: tạm dừng}, {date: 2023-08, event: khởi công}]}}',
  ],
  [
    'land given back after the end',
    'projects: {da-2: {name: Nhà máy 2, zone: kcn-b, events: [{date: 2020-05-10, event: land-leased, land: 20 ha}, {date: 2023-05-10, event: thu hồi}, {date: 2023-06-10, event: thu gọn diện tích, land: 20 ha}]}}',
  ],
  [
    'land that waits for a reason',
    'projects: {da-2: {name: Nhà máy 2, zone: kcn-b, events: [{date: 2021-05-10, event: thuê đất, land: 20 ha}], obstacles: [{what: Vướng giải phóng mặt bằng, raised: 2024-10-01, due: 2024-12-31}]}}',
  ],
  [
    'a study that ran out and was renewed',
    'projects: {da-2: {name: Nhà máy 2, zone: kcn-b, permits: [{kind: study, issued: 2019-10-31, valid-until: 2020-10-31, status: hết hạn}, {kind: study, issued: 2024-01-10, valid-until: 2025-01-10}]}}',
  ],
  [
    'a permit without an end that has none',
    'projects: {da-2: {name: Nhà máy 2, zone: kcn-b, permits: [{kind: environment, issued: 2024-10-31}, {kind: policy, issued: 2023-10-31}]}}',
  ],
  [
    'workers on a trial run',
    'projects: {da-2: {name: Nhà máy 2, zone: kcn-b, events: [{date: 2024-02-01, event: ra sản phẩm}, {date: 2024-03-01, event: workers, workers: 90 người}]}}',
  ],
  [
    'all land let',
    'zones: {kcn-c: {name: KCN Cái Lân, type: KCN, localities: [tx-a], area: {natural: 520 ha, leasable: 450 ha, leased: 450 ha}}}',
  ],
  [
    'a sector that is a kind of those meant',
    `zones: {kcn-c: {name: KCN Hải Hà, type: KCN, localities: [tx-a], sectors: [rô-bốt, điện tử]}}
projects: {da-2: {name: Nhà máy 2, zone: kcn-c, sector: Linh kiện điện tử}}`,
  ],
  [
    'an infrastructure project in any zone',
    `zones: {kcn-c: {name: KCN Hải Hà, type: KCN, localities: [tx-a], sectors: [điện tử]}}
projects: {da-2: {name: Hạ tầng KCN, zone: kcn-c, role: hạ tầng, sector: xây dựng}}`,
  ],
  [
    'a zone getting ready',
    `zones: {kcn-c: {name: KCN Nam Tiền, type: KCN, localities: [tx-a], readiness: {power: {state: sẵn sàng}, fill-material: {state: đang làm, due: 2024-12-31}}}}
forecasts: [{indicator: workers, period: 2024, made-on: 2024-11-15, values: {kcn-c: 400 người}}]`,
  ],
  [
    'a promise kept late, shown by the project',
    'milestones: {m1: {name: Khởi công, project: du-an, event: groundbreaking, due: 2024-01, outcome: không đạt}}',
  ],
  [
    'a deadline this month',
    'milestones: {m1: {name: Ra sản phẩm, due: 2024-11}, m2: {name: Quý này, due: 2024-Q4}, m3: {name: Năm nay, due: 2024}}',
  ],
  [
    'a decision with its milestone',
    `reviews: {r1: {name: Giao ban, date: 2024-11-12, cadence: hằng tuần, decisions: [{what: "Rà soát hạ tầng điện, nước", milestone: ra-soat}]}}
milestones: {ra-soat: {name: Rà soát hạ tầng, due: 2024-12-31, decided-in: r1}}`,
  ],
  [
    'reviews that follow each other',
    'reviews: {r1: {name: Giao ban, date: 2024-10-29, cadence: weekly}, r2: {name: Giao ban, date: 2024-11-05, cadence: weekly}, r3: {name: Giao ban, date: 2024-11-12, cadence: weekly}}',
  ],
  [
    'a source of the day it runs to',
    'sources: {bao: {name: Báo tỉnh, published: 2024-03-30, as-of: 2024-03-30, url: "https://example.vn/fdi"}}',
  ],
  [
    'one private part beside another',
    'actuals: [{indicator: jobs, scope: kkt-a, period: 2023, value: 90 người}, {indicator: jobs, scope: kcn-a1, period: 2023, value: 60 người, private: true}, {indicator: jobs, scope: kcn-a2, period: 2023, value: 30 người, private: true}]',
  ],
];
