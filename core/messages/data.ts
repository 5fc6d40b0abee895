import { isoDate } from '../plan/period/days.ts';
import { decimalText, exactDecimals } from '../plan/quantity/print-number.ts';
import type { Rational } from '../plan/quantity/rational.ts';
import { baseUnitsIn } from '../plan/quantity/scales.ts';
import type { Said } from './said.ts';

/** The values of a message for machines: decimal texts in the unit they are shown in, ratios of 1, ISO dates, ids and words of the language. */
export function dataOf(values: Readonly<Record<string, Said | undefined>>): Record<string, string> {
  const data: Record<string, string> = {};
  for (const [name, said] of Object.entries(values)) {
    if (said !== undefined) data[name] = machineText(said);
  }
  return data;
}

function machineText(said: Said): string {
  if (typeof said === 'string') return said;
  switch (said.say) {
    case 'both':
      return said.text.en;
    case 'text':
      return said.text.en.replace(/\{([a-z][a-z0-9-]*)\}/g, (_, name: string) => machineText(said.values[name] ?? ''));
    case 'number':
      return exactText(said.value.div(baseUnitsIn(said.unit)));
    case 'measure':
      return said.value.point ? exactText(said.value.point.div(baseUnitsIn(said.unit))) : '';
    case 'bound':
      return said.comparison.bound?.written ?? '';
    case 'quantity':
      return said.quantity.point ? exactText(said.quantity.point.div(baseUnitsIn(said.quantity))) : said.quantity.written;
    case 'plain':
    case 'percent':
    case 'times':
      return exactText(said.value);
    case 'count':
      return String(said.count);
    case 'duration':
      return `${said.duration.count} ${said.duration.unit}${said.duration.count === 1 ? '' : 's'}`;
    case 'date':
      return isoDate(said.day);
    case 'plan-date':
      return said.date.written;
    case 'period':
      return said.period.written;
    case 'word':
      return said.word;
    case 'list':
      return said.items.map(machineText).join(', ');
  }
}

/** Exact where decimals can be, else six of them. */
function exactText(value: Rational): string {
  return decimalText(value, Math.min(exactDecimals(value) ?? 6, 20));
}
