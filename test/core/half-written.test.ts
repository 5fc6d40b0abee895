import assert from 'node:assert/strict';
import { asked, questionsOf } from './history/answers.ts';
import { randomFrom } from './syntax/random.ts';
import { planOfTexts } from '../plan-of-texts.ts';

const BASIC = `localities: {tinh: {name: Tỉnh Mẫu, level: province}}
indicators: {fdi: {name: Vốn FDI, unit: triệu USD, kind: flow}}
`;

describe('a plan that is half written', () => {
  for (const [what, text] of [
    [
      'a target whose comparison is misspelt and has been revised',
      `${BASIC}targets:
  fdi-2024: {name: A, indicator: fdi, period: 2024, at-leas: 900 triệu USD, revisions: [{date: 2027-07-10, was: 1.200 triệu USD, reason: b}]}
actuals:
  - {indicator: fdi, period: 2024, as-of: 2024-06-30, value: 480 triệu USD}
`,
    ],
    [
      'a split whose target has no comparison',
      `${BASIC}targets:
  fdi-2024: {name: A, indicator: fdi, period: 2024, split: {tinh: 5 triệu USD}}
actuals:
  - {indicator: fdi, period: 2024, as-of: 2024-06-30, value: 480 triệu USD}
`,
    ],
    [
      'a forecast of an indicator whose unit is not known',
      `localities: {tinh: {name: Tỉnh Mẫu, level: province}, tx: {name: Thị xã}}
indicators: {fdi: {name: Vốn FDI, kind: flow}}
targets:
  fdi-2024: {name: A, indicator: fdi, period: 2024, at-least: 900 triệu USD}
actuals:
  - {indicator: fdi, period: 2024, as-of: 2024-06-30, value: 480 triệu USD}
forecasts:
  - {indicator: fdi, period: 2024, made-on: 2024-06-30, value: 500 triệu USD, values: {tx: 400 triệu USD}}
`,
    ],
    [
      'a forecast without lines',
      `${BASIC}targets:
  fdi-2024: {name: A, indicator: fdi, period: 2024, at-least: 900 triệu USD}
actuals:
  - {indicator: fdi, period: 2024, as-of: 2024-06-30, value: 480 triệu USD}
forecasts:
  - {indicator: fdi, period: 2024, made-on: 2024-06-30, value: 500 triệu USD}
`,
    ],
  ] as const) {
    it(`is answered for: ${what}`, () => {
      const { db, root } = planOfTexts({ 'zoneplan.yaml': 'plan: {locale: vi-VN, scope: tinh, as-of: 2024-11-15}\n', 'a.plan.yaml': text });
      for (const [question, ask] of questionsEverywhere(db, root)) assert.doesNotMatch(asked(ask, db, root), /^thrown/, question);
    });
  }
});

/** All questions, the places for hovers drawn so often that every word is met. */
function* questionsEverywhere(db: Parameters<typeof questionsOf>[0], root: string) {
  for (let seed = 0; seed < 40; seed++) yield* questionsOf(db, root, randomFrom(seed));
}
