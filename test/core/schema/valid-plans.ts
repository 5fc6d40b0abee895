/** Plan files that have the shape of the language. */
export const PLANS: Readonly<Record<string, string>> = {
  'the plan of the guide': `
localities:
  quang-ninh: {name: Tỉnh Quảng Ninh, level: province}

zones:
  kcn-bac-tien-phong: {name: KCN Bắc Tiền Phong, type: KCN, localities: [quang-ninh]}
  kcn-song-khoai: {name: KCN Sông Khoai, type: KCN, localities: [quang-ninh]}
  kcn-texhong: {name: KCN Texhong Hải Hà, aliases: [KCN Texhong], type: KCN, localities: [quang-ninh]}
  kcn-dong-mai: {name: KCN Đông Mai, type: KCN, localities: [quang-ninh]}

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

targets:
  fdi-2024:
    name: Thu hút ít nhất 3 tỷ USD vốn FDI năm 2024
    indicator: fdi
    period: 2024
    at-least: 3 tỷ USD
    phasing: {2024-Q1: 500 triệu USD}

actuals:
  - indicator: fdi
    period: 2024
    as-of: 2024-03-30
    value: 851,34 triệu USD
    stated:
      - {ratio: 170 %, of: fdi-2024, at: 2024-Q1}
      - {ratio: "28,3 %", of: fdi-2024}
  - indicator: fdi
    period: 2024
    as-of: 2024-11-15
    value: 2.049,78 triệu USD
    components:
      fdi-new: {value: "1.757,24 triệu USD", count: 32 dự án}
      fdi-increase: {value: "292,47 triệu USD", count: 25 lượt}

forecasts:
  - indicator: fdi
    period: 2024
    made-on: 2024-11-15
    value: khoảng 960 triệu USD
    values:
      kcn-bac-tien-phong: 85 triệu USD
      kcn-song-khoai: 87 triệu USD
      kcn-texhong: 683 triệu USD
      kcn-dong-mai: 105 triệu USD
    brings-total-to: trên 3 tỷ USD
`,
  zones: `
zones:
  kkt-quang-yen:
    name: KKT ven biển Quảng Yên
    aliases: [KKT Quảng Yên]
    type: KKT
    localities: {tx-quang-yen: 70 %, tp-uong-bi: 30 %}
    area: {natural: 13.303 ha}
    priority: [{from: 2024-04-02, source: giao-ban-2024-04-02}]
  kcn-bac-tien-phong:
    name: KCN Bắc Tiền Phong
    type: KCN
    within: kkt-quang-yen
    localities: [tx-quang-yen]
    readiness:
      power: {state: ready, checked: 2024-10-30}
      fill-material: {state: missing, owner: so-cong-thuong, due: 2024-12-31}
`,
  targets: `
targets:
  manufacturing-share-2025:
    name: Tỷ trọng CNCBCT trong GRDP
    indicator: manufacturing-share
    period: 2020/2025
    more-than: 15 %
    baseline: {period: 2020, value: "9,8 %"}
    policy: nq-01-tu-2020
  groundbreaking-2020:
    name: Khởi công ít nhất 4 dự án, giá trị ít nhất 500 triệu USD
    due: 2020-12-31
    all-of:
      - {indicator: groundbreakings, at-least: 4 dự án}
      - {indicator: groundbreaking-value, at-least: 500 triệu USD}
  pci-top:
    name: PCI thuộc nhóm đầu
    indicator: pci-rank
    period: nk-2020-2025
    top: 5
  fdi-2025:
    name: Thu hút vốn FDI năm 2025
    indicator: fdi
    period: 2025
    at-least: 4 tỷ USD
    adds-up: zones
    split:                        # fdi-2025/kcn-song-khoai and so on
      kcn-bac-tien-phong: 1,2 tỷ USD
      kcn-song-khoai: 1,5 tỷ USD
      kcn-texhong: 1,3 tỷ USD
`,
  figures: `
actuals:
  - indicator: fdi
    period: 2024
    as-of: 2024-11-15
    values:                       # the count sheet of all parks
      kcn-bac-tien-phong: 120,5 triệu USD
      kcn-song-khoai: 0
      kcn-hai-yen:                # not reported yet; not zero
  - indicator: manufacturing-share
    period: 2022-9M
    as-of: 2022-09-19
    status: estimate
    value: 12,3 %
    change:
      - {versus: 2021, by: "0,4 điểm %"}
      - {versus: 2020, by: "2,5 điểm %"}
  - indicator: manufacturing-share
    period: 2021
    value: 11,3 %
    published: 2023-10-02
    vintages:
      - {published: 2022-09-19, was: "11,9 %", source: giao-ban-2022-09-19}
`,
  'projects, cohorts and milestones': `
projects:
  lng-quang-ninh:
    name: Nhà máy điện khí LNG Quảng Ninh
    zone: unknown
    events:
      - {date: 2024, event: policy-approved}
      - {date: 2024, event: chấp thuận nhà đầu tư}   # = investor-approved
      - {date: 2024, event: amended, amendment: 2}
    obstacles:
      - {what: Vướng mắc giải phóng mặt bằng, raised: 2024-10-01, owner: ubnd-tinh, due: 2024-12-31}
cohorts:
  list-2024:
    name: Danh mục 19 dự án đưa vào hoạt động năm 2024
    fixed-on: 2024-01-01
    size: 19
    members: [thanh-cong-viet-hung]
    outside: [baike-vehicle]
    counts: [{as-of: 2024-11-15, in-operation: 7, remaining: 12}]
milestones:
  first-car:
    name: Nhà máy ô tô Thành Công Việt Hưng ra sản phẩm
    project: thanh-cong-viet-hung
    event: first-product
    due: 2024-12
    revisions: [{date: 2024-05-20, was: 2024-09, reason: Chờ nghiệm thu}]
`,
  'deviations and allocations': `
deviations:
  - target: fdi-2024
    as-of: 2024-11-15
    causes:
      - external: Một số dự án lớn lùi thời điểm đăng ký
      - internal: Tiến độ hạ tầng một số KCN còn chậm
    remedy: Rà soát từng dự án trong dự báo, tháo gỡ trước 15/12
    owner: ubnd-tinh
    due: 2024-12-15
allocations:
  bonus-2022:
    name: Thưởng vượt thu năm 2022
    shares: {co-so-giao-duc: 100 %}
`,
  'the stage': `
localities:
  tinh: {name: Tỉnh Mẫu, level: province}
  tx-a: {name: Thị xã A, level: town, within: tinh}
  huyen-cu: {name: Huyện Cũ, level: district, within: tinh, valid-to: 2024-06-30, successor: tx-a}
organisations:
  ubnd: {name: Ủy ban nhân dân}
zones:
  kkt-a: {name: KKT Ánh Dương, type: KKT, localities: [tx-a]}
  kcn-a1: {name: KCN Bình Minh, type: KCN, within: kkt-a, localities: [tx-a]}
  kcn-a2: {name: KCN Cát Đằng, type: KCN, within: kkt-a, localities: [tx-a]}
  kcn-b: {name: KCN Đông Hải, type: KCN, localities: [tx-a]}
  nhom: {name: Trọng điểm, type: group, members: [kcn-a1, kcn-b]}
indicators:
  fdi: {name: Vốn FDI, unit: triệu USD, kind: flow, components: [fdi-new, fdi-increase], may-include: [fdi-shares], decimals: 2}
  fdi-new: {name: Cấp mới, unit: triệu USD, kind: flow}
  fdi-increase: {name: Tăng vốn, unit: triệu USD, kind: flow}
  fdi-shares: {name: Góp vốn mua cổ phần, unit: triệu USD, kind: flow}
  disbursed: {name: Vốn giải ngân, unit: triệu USD, kind: flow, not-above: fdi}
  investment: {name: Vốn đầu tư, unit: tỷ đồng, kind: flow}
  workers: {name: Lao động, unit: người, kind: stock}
  jobs: {name: Việc làm mới, unit: người, kind: flow}
  share: {name: Tỷ trọng trong GRDP, unit: "%", kind: ratio}
  growth: {name: Tốc độ tăng, unit: "%/năm", kind: rate}
  leased: {name: Đất đã cho thuê, unit: ha, kind: stock}
  leasable: {name: Đất cho thuê được, unit: ha, kind: stock}
  occupancy: {name: Tỷ lệ lấp đầy, unit: "%", kind: ratio, numerator: leased, denominator: leasable}
  pci: {name: Hạng PCI, unit: hạng, kind: rank, out-of: 63}
  starts: {name: Dự án khởi công, unit: dự án, kind: flow, from-events: {count: projects, of: [groundbreaking]}}
policies:
  nq: {name: Nghị quyết 01, number: 01-NQ/TU, issuer: ubnd, issued: 2020-11-16, period: 2020/2025, horizon: 2030, status: issued}
sources:
  bc: {name: Báo cáo tuần, publisher: Báo tỉnh, published: 2024-11-16, as-of: 2024-11-15}
targets:
  fdi-2024: {name: FDI năm 2024, indicator: fdi, period: 2024, at-least: 3 tỷ USD, phasing: {2024-Q1: 500 triệu USD}}
actuals:
  - {indicator: fdi, period: 2024, as-of: 2024-11-15, value: 2700 triệu USD}
projects:
  du-an: {name: Nhà máy Mẫu, zone: kcn-b, capital-type: FDI, events: [{date: 2023-05-10, event: licensed, amount: 100 triệu USD}, {date: 2024-03-05, event: groundbreaking}]}
`,
  rates: `
rates: [{date: 2022-09-01, one: USD, is: 23.000 đồng, kind: plan}]
`,
};

