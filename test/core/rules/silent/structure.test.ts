import { itCounts, type Settings } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';

const CODES = [
  'shared-alias',
  'spelling-variant',
  'circular-link',
  'zone-type-nesting',
  'group-as-parent',
  'zone-count-mismatch',
  'locality-not-valid',
  'locality-shares',
  'project-outside-leaf',
  'duplicate-project',
  'unknown-rule',
];

type Case = readonly [says: string, entries: string, found: Record<string, number>, settings?: Settings];

const NAMES: readonly Case[] = [
  ['an alias of its own', 'zones: {kcn-c: {name: KCN C, aliases: [Khu C], type: KCN}}', {}],
  [
    'two aliases that are one',
    'zones: {kcn-c: {name: KCN C, aliases: [Khu mới], type: KCN}, kcn-d: {name: KCN D, aliases: [khu mới], type: KCN}}',
    { 'shared-alias': 1 },
  ],
  [
    'a locality and a zone of one name',
    'localities: {van-don: {name: Huyện Vân Đồn, aliases: [Đông Hải], level: huyện, within: tinh}}',
    {},
  ],
  [
    'single letters and numbers tell things apart',
    'organisations: {a: {name: Sở A}, b: {name: Sở B}, p1: {name: Phòng nghiệp vụ 1}, p2: {name: Phòng nghiệp vụ 2}}',
    {},
  ],
  [
    'Roman numerals tell things apart',
    'zones: {g1: {name: KCN Bình Minh giai đoạn I, type: phase, within: kcn-a2}, g2: {name: KCN Bình Minh giai đoạn II, type: phase, within: kcn-a2}}',
    {},
  ],
  [
    'short names that differ in a letter',
    'localities: {hai-ha: {name: Huyện Hải Hà, level: huyện, within: tinh}, hai-hau: {name: Huyện Hải Hậu, level: huyện, within: tinh}}',
    {},
  ],
  ['a letter left out', 'organisations: {a: {name: Sở Công Thương tỉnh}, b: {name: Sở Công Thươg tỉnh}}', { 'spelling-variant': 1 }],
  ['another mark', 'organisations: {a: {name: Ban quản lý Khu kinh tế}, b: {name: Ban Quản lý - Khu kinh tế}}', { 'spelling-variant': 1 }],
  [
    'a spelling noted as an alias',
    'policies: {nq-2: {name: Nghị quyết chuyên đề, number: 01-NQ/TƯ, aliases: [01-NQ/TU], issued: 2020-11-16, status: issued}}',
    {},
  ],
  [
    'a spelling of an entry that has aliases',
    'policies: {nq-2: {name: Nghị quyết chuyên đề, number: 02-NQ/TU, aliases: [Nghị quyết hai], issued: 2020-11-16, status: issued}, nq-3: {name: Nghị quyết khác, number: 02-NQ/TƯ}}',
    { 'spelling-variant': 1 },
  ],
  [
    'aliases that are another’s name, one of several, the only one, and not in a list',
    'zones: {kcn-c: {name: KCN C, aliases: [Khu C, KCN Đông Hải], type: KCN}, kcn-d: {name: KCN D, aliases: [kcn đông hải], type: KCN}, kcn-e: {name: KCN E, aliases: KCN Đông Hải, type: KCN}}',
    { 'shared-alias': 3 },
  ],
  [
    'one entry may spell itself twice',
    'policies: {nq-2: {name: Nghị quyết chuyên đề, number: 02-NQ/TƯ, aliases: [02-NQ/TU], issued: 2020-11-16, status: issued}}',
    {},
  ],
];

