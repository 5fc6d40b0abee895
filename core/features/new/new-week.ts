import { sayDate, sayPeriod } from '../../messages/dates.ts';
import type { How } from '../../messages/how.ts';
import type { Bilingual, Language } from '../../messages/said.ts';
import type { Day } from '../../plan/period/period.ts';
import { weekPeriod } from '../../plan/period/periods.ts';
import { weekOf } from '../../plan/period/weeks.ts';
import type { Database } from '../../query/database.ts';
import { planOf, type Plan } from '../../workspace/plan.ts';
import { howOf } from '../how-of.ts';
import type { Refusal } from '../rename-words.ts';
import { folderOf, freeFile, type NewFile } from './new-file.ts';
import { worded } from '../worded.ts';
import { refuseNew } from './new-words.ts';
import { isCounted, lastSheet, sheetText, weeklyIndicators, weekSheet, type WeekSheet } from './week-sheet.ts';

/** What is counted, and when. */
export interface WeekOptions {
  /** The day of the count; today when absent. */
  readonly day?: Day;
  /** Ids; those that are counted by the week when absent. */
  readonly indicators?: readonly string[];
}

/** A file with the day's count sheets for all zones, the last figure of each beside it; or why there is none to write. */
export function newWeek(db: Database, root: string, options: WeekOptions, language: Language): NewFile | Refusal {
  const plan = planOf(db, root);
  const sheets = sheetsFor(plan, options, language);
  if ('refused' in sheets) return sheets;
  const how = howOf(plan, language);
  const entries = sheets.map((sheet) => `  - ${sheetText(plan, sheet, how).replaceAll('\n', '\n    ')}\n`);
  const text = `${weekRemark(sheets[0]!.asOf, how)}\nactuals:\n${entries.join('')}`;
  const { week, year } = weekOf(sheets[0]!.asOf);
  const before = lastSheet(plan, sheets[0]!.indicator.id, Number.POSITIVE_INFINITY)?.place.file;
  const file = freeFile(plan, before === undefined ? root : folderOf(before), weekPeriod(year, week).written.toLowerCase());
  return { file, text, cursor: text.search(/: +# /) + 2 };
}

/** The sheets that are still to be written for a day; or why there are none. */
export function sheetsFor(plan: Plan, { day = plan.today, indicators }: WeekOptions, language: Language): readonly WeekSheet[] | Refusal {
  const unknown = indicators?.find((id) => !plan.one('indicators', id));
  if (unknown !== undefined) return refuseNew('unknown-indicator', language, { id: unknown });
  const counted = indicators ? indicators.flatMap((id) => plan.one('indicators', id) ?? []) : weeklyIndicators(plan);
  if (counted.length === 0) return refuseNew('no-sheet', language);
  const sheets = counted.map((indicator) => weekSheet(plan, indicator, day)).filter(({ scopes }) => scopes.length > 0);
  if (sheets.length === 0) return refuseNew('no-zones', language);
  const open = sheets.filter((sheet) => !isCounted(plan, sheet));
  return open.length > 0 ? open : refuseNew('sheet-there', language, { date: sayDate(day, plan.manifest.locale) });
}

/** What stands above the sheets of a day. */
export function weekRemark(day: Day, how: How): string {
  const { week, year } = weekOf(day);
  const said = sayPeriod(weekPeriod(year, week), how.language);
  const title = said.slice(0, 1).toUpperCase() + said.slice(1);
  return worded(REMARK, how.language, { week: title, date: sayDate(day, how.locale) });
}

const REMARK: Bilingual = {
  en: '# {week}, as of {date}. Left empty: not reported yet. 0: reported, nothing came. Beside each name its last figure.',
  vi: '# {week}, số liệu đến {date}. Để trống: chưa báo cáo. 0: đã báo cáo, không phát sinh. Cạnh mỗi tên là số báo cáo gần nhất.',
};
