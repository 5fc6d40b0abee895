import assert from 'node:assert/strict';
import { applyEdits } from '../../core/text/apply-edits.ts';
import { editsOf, type FileEdit, isoDate, type Language, newWeek, newYear, readDate } from '../../core/index.ts';
import { folderWith, NO_HISTORY, zoneplan } from '../cli/program.ts';
import { fileURLToPath } from 'node:url';
import type { Mark } from './marks.ts';
import type { OpenPlan } from './open-plan.ts';
import { changesAt, fixesAt, hoverAt, renameAt } from './verbs.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** Runs the commands of a console fence in the folder of the plan, or in that of the project where the chapter has no plan; that there is no repository is not told each time. */
export async function consoleAnswer(plan: OpenPlan | undefined, text: string): Promise<string> {
  const folder = plan && folderWith(Object.fromEntries([...plan.files].map(([name, file]) => [name, file.text])));
  const calls = text.split('\n').filter((line) => line.startsWith('$ zoneplan'));
  const answers: string[] = [];
  for (const call of calls) {
    const { code, out, err } = await zoneplan(folder?.path ?? PROJECT, call.split(' ').slice(2));
    const said = err.replace(NO_HISTORY, '');
    answers.push(`${call}\n${(out + said).replace(/ +$/gm, '')}exit ${code}`);
  }
  folder?.remove();
  return answers.join('\n');
}

/** The card under the first `hover:` mark without a text of its own that has not been answered. */
export function hoverAnswer(plan: OpenPlan, marks: Mark[]): string {
  const i = marks.findIndex(({ verb, text }) => verb === 'hover' && text === '');
  return (hoverAt(plan, marks.splice(i, 1)[0]!) ?? '').trimEnd();
}

/** The file of the first `fix:` mark that has not been answered, after its fix. */
export function fixAnswer(plan: OpenPlan, marks: Mark[]): string {
  const mark = marks.splice(
    marks.findIndex(({ verb }) => verb === 'fix'),
    1,
  )[0]!;
  const fix = fixesAt(plan, mark).find(({ title }) => title === mark.text);
  return edited(plan, mark.file, fix?.edits ?? []);
}

/** The file that `week 2024-11-17 vi: 2024-w46.plan.yaml` or `year 2025: …` asks for, by the name it must have, `⌶` where one goes on writing; or why there is none. */
export function newAnswer({ db, path }: OpenPlan, asked: string): string {
  const [, what, when = '', vi, name = ''] = /^(week|year)(?: (\d[\d-]*))?( vi)?(?:: (.+))?$/.exec(asked)!;
  const language: Language = vi ? 'vi' : 'en';
  const root = path('').slice(0, -1);
  const day = readDate(when).day;
  const made =
    what === 'week' ? newWeek(db, root, { day }, language) : newYear(db, root, { year: when === '' ? undefined : Number(when) }, language);
  if ('refused' in made) return made.refused;
  assert.equal(made.file, path(name));
  return `${made.text.slice(0, made.cursor)}⌶${made.text.slice(made.cursor)}`.trimEnd();
}

/** A file after the first `change:` mark that has not been answered. */
export function changeAnswer(plan: OpenPlan, marks: Mark[], file: string): string {
  const mark = marks.splice(
    marks.findIndex(({ verb }) => verb === 'change'),
    1,
  )[0]!;
  const change = changesAt(plan, mark).find(({ title }) => title === mark.text);
  return edited(plan, file, editsOf(plan.db, change?.changes ?? []));
}

/** A file after the rename of the first `rename:` mark. */
export function renameAnswer(plan: OpenPlan, marks: readonly Mark[], file: string): string {
  const found = renameAt(plan, marks.find(({ verb }) => verb === 'rename')!);
  return edited(plan, file, 'refused' in found ? [] : editsOf(plan.db, found));
}

function edited(plan: OpenPlan, name: string, all: readonly FileEdit[]): string {
  const edits = all.filter(({ file }) => file === plan.path(name)).sort((a, b) => a.start - b.start);
  return applyEdits(plan.files.get(name)!.text, edits).trimEnd();
}

/** The queries that ran, of those the fence names or of all; keys without the plan's folder, days as dates. */
export function recomputedAnswer(ran: readonly string[], only: string): string {
  const names = only === '' ? undefined : only.split(', ');
  const wanted = ran.filter((line) => !names || names.some((name) => line.startsWith(`${name} `)));
  const said = wanted.map((line) =>
    line
      .replace(/\/plan\n/g, '')
      .replaceAll('/plan/', '')
      .replaceAll('\n', ' ')
      .replace(/\b\d{5}\b/g, (day) => isoDate(Number(day))),
  );
  return said.join('\n') || '(none)';
}