const LINKS: readonly Case[] = [
  ['a zone within itself', 'zones: {kcn-c: {name: KCN C, type: phase, within: kcn-c}}', { 'circular-link': 1, 'zone-type-nesting': 1 }],
  [
    'three policies in a circle',
    'policies: {a: {name: Văn bản một, status: draft, implements: [b]}, b: {name: Văn bản hai, status: draft, implements: [c]}, c: {name: Văn bản ba, status: draft, implements: [a]}}',
    { 'circular-link': 1 },
  ],
  [
    'a circle by the second of two links',
    'policies: {a: {name: Văn bản một, status: draft, implements: [c, b]}, b: {name: Văn bản hai, status: draft, implements: [a]}, c: {name: Văn bản ba, status: draft}}',
    { 'circular-link': 1 },
  ],
  [
    'a zone in a group that lists it already',
    'zones: {n2: {name: Nhóm hai, type: group, members: [kcn-c]}, kcn-c: {name: KCN C, type: KCN, within: n2}}',
    { 'group-as-parent': 1 },
  ],
  ['a zone of no type in a park', 'zones: {kcn-c: {name: KCN C, within: kcn-a2}}', {}],
  [
    'declared types by their short name and by their name where they may not lie',
    'zones: {c: {name: Khu C, type: tech, within: kcn-a2}, d: {name: Khu D, type: eco, within: kcn-a2}}',
    { 'zone-type-nesting': 2 },
    {
      plan: {
        'zone-types': {
          tech: { name: 'Khu công nghệ cao', short: 'CNC', within: ['KKT'] },
          eco: { name: 'Khu sinh thái', within: ['KKT'] },
        },
      },
    },
  ],
  [
    'two ways to one end are no circle',
    'policies: {a: {name: Văn bản một, status: draft, implements: [b, c]}, b: {name: Văn bản hai, status: draft, implements: [c]}, c: {name: Văn bản ba, status: draft}}',
    {},
  ],
  [
    'targets that ask for each other',
    'targets: {a: {name: A, period: 2026, all-of: [b]}, b: {name: B, period: 2026, all-of: [a, {indicator: jobs, at-least: 5 người}]}}',
    { 'circular-link': 1 },
  ],
  [
    'a successor that goes back',
    'localities: {a: {name: Xã một, level: xã, within: tinh, successor: b}, b: {name: Xã hai, level: xã, within: tinh, successor: [a]}}',
    { 'circular-link': 1 },
  ],
  [
    'a park in an economic zone, a phase in a park',
    'zones: {kcn-c: {name: KCN C, type: KCN, within: kkt-a}, gd: {name: C giai đoạn 1, type: giai đoạn, within: kcn-c}}',
    {},
  ],
  ['a park in a park', 'zones: {kcn-c: {name: KCN C, type: KCN, within: kcn-a2}}', { 'zone-type-nesting': 1 }],
  [
    'a phase in a phase',
    'zones: {g: {name: Giai đoạn, type: phase, within: kcn-a2}, h: {name: Nửa giai đoạn, type: phase, within: g}}',
    { 'zone-type-nesting': 1 },
  ],
  ['a group within a group', 'zones: {n2: {name: Nhóm hai, type: group, within: nhom, members: [kcn-b]}}', { 'group-as-parent': 1 }],
  [
    'a declared type where it may lie',
    'zones: {c: {name: Khu C, type: tech, within: kkt-a}}',
    {},
    { plan: { 'zone-types': { tech: { name: 'Khu công nghệ cao', within: ['KKT'] } } } },
  ],
  [
    'a declared type where it may not lie',
    'zones: {c: {name: Khu C, type: tech, within: kcn-a2}}',
    { 'zone-type-nesting': 1 },
    { plan: { 'zone-types': { tech: { name: 'Khu công nghệ cao', within: ['KKT'] } } } },
  ],
];