/** Manifests that have. */
export const MANIFESTS: Readonly<Record<string, string>> = {
  'the manifest of the guide': `
plan:
  id: quang-ninh
  name: Kế hoạch phát triển KKT, KCN, CCN tỉnh Quảng Ninh
  locale: vi-VN              # "2.049,78": dot groups, comma is the decimal mark
  report-currency: USD
  scope: quang-ninh          # the scope of every figure and target that names none
  rounding: truncate         # house style: 28,378 % is printed 28,3%
`,
  'rules in two forms': `
rules:
  missing-source: off
  forecast-concentration: {severity: error, max-share: 60 %}
`,
  'the manifest of the stage': `
# zoneplan.yaml
plan: {id: stage, name: Kế hoạch mẫu, locale: vi-VN, report-currency: USD, scope: tinh, as-of: 2024-11-15, rounding: truncate, terms: {nk: {name: Nhiệm kỳ, from: 2021-01-01, to: 2025-12-31}}, criteria: {cong-nghe-cao: {name: Công nghệ cao}}}
rules: {missing-source: off, target-without-owner: off, target-without-policy: off, indicator-without-metadata: off, unused-entry: off}
`,
  'files and units': `
files: {include: ["**/*.plan.yaml", "**/*.plan.yml"], exclude: []}
plan: {id: a, name: A, units: {teu: {name: TEU}, box: {name: container, equals: 2 teu}}}
`,
  'nothing yet': '',
};
