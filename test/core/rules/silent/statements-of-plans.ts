import type { Statement } from './statements-of-the-language.ts';

/** What a planning office writes and is right to write, close to the checks of structure, numbers, periods and targets. */
const NAMES: Readonly<Record<string, string>> = {
  'a name with an apostrophe': "organisations: {a: {name: Công ty Hon Hai's}}",
  'a name with a colon but no space behind it': 'organisations: {a: {name: Sở KH:ĐT}}',
  'a time of day': 'reviews: {r: {name: Họp lúc 14:30, date: 2024-11-12}}',
  'an address of the net': 'sources: {w: {name: Trang tin, published: 2024-11-01, as-of: 2024-10-31, url: https://quangninh.gov.vn/a#b}}',
  'a comment behind a name': 'organisations:\n  a:\n    name: Sở Xây dựng  # trước là Sở Kiến trúc',
  'a number sign in quotes': 'organisations: {a: {name: "KCN #2"}}',
  'a number sign inside a word': 'organisations: {a: {name: Tổ C#}}',
  'a text with commas on its own line': 'organisations:\n  a:\n    name: Sở Nông nghiệp, Môi trường',
  'a text that begins with a number': 'organisations: {a: {name: 30 tháng 4}}',
  'a name that is a year': 'organisations: {a: {name: 2030}}',
  'a certificate that begins with zero': 'policies: {p: {name: Quyết định 0123, number: 0123, status: draft}}',
  'one page of a source, and several':
    'sources: {a: {name: Báo cáo A, published: 2024-11-01, as-of: 2024-10-31, page: 3}, b: {name: Báo cáo B, published: 2024-11-01, as-of: 2024-10-31, page: 3–5}}',
  'notes of several lines':
    'organisations:\n  a:\n    name: Sở A\n    note: |\n      Dòng một: có dấu hai chấm\n      # không phải ghi chú\n      - gạch đầu dòng',
  'a folded text': 'organisations:\n  a:\n    name: Sở A\n    note: >-\n      Một câu dài\n      sang dòng sau',
  'a key of the office’s own': 'x-mau: &mau {note: theo mẫu}\norganisations: {a: {name: Sở A, x-so: 5, <<: *mau}}',
  'one entry built on another': 'organisations:\n  a: &goc {name: Sở A, role: quản lý}\n  b: {<<: *goc, name: Sở B}',
  'tabs behind the text': 'organisations:\n  a:\n    name: Sở A\t# ghi chú',
  'Windows line ends': 'organisations:\r\n  a:\r\n    name: Sở A\r\n    role: quản lý\r\n',
  'a byte order mark': '\ufefforganisations: {a: {name: Sở A}}',
  'a line that begins a document': '---\norganisations: {a: {name: Sở A}}',
  'letters made of two code points': `organisations: {a: {name: ${'Sở Công Thương'.normalize('NFD')}, aliases: [SCT]}}`,
  'two organisations whose names share most words': 'organisations: {a: {name: Ban Quản lý dự án 1}, b: {name: Ban Quản lý dự án 2}}',
  'parks told apart by a name in front': 'zones: {a: {name: KCN Nam Tiền Phong, type: KCN}, b: {name: KCN Bắc Tiền Phong, type: KCN}}',
  'a park and its enlargement': 'zones: {a: {name: KCN Đông Mai, type: KCN}, b: {name: KCN Đông Mai mở rộng, type: KCN}}',
  'a decision and its amendment, a letter apart':
    'policies: {a: {name: Đề án KKT, number: 1226/QĐ-TTg, status: draft}, b: {name: Đề án KCN, number: 1227/QĐ-TTg, status: draft}}',
  'types in words': 'zones: {a: {name: Khu A1, type: khu công nghiệp}, b: {name: Cụm A1, type: CỤM CÔNG NGHIỆP}}',
  'levels in words': 'localities: {a: {name: Phường A, level: phường, within: tx-a}, b: {name: Đặc khu B, level: đặc khu, within: tinh}}',
  'words in capitals': 'rates: [{date: 2024-01-01, one: USD, is: 24.000 đồng, kind: Thị trường}]',
};

