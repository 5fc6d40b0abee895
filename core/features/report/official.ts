import { sayAmount } from '../../messages/amounts.ts';
import { UNKNOWN } from '../../messages/unknown.ts';
import { ONE } from '../../plan/quantity/rational.ts';
import { yearOnYear } from '../../rollup/comparisons.ts';
import { rollup } from '../../rollup/rollup.ts';
import { yearEarlierOf } from '../../plan/period/spans.ts';
import { columnsOf } from './columns.ts';
import { actualCell, ownerCell, plannedCell, rollupCell, shareCell, sourceCell, unitCell } from './goal-cells.ts';
import { goalsWanted, isOpen, type Read, read, type Reader, unlessWithheld } from './reader.ts';
import { type ReportCell, type ReportRow, type ReportTable, text } from './report.ts';
import { reportWord } from './report-words.ts';

/** The table of all targets as planning offices print it, by policy. */
export function officialTable(reader: Reader): ReportTable {
  const found = goalsWanted(reader).flatMap((goal) => read(reader, goal) ?? []);
  const policyOf = ({ found: { goal } }: Read) => namedPolicy(reader, goal.target.policy);
  const policies = [...new Set(found.map(policyOf))];
  const ordered = [...policies.filter((id) => id !== undefined), ...policies.filter((id) => id === undefined)];
  let count = 0;
  const rows = ordered.flatMap((policy): readonly ReportRow[] => {
    const own = found.filter((each) => policyOf(each) === policy);
    const title = policy === undefined ? reportWord('others', reader.how) : reader.plan.one('policies', policy)?.name || policy;
    const head: ReportRow = { is: 'group', cells: [text(title)] };
    let lines = 0;
    const entries = own.map((each): ReportRow => {
      const isLine = each.found.goal.line !== undefined;
      lines = isLine ? lines + 1 : 0;
      if (!isLine) count += 1;
      return { is: isLine ? 'part' : 'entry', cells: cells(reader, each, isLine ? `${count}.${lines}` : `${count}`) };
    });
    return policies.length > 1 ? [head, ...entries] : entries;
  });
  return { caption: '', columns: columnsOf(reader, COLUMNS), rows, notes: [reportWord('dash', reader.how)] };
}

/** The policy a target is told under; a private one is not named in the open. */
export function namedPolicy({ plan, open }: Reader, id: string | undefined): string | undefined {
  return open && plan.one('policies', id)?.private ? undefined : id;
}

function cells(reader: Reader, each: Read, number: string): readonly ReportCell[] {
  const { found, row } = each;
  return [
    text(number),
    text(row.name, found.goal.place),
    unitCell(reader, found.indicator),
    lastYearCell(reader, each),
    plannedCell(reader, each),
    actualCell(reader, each),
    unlessWithheld(reader, each, 'attainment', () => shareCell(reader, found.progress?.attainment)),
    ofLastYearCell(reader, each),
    shareCell(reader, found.progress?.elapsed),
    text(row.said.status),
    ownerCell(reader, each),
    sourceCell(reader, each),
  ];
}

function lastYearCell(reader: Reader, { found: { rollup: now } }: Read): ReportCell {
  const then = now && yearEarlierOf({ first: now.request.first, last: now.request.last }, now.asOf);
  const found = then && rollup(reader.plan, { ...now.request, first: then.first, last: then.last, at: then.day });
  return found && isOpen(reader, found) ? rollupCell(reader, found) : text(UNKNOWN);
}

/** Flows and stocks as a share of last year's figure; shares, rates and ranks as what they have gained. */
function ofLastYearCell(reader: Reader, read: Read): ReportCell {
  const { rollup: now, indicator } = read.found;
  return unlessWithheld(reader, read, 'actual', () => {
    const year = now && indicator && yearOnYear(reader.plan, now.request, indicator);
    if (!year || !indicator.unit || (reader.open && lastYearCell(reader, read).said === UNKNOWN)) return text(UNKNOWN);
    if (year.as === 'percent') return shareCell(reader, ONE.add(year.change));
    return text(sayAmount(year.change, indicator.unit, reader.how, { change: true, decimals: indicator.decimals }));
  });
}

const COLUMNS = [
  ['number', 4, 'center'],
  ['target', 34, 'left'],
  ['unit', 10, 'center'],
  ['lastYear', 13],
  ['planned', 13],
  ['actual', 18],
  ['ofPlan', 8],
  ['ofLastYear', 10],
  ['elapsed', 10],
  ['status', 14, 'left'],
  ['owner', 18, 'left'],
  ['source', 22, 'left'],
] as const;
