import type { Place } from '../../syntax/place.ts';

/** What can be reported, in the order in which it is offered. */
export const REPORTS = ['official', 'weekly', 'policy', 'next-year', 'sentences'] as const;
export type ReportKind = (typeof REPORTS)[number];

/** A report as it is printed: the same words and figures whatever the format. */
export interface Report {
  readonly title: string;
  /** What stands below the title: the plan and the day it is judged on. */
  readonly subtitle: string;
  readonly tables: readonly ReportTable[];
  /** Sentences, where it is told and not tabled. */
  readonly texts: readonly ReportText[];
  /** What is said where there is neither. */
  readonly empty: string;
}

/** Sentences, each a line of its own. */
export interface ReportText {
  /** `''` where the report's title is enough. */
  readonly caption: string;
  readonly lines: readonly ReportCell[];
}

export interface ReportTable {
  /** `''` where the report's title is enough. */
  readonly caption: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  /** What is to be known to read the table. */
  readonly notes: readonly string[];
}

export interface ReportColumn {
  readonly title: string;
  readonly align: 'left' | 'right' | 'center';
  /** How much room the text asks for, beside the other columns. */
  readonly width: number;
}

/** A row; of a group only the first cell is filled. */
export interface ReportRow {
  readonly is: 'group' | 'entry' | 'part' | 'total' | 'silent';
  readonly cells: readonly ReportCell[];
}

export interface ReportCell {
  /** In words of the reader's language and figures of the plan's locale; `''` where there is nothing to say. */
  readonly said: string;
  /** What is said as plain digits, where it is a number and nothing else: `2049.78` of `2.049,78`, `0.683` of `68,3%`. */
  readonly digits?: string;
  /** With how many decimals its number is printed; absent without one. */
  readonly decimals?: number;
  /** Where it stands in the plan. */
  readonly place?: Place;
}

/** A cell of text. */
export function text(said: string | undefined, place?: Place): ReportCell {
  return { said: said ?? '', ...(place ? { place } : {}) };
}
