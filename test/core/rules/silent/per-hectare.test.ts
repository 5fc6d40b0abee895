import assert from 'node:assert/strict';
import { codes } from '../stage.ts';
import { itCounts, type Settings } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';
import { planOfTexts } from '../../../plan-of-texts.ts';
import { diagnosticsOf } from '../../../../core/diagnostics.ts';

type Case = readonly [says: string, entries: string, found: Record<string, number>, settings?: Settings];

const FAR = { outlier: 1 };

/** Projects of one park: six of about a million dollars a hectare, and another. */
const projects = (...others: readonly string[]) => {
  const usual = ['8', '9', '10', '10', '11', '12'].map((million) => `registered: ${million} triệu USD, land: 10 ha`);
  return `projects: {${[...usual, ...others].map((keys, i) => `p${i}: {name: Nhà máy số ${i}, zone: kcn-a2, ${keys}}`).join(', ')}}`;
};
const licensed = (amount: string, date = '2023-01-10') => `{date: ${date}, event: licensed, amount: ${amount}}`;

const CASES: readonly Case[] = [
  ['twenty times the usual capital', projects('registered: 200 triệu USD, land: 10 ha'), FAR],
  [
    'the same by its events',
    projects(
      `events: [${licensed('200 triệu USD')}, {date: 2023-02-01, event: site-cleared}, {date: 2023-03-01, event: land-leased, land: 10 ha}]`,
    ),
    FAR,
  ],
  [
    'the usual capital by its events, of which one had other land',
    projects(
      `events: [${licensed('10 triệu USD')}, {date: 2023-03-01, event: land-reduced, land: 200 ha}, {date: 2023-03-02, event: land-leased, land: 10 ha}]`,
    ),
    {},
  ],
  [
    'a range of capital, which the events know',
    projects(`registered: 9–11 triệu USD, land: 10 ha, events: [${licensed('200 triệu USD')}]`),
    FAR,
  ],
  [
    'capital that comes only later',
    projects(`land: 10 ha, events: [${licensed('10 triệu USD')}, {date: 2025-05-01, event: capital-increased, amount: 190 triệu USD}]`),
    {},
  ],
  [
    'capital of which an event says nothing',
    projects(`land: 10 ha, events: [${licensed('200 triệu USD')}, {date: 2023-05-01, event: capital-increased}]`),
    {},
  ],
  ['no capital any more', projects(`land: 10 ha, events: [${licensed('10 triệu USD')}, {date: 2024-05-01, event: revoked}]`), {}],
  [
    'the usual capital on land that was leased in two steps',
    projects(
      `events: [${licensed('20 triệu USD')}, {date: 2023-03-01, event: land-leased, land: 1 ha}, {date: 2023-04-01, event: land-leased, land: 19 ha}]`,
    ),
    {},
  ],
  [
    'capital in the currency of the first event that says how much, the rest in another',
    `rates: [{date: 2023-01-01, one: USD, is: 25.000 đồng}]\n${projects(`land: 10 ha, events: [${licensed('190 triệu USD')}, {date: 2024-05-01, event: capital-increased, amount: 250 tỷ đồng}]`)}`,
    FAR,
  ],
  ['no land', projects('registered: 200 triệu USD, land: 0 ha'), {}],
  ['capital in another currency, of which nothing is usual', projects('registered: 9.000 tỷ đồng, land: 10 ha'), {}],
  [
    'much capital beside some in another currency',
    projects('registered: 200 triệu USD, land: 10 ha', 'registered: 9.000 tỷ đồng, land: 10 ha', 'registered: 9.000 tỷ đồng, land: 10 ha'),
    FAR,
  ],
];

describe('capital-per-hectare', () => {
  const page = new ToldPage('per-hectare', 'Capital on a hectare, told');
  for (const each of CASES) itCounts(page, ['outlier'], each);

  it('is that of today where no figure says what day it is', () => {
    const plan = planOfTexts({
      'zoneplan.yaml': 'plan: {id: p, name: P}\nrules: {missing-source: off}\n',
      'p.plan.yaml': `zones: {kcn-a2: {name: KCN, type: KCN}}\n${projects(`land: 10 ha, events: [${licensed('200 triệu USD')}]`)}`,
    });
    assert.ok(codes(diagnosticsOf(plan.db, plan.file('p.plan.yaml'), 'en')).includes('outlier'));
  });
});
