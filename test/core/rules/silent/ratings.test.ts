import { itCounts, type Settings } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';

type Case = readonly [says: string, entries: string, found: Record<string, number>, settings?: Settings];

/** A goal of new jobs in 2024 by the 15th of November, the 320th of 366 days. */
const jobs = (target: string, value: string, more = '') =>
  `targets: {j: {name: J, indicator: jobs, period: 2024, ${target}}}\nactuals: [{indicator: jobs, period: 2024, as-of: 2024-11-15, value: ${value}${more}}]`;

const PACE: readonly Case[] = [
  ['just at the pace that is still good enough', jobs('at-least: 366 người', '288 người'), {}],
  ['one less', jobs('at-least: 366 người', '287 người'), { 'behind-pace': 1 }],
];

const STEEP: readonly Case[] = [
  [
    'a figure that zones give',
    'targets: {j: {name: J, indicator: jobs, scope: kkt-a, period: 2024, at-least: 366 người}}\nactuals: [{indicator: jobs, period: 2024, as-of: 2024-11-15, values: {kcn-a1: 10 người, kcn-a2: 20 người}}]',
    { 'steep-catch-up': 1 },
  ],
];

const CLAIMS: readonly Case[] = [
  [
    'none is allowed, and some there are',
    jobs('at-most: 0 người', '5 người', ', claims: [{target: j, says: achieved}]'),
    { 'claim-contradicted': 1 },
  ],
  [
    'a band of a flow',
    jobs('between: [100 người, 120 người]', '130 người', ', claims: [{target: j, says: achieved}]'),
    { 'claim-contradicted': 1 },
  ],
  [
    'a level',
    'targets: {w: {name: W, indicator: workers, period: 2023, at-least: 100 người}}\nactuals: [{indicator: workers, period: 2023, value: 90 người, claims: [{target: w, says: Đạt}]}]',
    { 'claim-contradicted': 1 },
  ],
  [
    'several things at once',
    'targets: {both: {name: Both, period: 2023, all-of: [{indicator: jobs, at-least: 100 người}, {indicator: workers, at-least: 100 người}]}}\nactuals: [{indicator: jobs, period: 2023, value: 90 người, claims: [{target: both, says: achieved}]}, {indicator: workers, period: 2023, value: 190 người}]',
    { 'claim-contradicted': 1 },
  ],
];

const JUDGED: readonly Case[] = [
  [
    'a target of which only the lines are set',
    'targets: {j: {name: J, indicator: jobs, period: 2024, at-least: , split: {kcn-b: 10 người}, judged: {status: on-track, because: Vì thế, date: 2024-11-15}}}',
    {},
  ],
  [
    'for a reason that could not be read',
    jobs('at-least: 10 người, judged: {status: exceeded, date: 2024-11-15, because: [a, b]}', '20 người'),
    {},
  ],
];

const ALL_OF = (second: string, status = 'jobs, period: 2023, value: 60 người') =>
  `targets: {own: {name: Own, indicator: workers, period: 2023, at-least: 100 người}, both: {name: Both, period: 2023, all-of: [${second}, own]}}\nactuals: [{indicator: ${status}}, {indicator: workers, period: 2023, value: 60 người}]\ndeviations: [{target: own, as-of: 2024-11-15, causes: [{internal: Chậm}], remedy: Làm nhanh}]`;

const DEVIATIONS: readonly Case[] = [
  ['of its own part and of another target', ALL_OF('{indicator: jobs, at-least: 100 người}'), { 'missing-deviation': 1 }],
  ['of another target alone', ALL_OF('{indicator: jobs, at-least: 10 người}'), {}],
];

const page = new ToldPage('ratings', 'Ratings, told');
const TABLE: Readonly<Record<string, readonly Case[]>> = {
  'behind-pace': PACE,
  'steep-catch-up': STEEP,
  'claim-contradicted': CLAIMS,
  'judged-differs, judged-without-reason': JUDGED,
  'missing-deviation': DEVIATIONS,
};

for (const [codes, cases] of Object.entries(TABLE)) {
  describe(codes, () => {
    for (const [says, ...rest] of cases) itCounts(page, codes.split(', '), [`${codes}: ${says}`, ...rest]);
  });
}
