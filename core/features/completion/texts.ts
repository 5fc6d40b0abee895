import { CURRENCIES } from '../../plan/quantity/currencies.ts';
import { KNOWN_UNITS, unitName } from '../../plan/quantity/units.ts';
import { otherFilesOf } from '../../workspace/facts.ts';
import type { Candidate } from './candidate.ts';
import { COMPLETION } from './completion-words.ts';
import { placeName, type Slot } from './slot.ts';
import { moneyNames } from './units.ts';

/** What may be said in places that hold texts or ids of their own kind: units, currencies, files, parts of a figure, ids in a formula. */
export function textCandidates(slot: Slot): readonly Candidate[] {
  const { language } = slot.how;
  switch (slot.path[0] === 'plan' ? slot.path.join('/') : placeName(slot.path)) {
    case 'indicators/unit':
      return listed(unitNames(slot), COMPLETION('unit', { language }));
    case 'rates/one':
    case 'plan/report-currency':
      return listed(currencies(slot), COMPLETION('currency', { language }));
    case 'plan/locale':
      return [localeOf('vi-VN', '2.049,78'), localeOf('en', '2,049.78')];
    case 'sources/file':
      return listed([...(slot.plan.db.read(otherFilesOf, slot.plan.root) ?? [])].sort(), COMPLETION('file', { language }));
    case 'actuals/stated/figure':
      return listed(['total'], COMPLETION('total', { language }));
    case 'indicators/formula':
      return formulaIds(slot);
    default:
      return [];
  }
}

function listed(labels: readonly string[], detail: string): readonly Candidate[] {
  return labels.map((label, rank) => ({ label, kind: 'text', detail, rank }));
}

function unitNames({ plan, how }: Slot): readonly string[] {
  const known = KNOWN_UNITS.map(({ unit }) => unitName(unit, how.locale));
  return [...new Set([...moneyNames(plan, undefined), ...known, ...plan.manifest.units.map(({ id, name }) => name || id)])];
}

function currencies({ plan }: Slot): readonly string[] {
  const usual = [plan.manifest.reportCurrency, 'USD', 'VND', 'EUR', 'JPY', 'KRW', 'CNY', 'TWD', 'SGD'].filter((code) => code !== undefined);
  return [...new Set([...usual, ...CURRENCIES])];
}

function localeOf(label: string, detail: string): Candidate {
  return { label, kind: 'word', detail, rank: label === 'en' ? 1 : 0 };
}

/** The formula so far, with an id in the place of the word at its end. */
function formulaIds(slot: Slot): readonly Candidate[] {
  const { plan, path, typing } = slot;
  const before = typing.typed.replace(/[a-z0-9-]{1,63}$/i, '');
  return plan
    .all('indicators')
    .filter(({ id }) => id !== path[1])
    .map(({ id, name }, rank) => ({
      label: before + id,
      kind: 'id',
      detail: name,
      rank,
      about: { of: 'entry', register: 'indicators', id },
    }));
}
