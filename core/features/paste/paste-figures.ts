import type { Bilingual, Language } from '../../messages/said.ts';
import { yamlSource } from '../../plan/quantity/yaml-source.ts';
import type { Database } from '../../query/database.ts';
import type { Edit } from '../../syntax/edit.ts';
import { lineBreakIn } from '../../syntax/line-break.ts';
import { child } from '../../syntax/place.ts';
import { get } from '../../syntax/value.ts';
import { tree } from '../../workspace/documents.ts';
import type { Plan } from '../../workspace/plan.ts';
import { planAt } from '../linked.ts';
import type { FilePosition } from '../position.ts';
import { worded } from '../worded.ts';
import { figuresIn, type PastedFigures } from './figures-in.ts';
import { rowsOf } from './rows.ts';
import { type Sheet, sheetAt } from './sheet-at.ts';

/** Figures out of a spreadsheet, in their places. */
export interface PastedSheet {
  readonly title: string;
  readonly changes: readonly Edit[];
  /** How many zones have got a line. */
  readonly placed: number;
  /** What could not be placed, row by row. */
  readonly left: readonly string[];
}

/** Cells of a spreadsheet as figures of the sheet at a position: rows found by their zones, blanks left as not reported, what could not be placed listed in a comment. Undefined where there is no sheet, or no row of one of its zones. */
export function pasteFigures(db: Database, at: FilePosition, text: string, language: Language): PastedSheet | undefined {
  const plan = planAt(db, at.file);
  const sheet = sheetAt(plan, at);
  const found = sheet && figuresIn(plan, sheet, rowsOf(text));
  if (!sheet || !found || found.figures.size === 0) return undefined;
  const changes = [...found.figures].flatMap(([scope, figure]) => lineFor(plan, sheet, scope, figure));
  const remark = found.left.length > 0 ? remarkFor(plan, sheet, found, language) : undefined;
  return { title: TITLE[language], changes: remark ? [...changes, remark] : changes, placed: found.figures.size, left: found.left };
}

/** A line with a figure, or with a blank where the sheet has none yet. */
function lineFor(plan: Plan, { place, scopes }: Sheet, scope: string, figure: string): readonly Edit[] {
  const line = child(place, scope);
  const text = figure === '' ? '' : yamlSource(figure, true);
  if (!scopes.has(scope)) return [{ kind: 'insert', place, key: scope, text }];
  if (text === '') return [];
  const there = plan.db.get(tree, place.file).valueAt(line.pointer);
  if (there?.kind === 'scalar' && there.text === figure) return [];
  return [{ kind: 'set', place: there?.kind === 'map' && get(there, 'value') ? child(line, 'value') : line, text }];
}

/** A comment behind the last line of a sheet whose lines stand below each other. */
function remarkFor(plan: Plan, { place }: Sheet, { left }: PastedFigures, language: Language): Edit | undefined {
  const { source, locate, valueAt } = plan.db.get(tree, place.file);
  const map = valueAt(place.pointer);
  const last = map?.kind === 'map' && !map.flow ? map.pairs.at(-1) : undefined;
  const range = last && !last.merged ? locate(`${place.pointer}/${last.segment}`, 'entry') : undefined;
  if (!range) return undefined;
  const { character } = source.positionAt(range.start);
  const line = source.positionAt(range.end).line;
  const start = source.offsetAt({ line, character: Number.MAX_SAFE_INTEGER });
  const indent = lineBreakIn(source) + ' '.repeat(character);
  const lines = [worded(LEFT, language), ...left.map((row) => `- ${row}`)].map((each) => `${indent}# ${each}`);
  return { kind: 'text', file: place.file, start, end: start, text: lines.join('') };
}

const TITLE: Readonly<Record<Language, string>> = { en: 'Paste as figures', vi: 'Dán thành số liệu' };
const LEFT: Bilingual = { en: 'Could not be placed:', vi: 'Chưa xếp được:' };
