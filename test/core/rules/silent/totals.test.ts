import { itCounts, type Settings } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';

type Case = readonly [says: string, entries: string, found: Record<string, number>, settings?: Settings];

const TOLD = { 'falling-total': 1 };

/** FDI of a park that fell from June to December of 2023, beside projects in it. */
const fell = (then: string, now: string, ...projects: readonly string[]) =>
  `projects: {${projects.map((keys, i) => `p${i + 1}: {name: P${i + 1}, zone: kcn-a1, ${keys}}`).join(', ')}}\nactuals: [{indicator: fdi, scope: kcn-a1, period: 2023, as-of: 2023-06-30, value: ${then}}, {indicator: fdi, scope: kcn-a1, period: 2023, value: ${now}}]`;
const event = (what: string, date = 'date: 2023-09-01, ') => `events: [{${date}event: ${what}}]`;
const [THEN, NOW] = ['300 triệu USD', '200 triệu USD'];

const CASES: readonly Case[] = [
  [
    'of what is not added up over time',
    'indicators: {n: {name: N, unit: người, kind: flow, over-time: none}}\nactuals: [{indicator: n, period: 2023, as-of: 2023-06-30, value: 90 người}, {indicator: n, period: 2023, value: 80 người}]',
    {},
  ],
  ['in another currency, at a rate', `rates: [{date: 2023-01-01, one: USD, is: 24.000 đồng}]\n${fell(THEN, '200 tỷ đồng')}`, {}],
  ['after a certificate was given back, on a day nobody has noted', fell(THEN, NOW, event('revoked', '')), {}],
  ['after a reduction on the last day', fell(THEN, NOW, event('capital-reduced, amount: 100 triệu USD', 'date: 2023-12-31, ')), {}],
  ['after a reduction on the day of the figure before', fell(THEN, NOW, event('revoked', 'date: 2023-06-30, ')), TOLD],
  ['after a reduction in the month of the figure before', fell(THEN, NOW, event('ended', 'date: 2023-07, ')), {}],
  ['after a reduction of the year after', fell(THEN, NOW, event('land-reduced, land: 3 ha', 'date: 2024-01-02, ')), TOLD],
  ['after a project was licensed', fell(THEN, NOW, event('licensed, amount: 5 triệu USD')), TOLD],
  ['from a range', fell('300–310 triệu USD', NOW, event('licensed, amount: 5 triệu USD')), TOLD],
  ['to a range', fell(THEN, '190–200 triệu USD', event('licensed, amount: 5 triệu USD')), TOLD],
  ['in bare numbers', fell('300', '200', event('licensed, amount: 5 triệu USD')), TOLD],
  ['by all that a project has', fell(THEN, NOW, event('licensed, amount: 100 triệu USD')), TOLD],
  ['beside a project that has a range', fell(THEN, NOW, event('licensed, amount: 90–110 triệu USD')), TOLD],
  ['beside a project of which it is not said how much it has', fell(THEN, NOW, event('licensed')), TOLD],
  ['beside five projects', fell(THEN, NOW, ...Array.from({ length: 5 }, () => event('licensed, amount: 5 triệu USD'))), TOLD],
  ['beside six projects', fell(THEN, NOW, ...Array.from({ length: 6 }, () => event('licensed, amount: 5 triệu USD'))), TOLD],
];

describe('falling-total', () => {
  const page = new ToldPage('totals', 'Totals that fall, told');
  for (const each of CASES) itCounts(page, ['falling-total'], each);
});