const NUMBERS: Readonly<Record<string, string>> = {
  'a decimal comma on its own line': 'actuals:\n  - indicator: share\n    period: 2023\n    value: 28,3 %',
  'a thousands dot with its unit': 'actuals: [{indicator: workers, period: 2023, value: 9.200 người}]',
  'people under another name': 'actuals: [{indicator: workers, period: 2023, value: 9.200 lao động}]',
  'a bare whole number': 'actuals: [{indicator: workers, period: 2023, value: 9200}]',
  'a bare number with two decimals': 'actuals: [{indicator: fdi, period: 2023, value: 3240.55}]',
  'ends on zeros that are no decimals': 'actuals: [{indicator: workers, period: 2023, value: 9200.0}]',
  'another scale': 'actuals: [{indicator: fdi, period: 2023, value: "3,24 tỷ USD"}]',
  'a currency by its sign': 'actuals: [{indicator: fdi, period: 2023, value: 3.240 triệu US$}]',
  'a currency by its name': 'actuals: [{indicator: fdi, period: 2023, value: 3.240 triệu đô la Mỹ}]',
  'a thousand billion đồng': 'actuals: [{indicator: investment, period: 2023, value: "32,976 nghìn tỷ đồng"}]',
  'no space before the sign': 'actuals: [{indicator: share, period: 2023, value: "12,3%"}]',
  'per cent in words': 'actuals: [{indicator: share, period: 2023, value: "12,3 phần trăm"}]',
  'nine thousand people': 'actuals: [{indicator: workers, period: 2023, value: "9,2 nghìn người"}]',
  'a place in words': 'actuals: [{indicator: pci, period: 2023, value: hạng 3}]',
  'a bare place': 'actuals: [{indicator: pci, period: 2023, value: 3}]',
  'the last place': 'actuals: [{indicator: pci, period: 2023, value: thứ 63}]',
  'all of it': 'actuals: [{indicator: share, period: 2023, value: 100 %}]',
  'none of it': 'actuals: [{indicator: share, period: 2023, value: 0}]',
  'less than one per cent, with its sign': 'actuals: [{indicator: share, period: 2023, value: "0,4 %"}]',
  'growth below zero': 'actuals: [{indicator: growth, period: 2023, value: "−1,5 %/năm"}]',
  'no figure yet': 'actuals: [{indicator: fdi, period: 2023, values: {kcn-a1: 5 triệu USD, kcn-a2: , kcn-b: }}]',
  'about so many, rounded': 'actuals: [{indicator: workers, period: 2023, value: khoảng 9.200 người}]',
  'a range with an en dash': 'actuals: [{indicator: share, period: 2023, value: 3–4 %}]',
  'from to': 'actuals: [{indicator: share, period: 2023, value: từ 3 đến 4 %}]',
  'percentage points':
    'actuals: [{indicator: share, period: 2022, value: 11 %}, {indicator: share, period: 2023, value: 12 %, change: [{versus: 2022, by: 1 điểm %}]}]',
  'places won':
    'actuals: [{indicator: pci, period: 2022, value: thứ 5}, {indicator: pci, period: 2023, value: thứ 3, change: [{versus: 2022, by: −2 hạng}]}]',
  'a year ten times as good as the year before': 'actuals: [{indicator: fdi, period: 2023, value: 30 tỷ USD}]',
  'money of another currency with its rate':
    'rates: [{date: 2022-06-30, one: USD, is: 23.250 đồng}]\nactuals: [{indicator: investment, period: 2022, value: 1.112 triệu USD}]',
  'a market and a plan rate of one day':
    'rates: [{date: 2022-09-01, one: USD, is: 23.000 đồng, kind: plan}, {date: 2022-09-01, one: USD, is: 23.700 đồng}]',
  'capital reduced':
    'projects: {p: {name: Nhà máy 2, zone: kcn-b, events: [{date: 2023-05-10, event: cấp mới, amount: 100 triệu USD}, {date: 2024-05-10, event: giảm vốn, amount: 5 triệu USD}]}}',
  'deadlines of less precision': 'milestones: {a: {name: A, due: 2026}, b: {name: B, due: 2025-Q3}, c: {name: C, due: 2025-06}}',
  'the 29th of February of a leap year': 'reviews: {r: {name: Giao ban, date: 2024-02-29}}',
  'a date in quotes': 'reviews: {r: {name: Giao ban, date: "2024-11-12"}}',
};

