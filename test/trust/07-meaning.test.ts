import assert from 'node:assert/strict';
import { isMap, parseDocument, type YAMLMap } from 'yaml';
import { statusOf } from '../../core/features/status-report.ts';
import { sum, rational } from '../../core/plan/quantity/rational.ts';
import type { Random } from '../core/history/history.ts';
import { generated } from '../fixes/bases.ts';
import { restyled } from '../fixes/styles.ts';
import { randomOf } from '../oracle/random.ts';
import { planOfTexts } from '../plan-of-texts.ts';
import { trialOf } from './trial.ts';

const { seed, many, cases, figure } = trialOf(7);
const PLANS = many(250, 10_000);
const SUMS = many(20_000, 1_000_000);

type Texts = Readonly<Record<string, string>>;

describe('What does not change the meaning', function () {
  this.timeout(0);

  it(`changes no figure: ${PLANS} plans written anew, seed ${seed}`, async () => {
    let targets = 0;
    await cases(PLANS, (random, of) => {
      const { texts, broken } = generated(random.below(1_000_000_000));
      const anew = reordered(restyled(texts[broken]!, randomOf(random.below(1_000_000_000))), random);
      of({ before: texts, anew });
      const before = figures(texts);
      assert.deepEqual(figures({ ...texts, [broken]: anew }), before);
      targets += before.length;
    });
    figure('figures', `${PLANS} plans in other clothes, ${targets} targets, 0 figures otherwise`);
  });

  it(`is not the order in which numbers are added: ${SUMS} sums, exact, seed ${seed}`, async () => {
    await cases(SUMS, (random, of) => {
      const texts = Array.from({ length: 2 + random.below(40) }, () => decimal(random));
      of(texts);
      const exact = `${total(texts)}`;
      assert.equal(
        sum(texts.map((each) => rational(each)))
          .mul(rational(SCALE))
          .toFraction(),
        exact,
      );
    });
    figure('sums', `${SUMS} sums equal to whole numbers added up`);
  });

  it('is how a sum is split among zones: sums of plans are exact', async () => {
    const rounds = many(20, 500);
    await cases(rounds, (random, of) => {
      const zones = Array.from({ length: 30 }, (_, i) => `z${i}`);
      const values = zones.map(() => decimal(random).replace('-', ''));
      const texts = planOf(zones, values);
      of(texts);
      const [row] = statusOf(planOfTexts(texts).db, '/plan', 'en').targets;
      assert.equal(row?.actual?.mul(rational(SCALE)).toFraction(), `${total(values)}`);
    });
    figure('plans', `${rounds} plans of 30 zones, 0 sums off`);
  });
});

/** All that is told of the targets of a plan, exactly. */
function figures(texts: Texts): readonly unknown[] {
  const { targets } = statusOf(planOfTexts(texts).db, '/plan', 'en');
  return targets.map(
    ({ place: _, ...row }) =>
      JSON.parse(JSON.stringify(row, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value)).normalize('NFC')) as unknown,
  );
}

/** The same plan with the keys of its entries in another order; ids of registers stay, since what is found is told in their order. */
function reordered(text: string, random: Random): string {
  const document = parseDocument(text);
  if (document.errors.length > 0 || !isMap(document.contents) || text.includes('*') || text.includes('<<')) return text;
  for (const { value: section } of document.contents.items)
    if (isMap(section)) for (const { value: entry } of section.items) if (isMap(entry)) shuffle(entry, random);
  return document.toString({ lineWidth: 0 });
}

function shuffle(entry: YAMLMap, random: Random): void {
  for (let i = entry.items.length - 1; i > 0; i -= 1) {
    const j = random.below(i + 1);
    [entry.items[i], entry.items[j]] = [entry.items[j]!, entry.items[i]!];
  }
}

/** A zone a number, and a target of their sum. */
function planOf(zones: readonly string[], values: readonly string[]): Texts {
  const figure = (zone: string, i: number) =>
    `  - {indicator: fdi, scope: ${zone}, period: 2024, as-of: 2024-12-31, value: "${values[i]} USD"}\n`;
  return {
    'zoneplan.yaml': 'plan: {id: p, name: P, locale: en, scope: land, as-of: 2024-12-31}\n',
    'a.plan.yaml': `localities: {land: {name: Land, level: province}}
zones:
${zones.map((zone) => `  ${zone}: {name: Zone ${zone}, type: KCN, localities: [land]}\n`).join('')}indicators: {fdi: {name: FDI, unit: USD, kind: flow}}
targets: {t: {name: T, indicator: fdi, scope: land, period: 2024, at-least: 1 USD}}
actuals:
${zones.map(figure).join('')}`,
  };
}

const DIGITS = 9;
const SCALE = 10n ** BigInt(DIGITS);

function decimal(random: Random): string {
  const whole = random.below(random.below(4) === 0 ? 1_000_000_000 : 1000);
  const part = Array.from({ length: random.below(DIGITS + 1) }, () => random.below(10)).join('');
  return `${random.below(5) === 0 ? '-' : ''}${whole}${part && `.${part}`}`;
}

/** In units of the ninth decimal. */
function total(texts: readonly string[]): bigint {
  return texts.reduce((all, text) => {
    const [whole = '', part = ''] = text.replace('-', '').split('.');
    const value = BigInt(whole) * SCALE + BigInt(part.padEnd(DIGITS, '0'));
    return text.startsWith('-') ? all - value : all + value;
  }, 0n);
}
