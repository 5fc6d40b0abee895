import { itCounts, type Settings } from '../../../on-stage.ts';
import { ToldPage } from '../../../told.ts';

type Case = readonly [says: string, entries: string, found: Record<string, number>, settings?: Settings];

const TOLD = { 'ratio-disagrees-with-parts': 1 };

/** What is leased and what can be leased in a park, and the occupancy that is told of it. */
const park = (leased: string, leasable: string, occupancy: string, more = '') =>
  `actuals: [${[`leased, ${value(leased)}`, `leasable, ${value(leasable)}`, `occupancy, ${value(occupancy)}`].map((each) => `{scope: kcn-b, period: 2023, indicator: ${each}}`).join(', ')}${more}]`;
const value = (text: string) => (text.includes(':') ? text : `value: ${text}`);

const CASES: readonly Case[] = [
  [
    'hectares of which some are a month older',
    park('as-of: 2023-06-30, value: 180 ha', 'as-of: 2023-05-31, value: 450 ha', 'as-of: 2023-06-30, value: 37 %'),
    {},
  ],
  ['a percentage of an indicator nobody has defined', 'actuals: [{indicator: nope, period: 2023, value: 40 %}]', {}],
  [
    'of two rates the one that is used',
    park('180 ha', '450 ha', 'value: 37 %, preferred: true', ', {scope: kcn-b, period: 2023, indicator: occupancy, value: 36 %}'),
    TOLD,
  ],
  ['hectares of another day', park('as-of: 2023-06-30, value: 180 ha', '450 ha', '37 %'), {}],
  ['hectares of June beside a rate of December', park('as-of: 2023-06-30, value: 180 ha', 'as-of: 2023-06-30, value: 450 ha', '37 %'), {}],
  ['nearly 38, and it is 37,2', park('"167,4 ha"', '"450,0 ha"', 'gần 38 %'), {}],
  ['nearly 38, and it is 36,5', park('"164,3 ha"', '"450,0 ha"', 'gần 38 %'), TOLD],
  ['more than 36, and it is', park('"164,3 ha"', '"450,0 ha"', 'trên 36 %'), {}],
  ['more than 37, and it is not', park('"164,3 ha"', '"450,0 ha"', 'trên 37 %'), TOLD],
  ['less than 36, and it is not', park('"164,3 ha"', '"450,0 ha"', 'dưới 36 %'), TOLD],
  ['over so many hectares', park('trên 160 ha', '450 ha', '"37,6 %"'), {}],
  ['over so many hectares, which is too many', park('trên 180 ha', '450 ha', '"37,6 %"'), TOLD],
  ['less than so many hectares can be let', park('180 ha', 'dưới 450 ha', '"42,0 %"'), {}],
  ['less than so many hectares can be let, which is too few', park('180 ha', 'dưới 450 ha', '"37,6 %"'), TOLD],
  ['a few hectares, rounded up', park('2 ha', '3 ha', '99 %'), {}],
  ['a few hectares, rounded down', park('2 ha', '3 ha', '43 %'), {}],
  ['a few hectares, rounded down as far as it goes', park('2 ha', '3 ha', '42 %'), {}],
  ['a few hectares, fewer than that', park('2 ha', '3 ha', '41 %'), TOLD],
  ['a few hectares, more than can be', park('2 ha', '3 ha', '"100,1 %"'), TOLD],
  ['a range', park('180 ha', '450 ha', '37–41 %'), {}],
  ['a range it is not in', park('180 ha', '450 ha', '36–38 %'), TOLD],
  ['a bare number', park('180 ha', '450 ha', '37.6'), TOLD],
  [
    'parks of which one could be nothing',
    'actuals: [{indicator: leased, period: 2023, values: {kcn-a1: "0,4 ha", kcn-a2: 0 ha}}, {indicator: leasable, period: 2023, values: {kcn-a1: 1 ha, kcn-a2: 0 ha}}, {indicator: occupancy, scope: kkt-a, period: 2023, value: 90 %}]',
    {},
  ],
];

describe('ratio-disagrees-with-parts', () => {
  const page = new ToldPage('ratios-of-parts', 'Ratios and what they are made of, told');
  for (const each of CASES) itCounts(page, ['ratio-disagrees-with-parts'], each);
});