const PLACES: readonly Case[] = [
  [
    'as many zones as are counted',
    'localities: {tinh-2: {name: Tỉnh Hai, level: tỉnh, declared-zones: [{as-of: 2024-01-01, KCN: 1, KKT: 0}]}}\nzones: {kcn-c: {name: KCN C, type: KCN, localities: [tinh-2]}}',
    {},
  ],
  [
    'a zone established later',
    'localities: {tinh-2: {name: Tỉnh Hai, level: tỉnh, declared-zones: [{as-of: 2024-01-01, KCN: 0}]}}\nzones: {kcn-c: {name: KCN C, type: KCN, established: 2024-06, localities: [tinh-2]}}',
    {},
  ],
  [
    'a zone of which nobody says where it lies',
    'localities: {tinh-2: {name: Tỉnh Hai, level: tỉnh, declared-zones: [{as-of: 2024-01-01, KCN: 1}]}}\nzones: {kcn-c: {name: KCN C, type: KCN}}',
    {},
  ],
  [
    'more zones than are counted',
    'localities: {tinh-2: {name: Tỉnh Hai, level: tỉnh, declared-zones: [{as-of: 2024-01-01, KCN: 0}]}}\nzones: {kcn-c: {name: KCN C, type: KCN, localities: [tinh-2]}}',
    { 'zone-count-mismatch': 1 },
  ],
  [
    'a zone established on the day of the count, one closed on it and one after it',
    'localities: {tinh-2: {name: Tỉnh Hai, level: tỉnh, declared-zones: [{as-of: 2024-01-01, KCN: 5}]}}\nzones: {kcn-c: {name: KCN C, type: KCN, localities: [tinh-2], established: 2024-01-01}, kcn-d: {name: KCN D, type: KCN, localities: [tinh-2], closed: 2024-01-01}, kcn-e: {name: KCN E, type: KCN, localities: [tinh-2], closed: 2024-01-02}, kcn-1: {name: KCN F, type: KCN}}',
    { 'zone-count-mismatch': 1 },
  ],
  [
    'as many zones to be named as are offered, and one more',
    'localities: {tinh-2: {name: Tỉnh Hai, level: tỉnh, declared-zones: [{as-of: 2024-01-01, KCN: 20, CCN: 21}]}}',
    { 'zone-count-mismatch': 2 },
  ],
  [
    'counts of declared types without a day, by their short name, their name and their id',
    'localities: {tinh-2: {name: Tỉnh Hai, level: tỉnh, declared-zones: [{CNC: 1, Khu sinh thái: 2, tech-2: 3}]}}',
    { 'zone-count-mismatch': 3 },
    {
      plan: {
        'zone-types': {
          tech: { name: 'Khu công nghệ cao', short: 'CNC' },
          eco: { name: 'Khu sinh thái' },
          'tech-2': { name: '' },
        },
      },
    },
  ],
  [
    'a count without a day of a locality that took in another since, and one of a day before that',
    'localities: {moi: {name: Huyện Mới, level: huyện, within: tinh, declared-zones: [{KCN: 1}, {as-of: 2024-01-01, KCN: 0}]}, xua: {name: Huyện Xưa, level: huyện, within: tinh, valid-to: 2024-06-30, successor: moi}}\nzones: {kcn-c: {name: KCN C, type: KCN, localities: [xua]}}',
    {},
  ],
  [
    'figures of the day a district was made, of the day before, and of no day',
    `localities: {moi: {name: Huyện Mới, level: huyện, within: tinh, valid-from: 2024-07-01}}
actuals: [{indicator: workers, scope: moi, period: 2024, as-of: 2024-07-01, value: 900 người}, {indicator: workers, scope: moi, period: 2024, as-of: 2024-06-30, value: 900 người}, {indicator: workers, scope: moi, value: 900 người}, {indicator: workers, scope: huyen-cu, value: 900 người}]`,
    { 'locality-not-valid': 1 },
  ],
  [
    'a figure of before a district was made of another',
    `localities: {moi: {name: Huyện Mới, level: huyện, within: tinh, valid-from: 2024-07-01}, xua: {name: Huyện Xưa, level: huyện, within: tinh, valid-to: 2024-06-30, successor: [moi, nowhere]}}
actuals: [{indicator: workers, period: 2024, as-of: 2024-06-30, values: {moi: 900 người}}, {indicator: workers, scope: xua, period: 2024, as-of: 2024-07-01, value: 900 người}]`,
    { 'locality-not-valid': 2 },
  ],
  [
    'a line of a target for a district that will be gone',
    'targets: {t: {name: T, indicator: jobs, period: 2025, at-least: 9 người, split: {huyen-cu: 5 người, tx-a: 4 người}}}',
    { 'locality-not-valid': 1 },
  ],
  ['a target of no time for a district that is gone', 'targets: {t: {name: T, indicator: jobs, scope: huyen-cu, at-least: 9 người}}', {}],
  ['a figure of the last day', 'actuals: [{indicator: workers, scope: huyen-cu, period: 2024, as-of: 2024-06-30, value: 900 người}]', {}],
  [
    'a count sheet with the old district',
    'actuals: [{indicator: workers, period: 2024, as-of: 2024-09-30, values: {huyen-cu: 900 người}}]',
    { 'locality-not-valid': 1 },
  ],
  [
    'a target set before the district went',
    'targets: {t: {name: T, indicator: jobs, scope: huyen-cu, period: 2024, at-least: 5 người}}',
    {},
  ],
  [
    'a target of the year after',
    'targets: {t: {name: T, indicator: jobs, scope: huyen-cu, period: 2025, at-least: 5 người}}',
    { 'locality-not-valid': 1 },
  ],
  [
    'three thirds',
    'localities: {b: {name: Thị xã B, level: town, within: tinh}, c: {name: Thị xã C, level: town, within: tinh}}\nzones: {kcn-c: {name: KCN C, type: KCN, localities: {tx-a: "33,3 %", b: "33,3 %", c: "33,3 %"}}}',
    {},
  ],
  [
    'shares of nothing, of whole and of broken percentages, of three',
    'localities: {b: {name: Thị xã B, level: town, within: tinh}, c: {name: Thị xã C, level: town, within: tinh}}\nzones: {kcn-c: {name: KCN C, type: KCN, localities: {tx-a: 0 %, b: 0 %}}, kcn-d: {name: KCN D, type: KCN, localities: {tx-a: "60,5 %", b: 30 %}}, kcn-e: {name: KCN E, type: KCN, localities: {tx-a: 20 %, b: 30 %, c: 40 %}}}',
    { 'locality-shares': 3 },
  ],
  [
    'a share that cannot be read',
    'localities: {b: {name: Thị xã B, level: town, within: tinh}}\nzones: {kcn-c: {name: KCN C, type: KCN, localities: {tx-a: một nửa, b: 50 %}}}\ntargets: {t: {name: T, indicator: jobs, scope: b, period: 2024, at-least: 5 người}}\nactuals: [{indicator: jobs, scope: kcn-c, period: 2024, as-of: 2024-11-15, value: 9 người}]',
    {},
  ],
  [
    'two zones without shares of which a target asks one, targets that lack something else or nothing',
    'localities: {b: {name: Thị xã B, level: town, within: tinh}, c: {name: Thị xã C, level: town, within: tinh}}\nzones: {kcn-c: {name: KCN C, type: KCN, localities: [tx-a, b]}, kcn-d: {name: KCN D, type: KCN, localities: [tx-a, c]}}\ntargets: {s: {name: S, indicator: fdi-new, scope: b, period: 2024, at-least: 5 triệu USD}, t: {name: T, indicator: jobs, scope: b, period: 2024, at-least: 5 người}}\nactuals: [{indicator: jobs, scope: kcn-c, period: 2024, as-of: 2024-11-15, value: 9 người}, {indicator: fdi-new, scope: b, period: 2024, as-of: 2024-11-15, value: 9 triệu EUR}]',
    { 'locality-shares': 1 },
  ],
  [
    'two localities without shares, and nobody asks',
    'localities: {b: {name: Thị xã B, level: town, within: tinh}}\nzones: {kcn-c: {name: KCN C, type: KCN, localities: [tx-a, b]}}',
    {},
  ],
  [
    'two localities without shares, and a target asks',
    'localities: {b: {name: Thị xã B, level: town, within: tinh}}\nzones: {kcn-c: {name: KCN C, type: KCN, localities: [tx-a, b]}}\ntargets: {t: {name: T, indicator: jobs, scope: b, period: 2024, at-least: 5 người}}\nactuals: [{indicator: jobs, scope: kcn-c, period: 2024, as-of: 2024-11-15, value: 9 người}]',
    { 'locality-shares': 1 },
  ],
  [
    'a project in a zone whose parks do not cover it',
    'zones: {kkt-c: {name: KKT C, type: KKT, children: một phần}, kcn-c: {name: KCN C, type: KCN, within: kkt-c}}\nprojects: {p: {name: P, zone: kkt-c}}',
    {},
  ],
  ['a project in a group', 'projects: {p: {name: P, zone: nhom}}', { 'project-outside-leaf': 1 }],
  [
    'events of no kind in one month',
    'projects: {p: {name: P, investor: Tập đoàn X, zone: kcn-b, events: [{date: 2023-05, event: xong}]}, q: {name: Q, investor: Tập đoàn X, zone: kcn-b, events: [{date: 2023-05, event: xong}]}}',
    {},
  ],
  [
    'a list with less, papers with more, and each something of its own',
    `projects:
  p: {name: P, investor: Tập đoàn X, zone: kcn-b, sector: dệt may, note: "Theo Sở, tháng 5", events: [{date: 2023-05, event: licensed, amount: 1 triệu USD}, {date: 2023-06, event: site-cleared}, {event: site-cleared}, {date: 2023-07-31, event: groundbreaking}, {date: 2023-10-01, event: workers, workers: 9 người}, {date: 2023-12, event: in-operation}]}
  q: {name: Q, investor: Tập đoàn X, zone: kcn-b, permits: [{kind: land, issued: 2023-01}, {kind: investment, issued: 2023-01}], obstacles: [{what: Thiếu điện, raised: 2024-11-01}, {what: Thiếu nước, raised: 2024-11-01}], events: [{date: 2023-05, event: licensed, amount: 1 triệu USD}, {event: site-cleared}, {date: 2023-07, event: site-cleared}, {date: 2023-07, event: groundbreaking}, {date: 2023-11, event: in-operation}]}`,
    { 'duplicate-project': 1 },
  ],
  [
    'an event on the last day of the month another says, and on the first',
    `projects:
  p: {name: P, investor: Tập đoàn X, zone: kcn-b, sector: dệt may, events: [{date: 2023-05, event: licensed, amount: 1 triệu USD}, {date: 2023-07, event: site-cleared}, {date: 2023-07, event: groundbreaking}]}
  q: {name: Q, investor: Tập đoàn X, zone: kcn-b, events: [{date: 2023-05, event: licensed, amount: 1 triệu USD}, {date: 2023-07-31, event: site-cleared}, {date: 2023-07-01, event: groundbreaking}]}`,
    { 'duplicate-project': 1 },
  ],
  [
    'one project defined twice',
    'projects: {du-an: {name: Nhà máy Mẫu, zone: kcn-b, events: [{date: 2023-05, event: licensed, amount: 100 triệu USD}]}}',
    {},
  ],
  [
    'one investor, two factories in different months',
    'projects: {p: {name: P, investor: Tập đoàn X, zone: kcn-b, events: [{date: 2023-05, event: licensed, amount: 1 triệu USD}]}, q: {name: Q, investor: Tập đoàn X, zone: kcn-b, events: [{date: 2023-06, event: licensed, amount: 1 triệu USD}]}}',
    {},
  ],
  [
    'one investor, one month',
    'projects: {p: {name: P, investor: Tập đoàn X, zone: kcn-b, events: [{date: 2023-05, event: licensed, amount: 1 triệu USD}]}, q: {name: Q, investor: tập đoàn x, zone: kcn-b, events: [{date: 2023-05-09, event: licensed, amount: 1 triệu USD}]}}',
    { 'duplicate-project': 1 },
  ],
  [
    'the same name in two parks',
    'projects: {p: {name: Nhà máy Mẫu, zone: kcn-a1, events: [{date: 2023-05, event: licensed, amount: 1 triệu USD}]}}',
    {},
  ],
  ['a setting for a check that is not', '', { 'unknown-rule': 1 }, { rules: { 'missing-sauce': 'off' } }],
];

const page = new ToldPage('structure', 'Checks of structure, told');

describe('checks of structure', () => {
  for (const [group, cases] of Object.entries({ names: NAMES, links: LINKS, places: PLACES })) {
    describe(group, () => {
      for (const each of cases) itCounts(page, CODES, each);
    });
  }
});
