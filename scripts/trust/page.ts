import { PROMISES } from './promises.ts';

/** A row of the table: what the short form came to last, and the long one. */
export interface Row {
  readonly short: Told;
  readonly long: Told;
}

/** What a run came to, and its day; both empty where there was none yet. */
export interface Told {
  readonly figure: string;
  readonly date: string;
}

const BEGIN = '<!-- figures -->';
const END = '<!-- /figures -->';
const HEAD = '| | Promise | With every commit | Last came to | On | Long form | Last came to | On |\n|--:|---|---|---|---|---|---|---|\n';

/** The rows of the page by number. */
export function rowsOf(page: string): ReadonlyMap<number, Row> {
  const lines = page.slice(page.indexOf(BEGIN), page.indexOf(END)).split('\n');
  return new Map(
    lines
      .map((line) => line.split(/ *(?<!\\)\| */).slice(1, -1))
      .filter(([number = '']) => /^\d+$/.test(number))
      .map(([number, , , figure = '', date = '', , longFigure = '', longDate = '']) => [
        Number(number),
        { short: { figure, date }, long: { figure: longFigure, date: longDate } },
      ]),
  );
}

/** The page with these rows; the prose around them stays. */
export function pageWith(page: string, rows: ReadonlyMap<number, Row>): string {
  const told = ({ figure, date }: Told) => `${figure} | ${date}`;
  const none: Told = { figure: '', date: '' };
  const lines = PROMISES.map(({ number, says, short, long }) => {
    const row = rows.get(number) ?? { short: none, long: none };
    return `| ${number} | ${says} | ${short} | ${told(row.short)} | ${long ?? 'the same'} | ${told(row.long)} |\n`;
  });
  return `${page.slice(0, page.indexOf(BEGIN) + BEGIN.length)}\n${HEAD}${lines.join('')}${page.slice(page.indexOf(END))}`;
}

/** The days by which a row may be older than the commit it belongs to. */
export const MOST_DAYS = 7;

/** The numbers of rows that were not run in the week before a day, given in ISO. */
export function staleRows(page: string, day: string): readonly number[] {
  const rows = rowsOf(page);
  const first = Date.parse(day.slice(0, 10)) - MOST_DAYS * 86_400_000;
  const isFresh = ({ date, figure }: Told) => figure !== '' && figure !== FAILED && Date.parse(date) >= first;
  return PROMISES.map(({ number }) => number).filter((number) => {
    const row = rows.get(number);
    return !row || (!isFresh(row.short) && !isFresh(row.long));
  });
}

/** What stands for the figure of a test that failed. */
export const FAILED = '**failed**';
