import { sayDate } from '../../messages/dates.ts';
import type { Language } from '../../messages/said.ts';
import type { Database } from '../../query/database.ts';
import { planOf } from '../../workspace/plan.ts';
import { publicView } from '../public/public-view.ts';
import { nextYearTable } from '../report/next-year.ts';
import { officialTable } from '../report/official.ts';
import { goalsWanted, read, type Read, type Reader } from '../report/reader.ts';
import type { ReportTable } from '../report/report.ts';
import { reportWord } from '../report/report-words.ts';
import { weeklyTables } from '../report/weekly.ts';
import type { Block, Board, BoardView } from './board.ts';
import { type BoardWord, boardWord } from './board-words.ts';
import { bridgesOf } from './bridges.ts';
import { bulletsOf } from './bullets.ts';
import { componentTables } from './components.ts';
import { curvesOf } from './curves.ts';
import { milestoneBlocks, ownerTable, policyTable, unmeasured } from './duties.ts';
import { heatsOf } from './heats.ts';
import { overview } from './overview.ts';
import { projectBlocks } from './projects.ts';
import { qualityTable } from './quality.ts';
import { comparisonTable, landTable } from './zones.ts';

/** What a dashboard is asked for. */
export interface BoardAsked {
  readonly language: Language;
  /** Without what is private and what would give it away. */
  readonly inTheOpen?: boolean;
  /** The code of each finding in the plan's files. */
  readonly findings: readonly string[];
}

/** Everything there is to look at in a plan, on its as-of date; views without content are left out. */
export function dashboardOf(db: Database, root: string, { language, inTheOpen, findings }: BoardAsked): Board {
  const plan = planOf(db, root);
  const { locale, rounding, name, id } = plan.manifest;
  const reader: Reader = {
    plan,
    how: { locale, rounding, language, bare: true },
    open: inTheOpen ? publicView(plan) : undefined,
    wanted: {},
  };
  const all = goalsWanted(reader).flatMap((goal) => read(reader, goal) ?? []);
  return {
    plan: id,
    title: name || id,
    subtitle: plan.asOf === undefined ? '' : reportWord('asOf', reader.how, { date: sayDate(plan.asOf, locale) }),
    language,
    views: [overview(reader, all), ...viewsOf(reader, all, findings)].filter(({ blocks }) => blocks.length > 0),
  };
}

function viewsOf(reader: Reader, all: readonly Read[], findings: readonly string[]): readonly BoardView[] {
  const view = (id: BoardWord, blocks: readonly Block[]): BoardView => ({ id, title: boardWord(id, reader.how), blocks });
  const bullets = bulletsOf(reader, all);
  const comparison = comparisonTable(reader, all);
  return [
    view('targets', bullets.length > 0 ? [{ is: 'bullets', bullets }] : []),
    view('table', tables(reader, [officialTable({ ...reader, wanted: { isWhole: all.length > MOST_ROWS } })])),
    view('weekly', tables(reader, weeklyTables(reader))),
    view(
      'courses',
      curvesOf(reader, all).map((curve) => ({ is: 'curve', curve })),
    ),
    view('forecasts', bridgesOf(reader, all)),
    view('components', tables(reader, componentTables(reader, all))),
    view('zones', [
      ...heatsOf(reader, all).map((heat): Block => ({ is: 'heat', heat })),
      ...tables(reader, comparison ? [comparison] : []),
    ]),
    view('projects', projectBlocks(reader)),
    view('milestones', milestoneBlocks(reader)),
    view('land', tables(reader, [landTable(reader)])),
    view('owners', tables(reader, [ownerTable(reader, all)])),
    view('policies', [...tables(reader, [policyTable(reader, all)]), unmeasured(reader)]),
    view('nextYear', tables(reader, [nextYearTable(reader)])),
    view('quality', tables(reader, [qualityTable(reader, all, findings)])),
  ];
}

const MOST_ROWS = 250;
const MOST_TABLES = 10;

/** Tables with something in them; of what is too long for a page the beginning, and how much more there is. */
function tables({ how }: Reader, some: readonly ReportTable[]): readonly Block[] {
  return some
    .filter(({ rows }) => rows.length > 0)
    .slice(0, MOST_TABLES)
    .map(({ rows, notes, ...table }): Block => {
      const more = rows.length - MOST_ROWS;
      const note = more > 0 ? [boardWord('moreRows', how, { count: String(more) })] : [];
      return { is: 'table', table: { ...table, rows: rows.slice(0, MOST_ROWS), notes: [...notes, ...note] } };
    });
}
