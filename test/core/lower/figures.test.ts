import assert from 'node:assert/strict';
import { INDICATORS } from './language-plan.ts';
import { brief, lowered } from './lowered.ts';

const ACTUALS = `
actuals:
  - indicator: fdi
    period: 2024
    as-of: 2024-03-30
    value: 851,34 triệu USD
    status: ước
    stated:
      - {ratio: 170 %, of: fdi-2024, at: 2024-Q1}
      - {times: hơn 3, versus: 2020}
    claims: [{says: đúng tiến độ, target: fdi-2024, years: 3}]
  - indicator: fdi
    period: 2024
    values: {kcn-song-khoai: 0, kcn-hai-yen: , kcn-texhong: {value: 5}}
    components:
      fdi-new: {value: "1.757,24 triệu USD", count: 32 dự án}
      fdi-increase: 292,47 triệu USD
    by: {sector: {điện tử: 3 triệu USD}}
  - indicator: manufacturing-share
    period: 2022-9M
    change:
      - {versus: 2021, by: "0,4 điểm %"}
      - {versus: 2020, growth: 12 %}
    vintages: [{published: 2022-09-19, was: "11,9 %"}]
`;

const EXPECTED = [
  {
    indicator: 'fdi',
    period: '2024',
    asOf: 19812,
    value: '851340000 USD',
    status: 'estimate',
    stated: [
      { ratio: '170 %', of: 'fdi-2024', at: '2024-Q1' },
      { times: '3 times', versus: '2020' },
    ],
    claims: [{ says: 'on-track', target: 'fdi-2024', years: '3' }],
  },
  {
    indicator: 'fdi',
    period: '2024',
    status: 'actual',
    values: [{ scope: 'kcn-song-khoai', value: '0 USD' }, { scope: 'kcn-hai-yen' }, { scope: 'kcn-texhong', value: '5000000 USD' }],
    components: [
      { indicator: 'fdi-new', value: '1757240000 USD', count: '32 project' },
      { indicator: 'fdi-increase', value: '292470000 USD' },
    ],
    by: [{ dimension: 'sector', lines: [{ key: 'điện tử', value: '3000000 USD' }] }],
  },
  {
    indicator: 'manufacturing-share',
    period: '2022-9M',
    status: 'actual',
    change: [
      { versus: '2021', by: '2/5 pp' },
      { versus: '2020', growth: '12 %' },
    ],
    vintages: [{ published: 19254, was: '119/10 %' }],
  },
];

describe('figures of the language reference', () => {
  const { actuals, problems } = lowered(INDICATORS + ACTUALS);
  it('are read without a problem', () => assert.deepEqual(problems, []));
  it('with all they say', () => assert.deepEqual(actuals.map(brief), EXPECTED));
  it('have their places where the numbers stand', () =>
    assert.deepEqual(
      actuals[1]?.values.map(({ place }) => place.pointer),
      ['/actuals/1/values/kcn-song-khoai', '/actuals/1/values/kcn-hai-yen', '/actuals/1/values/kcn-texhong/value'],
    ));
});
