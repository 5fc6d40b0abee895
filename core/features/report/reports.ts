import { sayDate } from '../../messages/dates.ts';
import type { Language } from '../../messages/said.ts';
import type { Database } from '../../query/database.ts';
import { planOf } from '../../workspace/plan.ts';
import { publicView } from '../public/public-view.ts';
import { nextYearTable } from './next-year.ts';
import { officialTable } from './official.ts';
import { policyTables } from './policy-review.ts';
import type { Reader, Wanted } from './reader.ts';
import type { Report, ReportKind, ReportTable } from './report.ts';
import { reportWord } from './report-words.ts';
import { sentenceTexts } from './sentences.ts';
import { weeklyTables } from './weekly.ts';

/** What a report is asked for. */
export interface ReportAsked extends Wanted {
  readonly kind: ReportKind;
  readonly language: Language;
  /** Without what is private and what would give it away. */
  readonly inTheOpen?: boolean;
}

/** A report on a plan, on its as-of date. */
export function reportOf(db: Database, root: string, { kind, language, inTheOpen, ...wanted }: ReportAsked): Report {
  const plan = planOf(db, root);
  const { locale, rounding, name, id } = plan.manifest;
  const open = inTheOpen ? publicView(plan) : undefined;
  const reader: Reader = { plan, how: { locale, rounding, language, bare: true }, open, wanted };
  const date = plan.asOf === undefined ? '' : reportWord('asOf', reader.how, { date: sayDate(plan.asOf, locale) });
  return {
    title: reportWord(kind, reader.how),
    subtitle: [name || id, date].filter(Boolean).join(' · '),
    tables: TABLES[kind](reader),
    texts: kind === 'sentences' ? sentenceTexts(reader) : [],
    empty: reportWord(kind === 'weekly' ? 'noZones' : 'nothing', reader.how),
  };
}

const TABLES: Readonly<Record<ReportKind, (reader: Reader) => readonly ReportTable[]>> = {
  official: (reader) => [officialTable(reader)],
  weekly: weeklyTables,
  policy: policyTables,
  'next-year': (reader) => [nextYearTable(reader)],
  sentences: () => [],
};