const PERIODS: Readonly<Record<string, string>> = {
  'quarters that add up to their year':
    'actuals: [{indicator: jobs, period: 2023-Q1, value: 10 người}, {indicator: jobs, period: 2023-Q2, value: 20 người}, {indicator: jobs, period: 2023-Q3, value: 30 người}, {indicator: jobs, period: 2023-Q4, value: 40 người}, {indicator: jobs, period: 2023, value: 100 người}]',
  'halves rounded to tenths of a billion':
    'actuals: [{indicator: fdi, period: 2023-H1, value: "1,2 tỷ USD"}, {indicator: fdi, period: 2023-H2, value: "1,3 tỷ USD"}, {indicator: fdi, period: 2023, value: "2,6 tỷ USD"}]',
  'some quarters, and the year':
    'actuals: [{indicator: jobs, period: 2023-Q1, value: 10 người}, {indicator: jobs, period: 2023-Q2, value: 20 người}, {indicator: jobs, period: 2023, value: 100 người}]',
  'nine months within the year':
    'actuals: [{indicator: jobs, period: 2023-9M, value: 70 người}, {indicator: jobs, period: 2023, value: 100 người}]',
  'the term so far': 'actuals: [{indicator: jobs, period: nk, as-of: 2024-11-15, value: 400 người}]',
  'a level in the middle of a period': 'actuals: [{indicator: workers, period: 2023, as-of: 2023-06-30, value: 400 người}]',
  'levels of overlapping periods':
    'actuals: [{indicator: workers, period: 2023-01/2023-04, value: 400 người}, {indicator: workers, period: 2023-03/2023-06, value: 420 người}]',
  'a week within a month and one over two':
    'actuals: [{indicator: jobs, period: 2024-W44, value: 4 người}, {indicator: jobs, period: 2024-W45, value: 5 người}]',
  'an occupancy of land on a day in the year': 'actuals: [{indicator: occupancy, period: 2023, as-of: 2023-06-30, value: 50 %}]',
  'a share estimated before the year ends, then final':
    'actuals: [{indicator: share, period: 2023, as-of: 2023-11-30, status: ước tính, value: 12 %}, {indicator: share, period: 2023, status: chính thức, value: 12 %}]',
  'a recent estimate': 'actuals: [{indicator: jobs, period: 2024-Q3, status: estimate, value: 90 người}]',
  'a figure of the week that runs': 'actuals: [{indicator: jobs, period: 2024-W46, as-of: 2024-11-15, value: 9 người}]',
  'a figure of yesterday': 'actuals: [{indicator: jobs, period: 2024-11, as-of: 2024-11-14, value: 9 người}]',
};

