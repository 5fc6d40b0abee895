import { sayPeriod } from '../../messages/dates.ts';
import { weekPeriod } from '../../plan/period/periods.ts';
import { weekOf } from '../../plan/period/weeks.ts';
import { placeOf } from '../../syntax/place.ts';
import { sheetsFor } from '../new/new-week.ts';
import { sheetText } from '../new/week-sheet.ts';
import { isWithin } from '../number-at.ts';
import { worded } from '../worded.ts';
import { REFACTOR } from './refactor-words.ts';
import type { Offer, Spot } from './refactoring.ts';

/** This week's sheet for all zones, last of the figures of the file: of the sheet one stands in, or of all that is counted by the week. */
export const addSheet: Offer = (spot) => {
  const { plan, file, how } = spot;
  const indicators = asked(spot);
  const sheets = indicators === undefined ? [] : sheetsFor(plan, { indicators: indicators || undefined }, how.language);
  if ('refused' in sheets || sheets.length === 0) return [];
  const { year, week } = weekOf(plan.today);
  const title = worded(REFACTOR.sheet, how.language, { week: sayPeriod(weekPeriod(year, week), how.language) });
  const changes = sheets.map((sheet) => ({ kind: 'append' as const, place: placeOf(file, '/actuals'), text: sheetText(plan, sheet, how) }));
  return [{ title, kind: 'rewrite', changes }];
};

/** The indicator of the sheet at a spot, all (`false`) at the head of the section; nothing elsewhere. */
function asked({ plan, file, pointer, part }: Spot): readonly string[] | false | undefined {
  if (pointer === '/actuals' && part === 'key') return false;
  const here = plan.all('actuals').find(({ place }) => place.file === file && isWithin(pointer, place.pointer));
  return here?.indicator !== undefined && here.values.length > 0 ? [here.indicator] : undefined;
}
