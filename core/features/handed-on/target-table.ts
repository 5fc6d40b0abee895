import { sayDate } from '../../messages/dates.ts';
import type { How } from '../../messages/how.ts';
import type { Bilingual, Language } from '../../messages/said.ts';
import { scaledUnitName } from '../../plan/quantity/scales.ts';
import type { Database } from '../../query/database.ts';
import { assess } from '../../rollup/assess.ts';
import type { Assessment } from '../../rollup/assessment.ts';
import { goalsBelow, type Node } from '../../rollup/standing.ts';
import { tree } from '../../workspace/documents.ts';
import { type Goal, goalsOfTarget } from '../../workspace/goals.ts';
import type { Plan } from '../../workspace/plan.ts';
import { howOf } from '../how-of.ts';
import { namedAt, planAt } from '../linked.ts';
import { isWithin } from '../number-at.ts';
import type { FilePosition } from '../position.ts';
import { rowOf } from '../status.ts';

/** The targets at a position as lines of cells between tabs, for Word and Excel: those of the policy, objective, zone or organisation there, the target with its lines, else those of the file. Undefined without any. */
export function targetTable(db: Database, at: FilePosition, language: Language): string | undefined {
  const plan = planAt(db, at.file);
  const how = howOf(plan, language);
  const goals = goalsHere(plan, at).filter((goal) => !goal.line || goal.line.value);
  const found = goals.flatMap((goal) => assess(plan, goal.id) ?? []);
  if (found.length === 0) return undefined;
  const rows = [HEAD.map((head) => head[language]), ...found.map((goal) => cellsOf(plan, goal, how))];
  return rows.map((cells) => `${cells.map(plainCell).join('\t')}\n`).join('');
}

function goalsHere(plan: Plan, at: FilePosition): readonly Goal[] {
  const named = namedAt(plan.db, at);
  if (named && NODES.has(named.kind)) return goalsBelow(plan, (named.kind === 'scope' ? 'zones' : named.kind) as Node, named.id);
  const pointer = plan.db.get(tree, at.file).placeAt(at.offset)?.pointer ?? '';
  const inFile = plan.all('targets').filter(({ place }) => place.file === at.file);
  const here =
    named?.kind === 'targets' ? plan.one('targets', named.id.split('/')[0]!) : inFile.find(({ place }) => isWithin(pointer, place.pointer));
  return (here ? [here] : inFile).flatMap((target) => goalsOfTarget(plan.db, plan.root, target));
}

const NODES: ReadonlySet<string> = new Set(['scope', 'zones', 'objectives', 'policies', 'organisations']);

const HEAD: readonly Bilingual[] = [
  { en: 'Target', vi: 'Chỉ tiêu' },
  { en: 'Unit', vi: 'Đơn vị' },
  { en: 'Period', vi: 'Kỳ' },
  { en: 'Plan', vi: 'Kế hoạch' },
  { en: 'Achieved', vi: 'Thực hiện' },
  { en: 'As of', vi: 'Tính đến' },
  { en: 'Attainment', vi: 'Tỷ lệ đạt' },
  { en: 'Pace', vi: 'Hệ số tiến độ' },
  { en: 'Status', vi: 'Đánh giá' },
];

function cellsOf(plan: Plan, found: Assessment, how: How): readonly string[] {
  const { name, said } = rowOf(plan, found, how.language);
  const unit = found.indicator?.unit ? scaledUnitName(found.indicator.unit, how.locale) : '';
  const number = (text: string) => (unit === '' ? text : text.replaceAll(` ${unit}`, ''));
  const date = found.rollup ? sayDate(found.rollup.asOf, how.locale) : '';
  return [name, unit, said.period, number(said.target), number(said.actual), date, said.attainment, said.pace, said.status];
}

/** A cell on one line; what a spreadsheet would run as a formula is kept a text. */
function plainCell(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return /^[=+@-]/.test(line) ? `'${line}` : line;
}