const TARGETS: Readonly<Record<string, string>> = {
  'a band': 'targets: {t: {name: Lấp đầy, indicator: growth, period: 2026/2030, between: ["6,6 %/năm", "6,8 %/năm"]}}',
  'a band as a range': 'targets:\n  t:\n    name: Tăng trưởng\n    indicator: growth\n    period: 2026/2030\n    between: 6,6–6,8 %/năm',
  'a ceiling where less is better':
    'indicators: {poverty: {name: Tỷ lệ hộ nghèo, unit: "%", kind: ratio, better: lower}}\ntargets: {t: {name: Giảm nghèo, indicator: poverty, period: 2024/2026, at-most: 1 %, baseline: {period: 2023, value: 2 %}}}',
  'a place or better': 'targets: {t: {name: PCI, indicator: pci, period: 2026, top: 5}}',
  'a place by its number': 'targets: {t: {name: PCI, indicator: pci, period: 2026, at-most: 5 hạng}}',
  'a level to be held at the end':
    'targets: {t: {name: Lao động, indicator: workers, period: 2024/2026, at-least: 900 người, phasing: at-end}}',
  'a level with where it starts':
    'targets: {t: {name: Lao động, indicator: workers, period: 2024/2026, at-least: 900 người, baseline: {period: 2023, value: 700 người}}}',
  'by a day': 'targets: {t: {name: Lao động, indicator: workers, due: 2026-06-30, at-least: 900 người}}',
  'growth on yearly average':
    'targets: {t: {name: Tăng trưởng, indicator: growth, period: 2026/2030, at-least: 17 %/năm, basis: bình quân năm}}',
  'so many a year': 'targets: {t: {name: Việc làm, indicator: jobs, period: 2026/2030, at-least: 100 người, basis: yearly-average}}',
  'running steps up to the target':
    'targets: {t: {name: Việc làm, indicator: jobs, period: 2026, at-least: 100 người, phasing: {2026-Q1: 20 người, 2026-H1: 45 người, 2026-9M: 70 người, 2026: 100 người}}}',
  'running steps at the ends of quarters':
    'targets: {t: {name: Việc làm, indicator: jobs, period: 2026, at-least: 100 người, phasing: {2026-Q1: 20 người, 2026-Q2: 45 người, 2026-Q3: 70 người}}}',
  'steps that rise and happen to add up':
    'targets: {t: {name: Việc làm, indicator: jobs, period: 2026, at-least: 100 người, phasing: {2026-Q1: 40 người, 2026-Q2: 60 người}}}',
  'quarters below the year':
    'targets: {y: {name: Việc làm, indicator: jobs, period: 2026, at-least: 100 người}, q: {name: Việc làm quý I, indicator: jobs, period: 2026-Q1, at-least: 20 người}}',
  'quarters that add up because they must':
    'targets: {y: {name: Việc làm, indicator: jobs, period: 2026, at-least: 100 người, adds-up: kỳ}, a: {name: Nửa đầu, indicator: jobs, period: 2026-H1, at-least: 40 người}, b: {name: Nửa cuối, indicator: jobs, period: 2026-H2, at-least: 60 người}}',
  'a split that adds up, with a line to be given out later':
    'targets: {t: {name: Việc làm, indicator: jobs, scope: kkt-a, period: 2026, at-least: 100 người, split: {kcn-a1: 100 người, kcn-a2: }}}',
  'only lines': 'targets: {t: {name: Việc làm, indicator: jobs, period: 2026, at-least: , split: {kcn-a1: 60 người, kcn-b: 40 người}}}',
  'a proposal beside what is in force':
    'targets: {p: {name: FDI đề xuất, indicator: fdi, period: 2024, at-least: 4 tỷ USD, proposed: true}}',
  'a revision with its reason long before the end':
    'targets: {t: {name: Việc làm, indicator: jobs, period: 2026, at-least: 80 người, revisions: [{date: 2024-07-10, was: 100 người, reason: Theo kết luận giao ban}]}}',
  'a late revision with who decided':
    'reviews: {r: {name: Giao ban, date: 2024-11-12}}\nmilestones: {m: {name: Xong, due: 2025-06, revisions: [{date: 2024-11-12, was: 2024-11, reason: Chậm mặt bằng, decided-in: r}]}}',
  'within the policy’s years': 'targets: {t: {name: Việc làm, indicator: jobs, period: 2025, at-least: 80 người, policy: nq}}',
  'at the policy’s horizon': 'targets: {t: {name: Việc làm, indicator: jobs, period: 2030, at-least: 80 người, policy: nq, horizon: true}}',
  'an objective over others': 'objectives: {a: {name: Phát triển}, b: {name: Thu hút vốn, within: a, targets: [fdi-2024]}}',
  'a target of several parts':
    'targets: {t: {name: Khởi công, due: 2025, all-of: [{indicator: starts, at-least: 4 dự án}, {indicator: investment, at-least: 500 tỷ đồng}]}}',
};

/** All of them, by what they come near. */
export const PLANS: readonly Statement[] = Object.entries({ NAMES, NUMBERS, PERIODS, TARGETS }).flatMap(([what, entries]) =>
  Object.entries(entries).map(([says, text]): Statement => [`${what.toLowerCase()}: ${says}`, text]),
);
