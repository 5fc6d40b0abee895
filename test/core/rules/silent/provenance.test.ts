import assert from 'node:assert/strict';
import { itCounts, reportedOn, type Settings } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';

const CODES = [
  'source-without-dates',
  'published-before-as-of',
  'source-file-missing',
  'quote-lacks-number',
  'indicator-without-metadata',
  'indicator-without-figures',
  'missed-review',
  'decision-without-follow-up',
  'private-figure-exposed',
];

type Case = readonly [says: string, entries: string, found: Record<string, number>, settings?: Settings];

function quote(value: string, words: string): string {
  return `actuals: [{indicator: fdi, period: 2023, value: "${value}", quote: "${words}"}]`;
}

function source(keys: string): string {
  return `sources: {s: {name: S, ${keys}}}`;
}

const SOURCES: readonly Case[] = [
  ['published the day its figures run to', source('published: 2024-03-30, as-of: 2024-03-30'), {}],
  ['a day that cannot be read is told once', source('published: 2/4, as-of: 2024-03-30'), {}],
  ['both days missing are one finding', source('publisher: Báo'), { 'source-without-dates': 1 }],
  [
    'a figure published before its day',
    'actuals: [{indicator: jobs, period: 2023, as-of: 2023-12-31, published: 2023-12-20, value: 5 người}]',
    { 'published-before-as-of': 1 },
  ],
  [
    'a figure published before its period was over',
    'actuals: [{indicator: jobs, period: 2023, published: 2023-12-20, value: 5 người}]',
    { 'published-before-as-of': 1 },
  ],
  [
    'a figure published before its period ends on the day of the plan',
    'actuals: [{indicator: jobs, period: 2024-01-01/2024-11-15, published: 2024-11-14, value: 5 người}]',
    { 'published-before-as-of': 1 },
  ],
  ['a figure of a period that is not over', 'actuals: [{indicator: jobs, period: 2024, published: 2024-11-14, value: 5 người}]', {}],
  ['a web address is no file', source('published: 2024-03-30, as-of: 2024-03-30, file: "https://example.org/a.pdf"'), {}],
  ['a file outside the folder of the plan', source('published: 2024-03-30, as-of: 2024-03-30, file: ../kho/a.pdf'), {}],
  ['a plan file as source', source('published: 2024-03-30, as-of: 2024-03-30, file: ./stage.plan.yaml'), {}],
];

const QUOTES: readonly Case[] = [
  ['as printed', quote('2.049,78 triệu USD', 'thu hút 2.049,78 triệu USD'), {}],
  ['in another scale', quote('3,24 tỷ USD', 'đạt trên 3.240 triệu đô la'), {}],
  ['in English', quote('2.049,78 triệu USD', 'a total of $2,049.78 million'), {}],
  ['with spaces between thousands', quote('9200 triệu USD', 'khoảng 9 200 triệu'), {}],
  ['among other numbers', quote('851,34 triệu USD', 'quý I/2024 đạt 851,34 triệu USD, bằng 170%'), {}],
  ['a digit slipped', quote('2.049,87 triệu USD', 'thu hút 2.049,78 triệu USD'), { 'quote-lacks-number': 1 }],
  ['both ends of a range', 'actuals: [{indicator: share, period: 2023, value: 3–4 %, quote: đạt từ 3 đến 4%}]', {}],
  ['one end of a range', 'actuals: [{indicator: share, period: 2023, value: 3–4 %, quote: đạt từ 3 đến 5%}]', { 'quote-lacks-number': 1 }],
  ['a small number in words', 'actuals: [{indicator: starts, period: 2023, value: 3 dự án, quote: ba dự án khởi công}]', {}],
  ['a large number in no quote', quote('2.049,78 triệu USD', 'vượt kế hoạch'), { 'quote-lacks-number': 1 }],
  ['a count sheet has no one number', 'actuals: [{indicator: jobs, period: 2023, values: {kcn-b: 9 người}, quote: tổng 20 người}]', {}],
];

const MEETINGS: readonly Case[] = [
  ['a weekly meeting eight days ago', 'reviews: {r: {name: R, date: 2024-11-07, cadence: weekly}}', {}],
  ['a weekly meeting eleven days ago', 'reviews: {r: {name: R, date: 2024-11-04, cadence: weekly}}', { 'missed-review': 1 }],
  [
    'followed by another of its forum',
    'reviews: {r: {name: R, date: 2024-10-04, cadence: weekly, forum: Thường trực}, s: {name: S, date: 2024-11-11, forum: Thường trực}}',
    {},
  ],
  [
    'followed by one of another forum',
    'reviews: {r: {name: R, date: 2024-10-04, cadence: weekly, forum: Thường trực}, s: {name: S, date: 2024-11-11, cadence: weekly, forum: Sở}}',
    { 'missed-review': 1 },
  ],
  [
    'of several only the last is overdue',
    'reviews: {a: {name: A, date: 2024-10-04, cadence: weekly}, b: {name: B, date: 2024-10-11, cadence: weekly}, c: {name: C, date: 2024-10-18, cadence: weekly}}',
    { 'missed-review': 1 },
  ],
  ['a yearly meeting of last year', 'reviews: {r: {name: R, date: 2023-09-19, cadence: hằng năm}}', {}],
  ['no cadence', 'reviews: {r: {name: R, date: 2020-09-19}}', {}],
  ['a decision with its target', 'reviews: {r: {name: R, date: 2024-11-12, decisions: [{what: Kiểm đếm, target: fdi-2024}]}}', {}],
];

