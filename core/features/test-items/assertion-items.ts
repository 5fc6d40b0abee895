import { sayMeasure } from '../../messages/amounts.ts';
import { sayDate } from '../../messages/dates.ts';
import { fill } from '../../messages/fill.ts';
import type { How } from '../../messages/how.ts';
import { sayQuantity } from '../../messages/quantities.ts';
import { sayPercent } from '../../messages/numbers.ts';
import type { Actual, Claim, Stated } from '../../plan/model.ts';
import { HUNDRED } from '../../plan/quantity/rational.ts';
import { assessNumber } from '../../rollup/assess.ts';
import { inUnitOf } from '../../rollup/convert.ts';
import { residualOf } from '../../rollup/identity.ts';
import { candidates } from '../../rollup/rollup.ts';
import { contradicted } from '../../rules/claimed.ts';
import { ratioReading } from '../../rules/stated-ratio.ts';
import { goalName } from '../../rules/say.ts';
import { figuresOfEntry, type Figure } from '../../workspace/figures.ts';
import type { Plan } from '../../workspace/plan.ts';
import { sayStatus } from '../status.ts';
import { ITEM } from './item-words.ts';
import type { TestItem } from './test-item.ts';

/** What is printed beside figures: ratios, sums, and what is said of targets in words. */
export function assertionItems(plan: Plan, how: How): readonly TestItem[] {
  return plan
    .all('actuals')
    .flatMap((actual) => [
      ...figuresOfEntry(plan.db, plan.root, actual).flatMap((figure) => sumItem(plan, figure, how)),
      ...actual.stated.flatMap((stated) => ratioItem(plan, actual, stated, how)),
      ...actual.claims.flatMap((claim) => claimItem(plan, actual, claim, how)),
    ]);
}

type Item = Omit<TestItem, 'group' | 'key'>;

function item(found: Item, kind: string): TestItem {
  const { file, pointer } = found.place;
  return { ...found, group: 'assertions', key: `${kind} ${file}#${pointer}` };
}

function ratioItem(plan: Plan, actual: Actual, stated: Stated, how: How): readonly TestItem[] {
  const { ratio, of, place } = stated;
  if (!ratio || of === undefined) return [];
  const said = sayQuantity(ratio, how);
  const label = dated(fill(ITEM.ratio[how.language], { share: said, target: goalName(plan, of) }, how), actual, how);
  const reading = ratioReading(plan, actual, stated);
  if (!reading) return [item({ label, place, outcome: 'open', message: ITEM.unknown[how.language] }, 'ratio')];
  const computed = sayPercent(reading.exact.div(HUNDRED), how, { decimals: Math.max(reading.decimals, 1) });
  const message = fill(ITEM.difference[how.language], { stated: said, computed }, how);
  if (reading.holds) return [item({ label, place, outcome: 'passed', message }, 'ratio')];
  return [item({ label, place, outcome: 'failed', message, expected: computed, actual: said }, 'ratio')];
}

/** A figure that is also the sum of its parts or of its zones, held against that sum. */
function sumItem(plan: Plan, figure: Figure, how: How): readonly TestItem[] {
  const { indicator, scope, period, asOf, quantity, place } = figure;
  const unit = plan.one('indicators', indicator)?.unit;
  if (!quantity || !unit || period.first === undefined || period.last === undefined) return [];
  const stated = inUnitOf(plan, quantity, indicator, asOf, period.last).amount;
  if (!stated) return [];
  const all = candidates(plan, { indicator, scope, first: period.first, last: period.last, at: asOf });
  return all
    .filter(({ way, amount, partial, asOf: day }) => (way === 'components' || way === 'zones') && amount && !partial && day === asOf)
    .map(({ way, amount }) => {
      const [said, sum] = [stated, amount!].map((each) => sayMeasure(each, unit, how)) as [string, string];
      const name = plan.one('indicators', indicator)?.name || indicator;
      const label = dated(`${name} ${fill(ITEM.sum[how.language], { sum: said }, how)}`, figure.entry, how);
      const message = fill(ITEM.difference[how.language], { stated: said, computed: sum }, how);
      const wrong = residualOf(stated, amount!) !== undefined;
      return item({ label, place, message, ...(wrong ? { outcome: 'failed', expected: sum, actual: said } : { outcome: 'passed' }) }, way);
    });
}

function claimItem(plan: Plan, actual: Actual, claim: Claim, how: How): readonly TestItem[] {
  const { says, target, place } = claim;
  if (says === undefined || target === undefined) return [];
  const status = sayStatus(plan, says, how.language);
  const label = dated(fill(ITEM.claim[how.language], { target: goalName(plan, target), status }, how), actual, how);
  const asOf = actual.asOf ?? actual.period?.last;
  const known = asOf === undefined ? undefined : assessNumber(plan, target, asOf);
  if (!known || known.status === 'no-data' || known.status === 'unmeasurable')
    return [item({ label, place, outcome: 'open', message: ITEM.unknown[how.language] }, 'claim')];
  const wrong = contradicted(plan, actual, claim);
  const computed = sayStatus(plan, (wrong?.found ?? known).status, how.language);
  const message = fill(ITEM.difference[how.language], { stated: status, computed }, how);
  return [
    item(
      { label, place, message, ...(wrong ? { outcome: 'failed', expected: computed, actual: status } : { outcome: 'passed' }) },
      'claim',
    ),
  ];
}

function dated(label: string, { asOf, period }: Actual, how: How): string {
  const day = asOf ?? period?.last;
  return day === undefined ? label : fill(ITEM.asOf[how.language], { label, date: sayDate(day, how.locale) }, how);
}
