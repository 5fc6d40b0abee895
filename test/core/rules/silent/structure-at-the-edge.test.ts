import assert from 'node:assert/strict';
import { diagnosticsOf } from '../../../../core/diagnostics.ts';
import { itCounts, type Settings } from '../../../on-stage.ts';
import { planOfTexts } from '../../../plan-of-texts.ts';
import { ToldPage } from '../../../told.ts';

const CODES = [
  'circular-link',
  'duplicate-key',
  'duplicate-project',
  'group-as-parent',
  'locality-not-valid',
  'locality-shares',
  'missing-key',
  'shared-alias',
  'spelling-variant',
  'text-cut-by-hash',
  'unknown-indicator',
  'unknown-key',
  'unknown-rule',
  'unknown-zone',
  'zone-count-mismatch',
];

type Case = readonly [says: string, entries: string, found: Record<string, number>, settings?: Settings];

/** Two projects with an event of one month. */
const two = (one: string, other: string) =>
  `projects: {p: {${one}, events: [{date: 2023-05, event: licensed, amount: 1 triệu USD}]}, q: {${other}, events: [{date: 2023-05, event: licensed, amount: 1 triệu USD}]}}`;
const both = (keys: string) => two(`name: P, investor: Tập đoàn X, ${keys}`, `name: Q, investor: Tập đoàn X, ${keys}`);

/** Zones that a second province counts. */
const counted = (counts: string, zones = '') =>
  `localities: {tinh-2: {name: Tỉnh Hai, level: tỉnh, declared-zones: [${counts}]}}${zones && `\nzones: {${zones}}`}`;

const LINKS: readonly Case[] = [
  [
    'groups that are members of each other',
    'zones: {g: {name: Nhóm một, type: group, members: [kcn-b, h]}, h: {name: Nhóm hai, type: group, members: [g]}}',
    { 'circular-link': 1 },
  ],
  [
    'localities that lie in each other',
    'localities: {a: {name: Xã một, level: xã, within: b}, b: {name: Xã hai, level: xã, within: a}}',
    { 'circular-link': 1 },
  ],
  [
    'objectives that lie in each other',
    'objectives: {a: {name: Mục tiêu một, within: b}, b: {name: Mục tiêu hai, within: a}}',
    { 'circular-link': 1 },
  ],
  [
    'policies that replace each other',
    'policies: {a: {name: Văn bản một, status: draft, supersedes: [b]}, b: {name: Văn bản hai, status: draft, supersedes: [a]}}',
    { 'circular-link': 1 },
  ],
];

const NAMES: readonly Case[] = [
  [
    'a number that is noted as an alias of another after it',
    'policies: {nq-2: {name: Nghị quyết chuyên đề, number: 02-NQ/TU, status: issued}, nq-3: {name: Nghị quyết khác, number: 02-NQ/TƯ, aliases: [02-NQ/TU], status: issued}}',
    {},
  ],
  ['an alias that is the name', 'zones: {kcn-c: {name: KCN C, aliases: [kcn c], type: KCN}}', {}],
  [
    'a spelling with a comma, of an entry without aliases and of one whose aliases are no list',
    'organisations: {a: {name: "Ban quản lý, Khu kinh tế"}, b: {name: Ban quản lý Khu kinh tế, role: quản lý}, c: {name: "Ban quản lý, Khu công nghiệp"}, d: {name: Ban quản lý Khu công nghiệp, role: quản lý, aliases: Ban}}',
    { 'spelling-variant': 2 },
  ],
];

const PROJECTS: readonly Case[] = [
  ['projects of one investor of which nobody says where they lie', both('role: production'), { 'missing-key': 2 }],
  ['projects of one investor in zones that are not known', both('zone: unknown'), {}],
  ['projects of one investor outside all zones, of no locality', both('zone: outside'), {}],
  ['projects of one investor outside all zones, of one locality', both('zone: outside, locality: tx-a'), { 'duplicate-project': 1 }],
  [
    'projects of one investor outside all zones, of two localities',
    two('name: P, investor: X, zone: outside, locality: tx-a', 'name: Q, investor: X, zone: outside, locality: tinh'),
    {},
  ],
  ['projects without a name', two('zone: kcn-b, investor: Tập đoàn X', 'zone: kcn-b, investor: Tập đoàn Y'), { 'missing-key': 2 }],
  [
    'the one that says more comes second',
    two(
      'name: P, investor: X, zone: kcn-b',
      'name: Q, investor: X, zone: kcn-b, sector: dệt may, role: production, capital-type: FDI, investor-country: KR, land: 5 ha, registered: 1 triệu USD',
    ),
    { 'duplicate-project': 1 },
  ],
  [
    'two events of one month that are not the same',
    'projects: {p: {name: P, investor: X, zone: kcn-b, events: [{date: 2023-05, event: licensed, amount: 1 triệu USD}, {date: 2023-07, event: groundbreaking}]}, q: {name: Q, investor: X, zone: kcn-b, events: [{date: 2023-05, event: licensed, amount: 1 triệu USD}, {date: 2023-07, event: site-cleared}]}}',
    { 'duplicate-project': 1 },
  ],
];