const INDICATORS: readonly Case[] = [
  [
    'an indicator with a figure anywhere',
    'objectives: {o: {name: O, indicators: [jobs]}}\nactuals: [{indicator: jobs, period: 2023, values: {kcn-b: 9 người}}]',
    {},
  ],
  [
    'a line that nobody has filled in',
    'objectives: {o: {name: O, indicators: [jobs]}}\nactuals: [{indicator: jobs, period: 2023, values: {kcn-b: }}]',
    { 'indicator-without-figures': 1 },
  ],
  [
    'computed from others',
    'objectives: {o: {name: O, indicators: [occupancy]}}\nactuals: [{indicator: leased, scope: kcn-b, period: 2023, value: 9 ha}]',
    {},
  ],
  ['counted from projects', 'objectives: {o: {name: O, indicators: [starts]}}', {}],
];

const PRIVATE: readonly Case[] = [
  [
    'two of three are private',
    'actuals: [{indicator: jobs, scope: kkt-a, period: 2023, value: 90 người}, {indicator: jobs, scope: kcn-a1, period: 2023, value: 60 người, private: true}, {indicator: jobs, scope: kcn-a2, period: 2023, value: 30 người, private: true}]',
    {},
  ],
  [
    'the whole is private too',
    'actuals: [{indicator: jobs, scope: kkt-a, period: 2023, value: 90 người, private: true}, {indicator: jobs, scope: kcn-a2, period: 2023, value: 30 người, private: true}, {indicator: jobs, scope: kcn-a1, period: 2023, value: 60 người}]',
    {},
  ],
  [
    'the whole is private and its parts are not',
    'actuals: [{indicator: jobs, scope: kkt-a, period: 2023, value: 90 người, private: true}, {indicator: jobs, period: 2023, values: {kcn-a1: 60 người, kcn-a2: 30 người}}]',
    { 'private-figure-exposed': 1 },
  ],
  [
    'the whole is of another day',
    'actuals: [{indicator: jobs, scope: kkt-a, period: 2023, as-of: 2023-06-30, value: 50 người}, {indicator: jobs, scope: kcn-a1, period: 2023, value: 60 người}, {indicator: jobs, scope: kcn-a2, period: 2023, value: 30 người, private: true}]',
    {},
  ],
  [
    'the children do not cover the zone',
    'zones: {kkt-c: {name: KKT C, type: KKT, children: partial}, kcn-c1: {name: KCN C1, type: KCN, within: kkt-c}, kcn-c2: {name: KCN C2, type: KCN, within: kkt-c}}\nactuals: [{indicator: jobs, scope: kkt-c, period: 2023, value: 90 người}, {indicator: jobs, scope: kcn-c1, period: 2023, value: 50 người}, {indicator: jobs, scope: kcn-c2, period: 2023, value: 30 người, private: true}]',
    {},
  ],
  [
    'a private component',
    'actuals: [{indicator: fdi, period: 2023, value: 90 triệu USD}, {indicator: fdi-new, period: 2023, value: 60 triệu USD}, {indicator: fdi-increase, period: 2023, value: 30 triệu USD, private: true}]',
    { 'private-figure-exposed': 1 },
  ],
  [
    'a rank cannot be subtracted',
    'actuals: [{indicator: pci, scope: kkt-a, period: 2023, value: thứ 3}, {indicator: pci, scope: kcn-a1, period: 2023, value: thứ 4}, {indicator: pci, scope: kcn-a2, period: 2023, value: thứ 5, private: true}]',
    {},
  ],
];

const page = new ToldPage('provenance', 'Checks of provenance, told');

describe('checks of provenance', () => {
  for (const [group, cases] of Object.entries({
    sources: SOURCES,
    quotes: QUOTES,
    meetings: MEETINGS,
    indicators: INDICATORS,
    private: PRIVATE,
  })) {
    describe(group, () => {
      for (const each of cases) itCounts(page, CODES, each);
    });
  }

  it('names the contents that are missing', () => {
    const entry = 'indicators: {e: {name: E, unit: người, kind: flow, metadata: {concept: a, method: b, publication: d, source: e}}}';
    const found = reportedOn(entry, { rules: { 'indicator-without-metadata': 'info' } }).filter((each) =>
      each.file.endsWith('entry.plan.yaml'),
    );
    assert.deepEqual(
      found.map((each) => each.message),
      ['`E` lacks `breakdown`, `responsible`.'],
    );
  });
});
