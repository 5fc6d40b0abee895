import { itCounts, type Settings } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';

type Case = readonly [says: string, entries: string, found: Record<string, number>, settings?: Settings];

const TOLD = { 'stated-change-mismatch': 1 };

/** A figure of 2022 and one of 2023, with what the text says of the change. */
const change = (said: string, now: string, then: string, indicator = 'fdi') =>
  `actuals: [{indicator: ${indicator}, period: 2022, value: ${then}}, {indicator: ${indicator}, period: 2023, value: ${now}, change: [{versus: 2022, ${said}}]}]`;

const RATES = 'rates: [{date: 2020-01-01, one: USD, is: 23.000 đồng}]\n';

const CASES: readonly Case[] = [
  ['growth that the least of what was rounded gives', change('growth: 10 %', '"1,2 tỷ USD"', '"1,0 tỷ USD"'), {}],
  ['growth that the most of what was rounded gives', change('growth: 31 %', '"1,2 tỷ USD"', '"1,0 tỷ USD"'), {}],
  [
    'an indicator without a unit',
    `indicators: {odd: {name: Lạ, kind: stock}}\n${change('by: 20 người', '130 người', '100 người', 'odd')}`,
    {},
  ],
  ['a rate up by points', change('by: "2,5 điểm %"', '12 %/năm', '10 %/năm', 'growth'), {}],
  ['a rate up by other points', change('by: "3,5 điểm %"', '"12,0 %/năm"', '"10,0 %/năm"', 'growth'), TOLD],
  ['persons up by projects', change('by: 20 dự án', '130 người', '100 người', 'jobs'), {}],
  ['dollars up by đồng', `${RATES}${change('by: 20 tỷ đồng', '130 triệu USD', '100 triệu USD')}`, {}],
  ['money up by a little more', change('by: 10 triệu USD', '"101,25 triệu USD"', '90 triệu USD'), TOLD],
  ['money up by nearly as much', change('by: 10 triệu USD', '"100,25 triệu USD"', '90 triệu USD'), {}],
  ['figures in đồng of an indicator in dollars', `${RATES}${change('by: "10 triệu USD"', '1.000 tỷ đồng', '500 tỷ đồng')}`, TOLD],
  ['up from a figure without a rate', change('by: 10 triệu USD', '120 triệu USD', '100 triệu EUR'), {}],
  ['up to a figure without a rate', change('by: 10 triệu USD', '120 triệu EUR', '100 triệu USD'), {}],
  ['a range up by less than it can be', change('by: 1 điểm %', '"13,0–14,0 %"', '"10,0 %"', 'share'), {}],
  ['a range up by something', change('by: 2 điểm %', '13–14 %', '10 %', 'share'), {}],
  ['up by a range', change('by: 3–4 điểm %', '"12,0 %"', '"10,0 %"', 'share'), TOLD],
  ['growth from a figure without a rate', change('growth: 10 %', '120 triệu USD', '100 triệu EUR'), {}],
  ['growth to a figure without a rate', change('growth: 10 %', '120 triệu EUR', '100 triệu USD'), {}],
  ['growth from a range', change('growth: 10 %', '120 triệu USD', '90–100 triệu USD'), {}],
  ['growth to a range', change('growth: 10 %', '120–130 triệu USD', '100 triệu USD'), {}],
  ['growth to less than something', change('growth: 10 %', 'dưới 119 người', '100 người', 'jobs'), {}],
  ['growth to less than that', change('growth: 30 %', 'dưới 119 người', '100 người', 'jobs'), TOLD],
  ['a fall that is not', change('growth: -10 %', '"80,0 triệu USD"', '"100,0 triệu USD"'), TOLD],
  [
    'a figure dated outside its period',
    'actuals: [{indicator: jobs, period: 2022, value: 100 người}, {indicator: workers, period: 2022, value: 100 người}, {indicator: workers, period: 2023, as-of: 2024-02-01, value: 130 người, change: [{versus: 2022, by: 20 người}]}]',
    {},
  ],
  ['a figure of an indicator nobody has defined', change('by: 20 người', '130 người', '100 người', 'nope'), {}],
];

const BREAKS: readonly Case[] = [
  [
    'over a term without a last day, after a break',
    'actuals: [{indicator: jobs, period: 2023, value: 100 người, series-break: Cách tính mới}, {indicator: jobs, period: moi, as-of: 2024-03-01, value: 130 người, change: [{versus: 2022, by: 20 người}]}]',
    {},
    { plan: { terms: { moi: { name: 'Kỳ mới', from: '2022-01-01' } } } },
  ],
  [
    'in a town that took in a district',
    'actuals: [{indicator: jobs, scope: tx-a, period: 2023, value: 100 người}, {indicator: jobs, scope: tx-a, period: 2024, as-of: 2024-11-15, value: 130 người, change: [{versus: 2023, by: 30 người}]}]',
    { 'change-across-break': 1 },
  ],
  [
    'against nothing, after a break',
    'actuals: [{indicator: jobs, period: 2023, value: 100 người, series-break: Cách tính mới, change: [{by: 20 người}]}]',
    {},
  ],
];

describe('change-across-break', () => {
  const breaks = new ToldPage('breaks', 'Changes across breaks, told');
  for (const each of BREAKS) itCounts(breaks, ['change-across-break'], each);
});

describe('stated-change-mismatch', () => {
  const page = new ToldPage('changes', 'Stated changes, told');
  for (const each of CASES) itCounts(page, ['stated-change-mismatch'], each);
});