const LOCALITIES: readonly Case[] = [
  [
    'a forecast for a district that is gone',
    'forecasts: [{indicator: jobs, scope: huyen-cu, period: 2024, made-on: 2024-11-15, value: 9 người}]',
    { 'locality-not-valid': 1 },
  ],
  [
    'a line of a forecast for a district that is gone',
    'forecasts: [{indicator: jobs, period: 2024, made-on: 2024-11-15, values: {huyen-cu: 9 người}}]',
    { 'locality-not-valid': 1 },
  ],
  [
    'a target due when the district will be gone',
    'targets: {t: {name: T, indicator: workers, scope: huyen-cu, due: 2024-12-31, at-least: 9 người}}',
    { 'locality-not-valid': 1 },
  ],
  [
    'two rounded shares that are more than the whole',
    'localities: {b: {name: Thị xã B, level: town, within: tinh}}\nzones: {kcn-c: {name: KCN C, type: KCN, localities: {tx-a: "66,7 %", b: "33,4 %"}}}',
    { 'locality-shares': 1 },
  ],
  [
    'shares on lines of their own',
    'localities: {b: {name: Thị xã B, level: town, within: tinh}}\nzones:\n  kcn-c:\n    name: KCN C\n    type: KCN\n    localities:\n      tx-a: 60 %\n      b: 30 %  # theo diện tích',
    { 'locality-shares': 1 },
  ],
  [
    'a share that cannot be read, of the locality a target asks for',
    'localities: {b: {name: Thị xã B, level: town, within: tinh}}\nzones: {kcn-c: {name: KCN C, type: KCN, localities: {tx-a: một nửa, b: 50 %}}}\ntargets: {t: {name: T, indicator: jobs, scope: tx-a, period: 2024, at-least: 5 người}}\nactuals: [{indicator: jobs, scope: kcn-c, period: 2024, as-of: 2024-11-15, value: 9 người}]',
    {},
  ],
];

const KEYS: readonly Case[] = [
  [
    'a key written twice beside a number cut by its comma',
    'targets: {t: {name: T, name: Tỷ trọng, indicator: share, period: 2026, at-least: 28,3 %}}',
    { 'duplicate-key': 1 },
  ],
  [
    'a period that is only a comment',
    'targets:\n  t:\n    name: T\n    indicator: jobs\n    period: #2024\n    at-least: 3 người',
    { 'missing-key': 1 },
  ],
  ['a name that is only a comment', 'organisations:\n  a:\n    name: #2 Ban', { 'text-cut-by-hash': 1 }],
  [
    'a mistyped indicator of a component',
    'actuals: [{indicator: fdi, period: 2023, value: 3 triệu USD, components: {fdi-nwe: 3 triệu USD}}]',
    { 'unknown-indicator': 1 },
  ],
  ['a zone in a district', 'zones: {kcn-c: {name: KCN C, type: KCN, within: tx-a}}', { 'unknown-zone': 1 }],
  ['a zone in what is spelt nearly like a district', 'zones: {kcn-c: {name: KCN C, type: KCN, within: huyen-cuu}}', { 'unknown-zone': 1 }],
  ['an option that a check does not have', '', { 'unknown-key': 1 }, { rules: { 'idle-land': { aftr: '3 months' } } }],
  ['an option of a check that is not', '', { 'unknown-rule': 1 }, { rules: { 'missing-sauce': { most: '3' } } }],
];

const COUNTS: readonly Case[] = [
  [
    'a park of the counting province in a zone of another',
    counted('{as-of: 2024-01-01, KCN: 1}', 'kcn-c: {name: KCN C, type: KCN, within: kkt-a, localities: [tinh-2]}'),
    {},
  ],
  [
    'a count of no day, and a park with the day it was made',
    counted('{KCN: 1}', 'kcn-c: {name: KCN C, type: KCN, established: 2024-06, localities: [tinh-2]}'),
    {},
  ],
  ['a count written twice, by two names', counted('{as-of: 2024-01-01, KCN: 2, industrial-park: 3}'), { 'zone-count-mismatch': 1 }],
  [
    'a count of a short name that two types bear',
    counted('{as-of: 2024-01-01, CNC: 1}'),
    { 'zone-count-mismatch': 1 },
    { plan: { 'zone-types': { tech: { name: 'Khu công nghệ cao', short: 'CNC' }, craft: { name: 'Cụm nghề', short: 'CNC' } } } },
  ],
  [
    'a count of parks where the plan has types of its own',
    counted('{as-of: 2024-01-01, KCN: 1}'),
    { 'zone-count-mismatch': 1 },
    { plan: { 'zone-types': { tech: { name: 'Khu công nghệ cao', short: 'CNC' } } } },
  ],
];

const page = new ToldPage('structure-at-the-edge', 'Checks of structure at the edge, told');
const GROUPS = { links: LINKS, names: NAMES, projects: PROJECTS, localities: LOCALITIES, keys: KEYS, counts: COUNTS };

describe('checks of structure at the edge', () => {
  for (const [group, cases] of Object.entries(GROUPS)) {
    describe(group, () => {
      for (const each of cases) itCounts(page, CODES, each);
    });
  }

  it('call a type that the manifest has twice by its first name; it may-lie-in what that says', () => {
    const plan = planOfTexts({
      'zoneplan.yaml':
        'plan: {id: p, name: Kế hoạch, zone-types: {tech: {name: Khu công nghệ cao, within: [KKT]}, tech: {name: Khu thử, within: [KCN]}}}',
      'a.plan.yaml':
        'localities: {t: {name: Tỉnh, level: tỉnh, declared-zones: [{tech: 3}]}}\nzones: {a: {name: KCN A, type: KCN, localities: [t]}, b: {name: Khu B, type: tech, within: a}}',
    });
    const messages = (code: string) =>
      diagnosticsOf(plan.db, plan.file('a.plan.yaml'), 'en').flatMap((each) => (each.code === code ? each.message : []));
    assert.deepEqual(messages('zone-count-mismatch'), ['Tỉnh counts 3 Khu công nghệ cao; this plan lists 1.']);
    assert.match(messages('zone-type-nesting').join(), /Khu công nghệ cao/);
  });
});
