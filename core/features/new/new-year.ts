import type { Bilingual, Language } from '../../messages/said.ts';
import type { How } from '../../messages/how.ts';
import type { Target } from '../../plan/model.ts';
import { civilOf } from '../../plan/period/days.ts';
import type { Database } from '../../query/database.ts';
import { freeId } from '../../rules/free-id.ts';
import { planOf, type Plan } from '../../workspace/plan.ts';
import { howOf } from '../how-of.ts';
import type { Refusal } from '../rename-words.ts';
import { folderOf, freeFile, type NewFile } from './new-file.ts';
import { worded } from '../worded.ts';
import { refuseNew } from './new-words.ts';
import { rolledTarget } from './rolled-target.ts';
import { nextId, nextText, type Turn } from './turn.ts';

/** A file with the targets of a year, rolled forward from those of the last year that has any; by default of the year after. Or why there is nothing to roll forward. */
export function newYear(db: Database, root: string, { year }: { readonly year?: number }, language: Language): NewFile | Refusal {
  const plan = planOf(db, root);
  const turn = turnTo(plan, year);
  if (!turn) return refuseNew('no-yearly-targets', language, { year: String(year ?? thisYear(plan) + 1) });
  const old = targetsOf(plan, turn.before).filter((target) => !isThere(plan, target, turn.year));
  if (old.length === 0) return refuseNew('year-there', language, { before: String(turn.before), year: String(turn.year) });
  const ids = new Map(old.map((target) => [target.id, freeId(plan, nextId(target.id, turn))]));
  const how = howOf(plan, language);
  const entries = old.map((target) => `  ${rolledTarget(plan, target, turn, ids, how).text.replaceAll('\n', '\n  ')}\n`);
  const text = `${remark(turn, how)}\ntargets:\n${entries.join('')}`;
  return { file: fileFor(plan, old, turn), text, cursor: firstNumber(text) };
}

/** The year asked for, or the one after the last that has targets, and the last year before it that has some. */
function turnTo(plan: Plan, year: number | undefined): Turn | undefined {
  const years = plan.all('targets').flatMap((target) => yearOf(target) ?? []);
  const last = year === undefined ? thisYear(plan) : year - 1;
  const before = Math.max(...years.filter((each) => each <= last));
  return Number.isFinite(before) ? { before, year: year ?? before + 1 } : undefined;
}

function thisYear(plan: Plan): number {
  return civilOf(plan.day).year;
}

function targetsOf(plan: Plan, year: number): readonly Target[] {
  return plan.all('targets').filter((target) => yearOf(target) === year);
}

/** The year that is the period of a target. */
function yearOf({ period }: Target): number | undefined {
  return period?.form === 'year' && period.first !== undefined ? civilOf(period.first).year : undefined;
}

/** Whether the year has a target of the same indicator, scope and comparison. */
function isThere(plan: Plan, target: Target, year: number): boolean {
  const key = (each: Target) => each.comparisons[0]?.key;
  return targetsOf(plan, year).some((other) =>
    target.indicator === undefined
      ? other.id === nextId(target.id, { before: yearOf(target)!, year })
      : other.indicator === target.indicator && other.scope === target.scope && key(other) === key(target),
  );
}

/** Beside the file of the old targets, called as it with the next year. */
function fileFor(plan: Plan, old: readonly Target[], turn: Turn): string {
  const files = [...new Set(old.map(({ place }) => place.file))];
  const stem = files[0]!.slice(folderOf(files[0]!).length + 1).replace(/\.plan\.ya?ml$/, '');
  const next = nextText(stem, turn);
  return freeFile(plan, folderOf(files[0]!), files.length === 1 && next !== stem ? next : `targets-${turn.year}`);
}

function remark(turn: Turn, { language }: How): string {
  return worded(REMARK, language, { before: String(turn.before), year: String(turn.year) });
}

const REMARK: Bilingual = {
  en: '# Targets of {year}, rolled forward from {before}: fill in the numbers; what was planned and achieved stands beside them. Policy and source are those of the new decision.',
  vi: '# Kế hoạch năm {year}, chuyển tiếp từ năm {before}: điền số mới; kế hoạch và thực hiện năm cũ ghi ở bên cạnh. Văn bản và nguồn ghi theo quyết định mới.',
};

/** Behind the first key whose former number stands beside it, else the first comparison. */
function firstNumber(text: string): number {
  const found = /: (?= *# )/.exec(text) ?? /^ {4,}(?:at-least|at-most|more-than|less-than|equals|between|top):$/m.exec(text);
  return found ? found.index + found[0].length : text.length;
}
