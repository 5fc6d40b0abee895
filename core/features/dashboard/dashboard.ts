import { sayDate } from '../../messages/dates.ts';
import type { Language } from '../../messages/said.ts';
import type { Database } from '../../query/database.ts';
import { planOf } from '../../workspace/plan.ts';
import { publicView } from '../public/public-view.ts';
import { nextYearTable } from '../report/next-year.ts';
import { officialTable } from '../report/official.ts';
import { policyTables } from '../report/policy-review.ts';
import { read, type Read, type Reader, type Wanted } from '../report/reader.ts';
import type { ReportTable } from '../report/report.ts';
import { reportWord } from '../report/report-words.ts';
import { weeklyTables } from '../report/weekly.ts';
import type { Block, Board, BoardView } from './board.ts';
import { type BoardWord, boardWord } from './board-words.ts';
import { bridgesOf } from './bridges.ts';
import { bulletsOf } from './bullets.ts';
import { type Changed, changedSince, changedTable, comparing, type Since } from './changed.ts';
import { choicesOf, isNarrowed, sayNarrowed, wantedFilter } from './choices.ts';
import { comparisonTable, timesTable } from './comparison.ts';
import { componentTables } from './components.ts';
import { curvesOf } from './curves.ts';
import { landTable } from './land.ts';
import { milestoneBlocks, policyTable, unmeasured } from './duties.ts';
import { heatsOf } from './heats.ts';
import { overview } from './overview.ts';
import { ownerTable } from './owners.ts';
import { projectBlocks } from './projects.ts';
import { qualityTable } from './quality.ts';

/** What a dashboard is asked for. */
export interface BoardAsked {
  readonly language: Language;
  /** Without what is private and what would give it away. */
  readonly inTheOpen?: boolean;
  /** Only what is of some policies, indicators, zones, owners, statuses. */
  readonly wanted?: Wanted;
  /** With what it is compared; the last review where nothing is said. */
  readonly since?: Since;
  /** The code of each finding in the plan's files. */
  readonly findings: readonly string[];
}

/** Everything there is to look at in a plan, on its as-of date; views without content are left out. */
export function dashboardOf(db: Database, root: string, { language, inTheOpen, wanted = {}, since, findings }: BoardAsked): Board {
  const plan = planOf(db, root);
  const { locale, rounding, name, id } = plan.manifest;
  const reader: Reader = {
    plan,
    how: { locale, rounding, language, bare: true },
    open: inTheOpen ? publicView(plan) : undefined,
    wanted,
  };
  const every = plan.goals.flatMap((goal) => read(reader, goal) ?? []);
  const all = isNarrowed(wanted) ? every.filter(wantedFilter(plan, wanted)) : every;
  const changed = reader.open ? undefined : changedSince(reader, all, since);
  const asOf = plan.asOf === undefined ? '' : reportWord('asOf', reader.how, { date: sayDate(plan.asOf, locale) });
  return {
    plan: id,
    title: name || id,
    subtitle: [asOf, isNarrowed(wanted) && boardWord('narrowed', reader.how, { what: sayNarrowed(reader) })].filter(Boolean).join(' · '),
    language,
    choices: choicesOf(reader, every),
    ...(reader.open ? {} : { comparison: comparing(reader, since) }),
    views: [overview(reader, { every, all, changed }), ...viewsOf(reader, all, findings, changed)].filter(
      ({ blocks }) => blocks.length > 0,
    ),
  };
}

function viewsOf(reader: Reader, all: readonly Read[], findings: readonly string[], changed?: Changed): readonly BoardView[] {
  const view = (id: BoardWord, blocks: readonly Block[]): BoardView => ({ id, title: boardWord(id, reader.how), blocks });
  const bullets = bulletsOf(reader, all);
  const isOfZoneOnly = !isNarrowed({ ...reader.wanted, zone: undefined });
  return [
    view('targets', bullets.length > 0 ? [{ is: 'bullets', legend: boardWord('bulletLegend', reader.how), bullets }] : []),
    view('table', tables(reader, [officialTable({ ...reader, wanted: { ...reader.wanted, isWhole: all.length > MOST_ROWS } })])),
    view('changesTitle', changed ? tables(reader, [changedTable(changed, reader)]) : []),
    view('weekly', tables(reader, weeklyTables(reader))),
    view(
      'courses',
      curvesOf(reader, all).map((curve) => ({ is: 'curve', curve })),
    ),
    view('forecasts', bridgesOf(reader, all)),
    view('components', tables(reader, componentTables(reader, all))),
    view('zones', [...heatsOf(reader).map((heat): Block => ({ is: 'heat', heat }))]),
    view('comparison', comparisonBlocks(reader, all)),
    view('projects', isOfZoneOnly ? projectBlocks(reader) : []),
    view('milestones', milestoneBlocks(reader, all)),
    view('land', isOfZoneOnly ? landBlocks(reader) : []),
    view('owners', tables(reader, [ownerTable(reader, all)])),
    view('review', tables(reader, policyTables(reader).map(withoutEmpty))),
    view('policies', [...tables(reader, [policyTable(reader, all)]), unmeasured(reader)]),
    view('nextYear', tables(reader, [nextYearTable(reader)])),
    view('quality', tables(reader, [qualityTable(reader, all, findings)])),
  ];
}

/** Columns in which nothing is said take the room of others. */
function withoutEmpty({ columns, rows, ...table }: ReportTable): ReportTable {
  const isFilled = (_: unknown, i: number) => rows.some(({ cells }) => cells[i]?.said);
  return { ...table, columns: columns.filter(isFilled), rows: rows.map(({ is, cells }) => ({ is, cells: cells.filter(isFilled) })) };
}

/** Zones side by side and times side by side; where no two zones can be compared it is said. */
function comparisonBlocks(reader: Reader, all: readonly Read[]): readonly Block[] {
  const [zones, times] = [comparisonTable(reader, all), timesTable(reader, all)];
  const side = zones ? tables(reader, [zones]) : [nothingYet(reader, 'sideBySide', 'noComparison')];
  return reader.plan.all('zones').length < 2 && !times ? [] : [...side, ...tables(reader, times ? [times] : [])];
}

/** The land of the zones; where none says what it has that is said. */
function landBlocks(reader: Reader): readonly Block[] {
  const land = tables(reader, [landTable(reader)]);
  return land.length > 0 || reader.plan.all('zones').length === 0 ? land : [nothingYet(reader, 'land', 'noLand')];
}

function nothingYet({ how }: Reader, title: BoardWord, empty: BoardWord): Block {
  return { is: 'items', title: boardWord(title, how), empty: boardWord(empty, how), items: [] };
}

const MOST_ROWS = 250;
const MOST_TABLES = 30;

/** Tables with something in them; of what is too long for a page the beginning, and how much more there is. */
function tables({ how }: Reader, some: readonly ReportTable[]): readonly Block[] {
  const filled = some.filter(({ rows }) => rows.length > 0);
  return filled.slice(0, MOST_TABLES).map(({ rows, notes, ...table }, i): Block => {
    const moreRows = rows.length - MOST_ROWS;
    const moreTables = i === MOST_TABLES - 1 ? filled.length - MOST_TABLES : 0;
    const more = (word: 'moreRows' | 'moreTables', count: number) => (count > 0 ? [boardWord(word, how, { count: String(count) })] : []);
    const said = [...notes, ...more('moreRows', moreRows), ...more('moreTables', moreTables)];
    return { is: 'table', table: { ...table, rows: rows.slice(0, MOST_ROWS), notes: said } };
  });
}
