import { itCounts, type Settings } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';

const CODES = ['unrecorded-target-change', 'unrecorded-restatement', 'unknown-indicator'];

type Case = readonly [says: string, entries: string, found: Record<string, number>, settings?: Settings];

const CHANGED = { 'unrecorded-target-change': 1 };

const target = (keys: string, indicators = '') => `${indicators}targets: {t: {name: T, indicator: x, period: 2026, ${keys}}}`;
const x = (unit: string) => `indicators: {x: {name: X, unit: ${unit}, kind: flow}}\n`;
const since = (entries: string, plan?: object): Settings => ({ committed: { entries, plan } });

/** What the last commit said, written so that the plan of today reads it. */
const CASES: readonly Case[] = [
  ['a bare number', target('at-least: 80', x('người')), CHANGED, since(target('at-least: 90', x('người')))],
  [
    'a bare number of an indicator that is in billions since',
    target('at-least: 3', x('tỷ USD')),
    CHANGED,
    since(target('at-least: 3', x('triệu USD'))),
  ],
  [
    'a bare number of an indicator that is in euros since',
    target('at-least: 3', x('triệu EUR')),
    CHANGED,
    since(target('at-least: 3', x('triệu USD'))),
  ],
  [
    'a bare number of an indicator that is no more',
    target('at-least: 80 người'),
    { ...CHANGED, 'unknown-indicator': 1 },
    since(target('at-least: 90', x('người'))),
  ],
  [
    'a number with its unit, of an indicator that is no more',
    target('at-least: 80 người'),
    { ...CHANGED, 'unknown-indicator': 1 },
    since(target('at-least: 90 người', x('người'))),
  ],
  [
    'a number of a plan that was in English',
    target('at-least: 80 người', x('người')),
    CHANGED,
    since(target('at-least: 90 people', x('people')), { locale: 'en' }),
  ],
];

describe('what the last commit said', () => {
  const page = new ToldPage('formerly', 'What the last commit said, told');
  for (const each of CASES) itCounts(page, CODES, each);
});
