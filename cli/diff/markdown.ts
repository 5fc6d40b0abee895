import { CHANGE_GROUPS, CHANGE_WORDS, type Change, sayChanges } from '../../core/index.ts';
import { seenFrom } from '../disk/path.ts';
import { cell, markdownText } from '../../office/markdown-text.ts';
import type { DiffReport, PlanDiff } from './report.ts';
import { sayMore } from './words.ts';

/** A comment may hold 65,536 characters on GitHub. */
const SHOWN = 40;

/** For the comment of a pull request: a heading a plan, a table for each kind of thing that changed. */
export function* diffMarkdown(report: DiffReport, cwd: string): Iterable<string> {
  if (report.plans.length === 0) yield `${CHANGE_WORDS.noPlan[report.language]}\n`;
  for (const [i, plan] of report.plans.entries()) yield `${i > 0 ? '\n' : ''}${headOf(plan, report, cwd)}\n${bodyOf(plan)}`;
}

function headOf({ changes, root, language }: PlanDiff, { before, after, plans }: DiffReport, cwd: string): string {
  const name = markdownText(changes.name || changes.plan) || CHANGE_WORDS.plan[language];
  const where = plans.length > 1 ? ` (${markdownText(seenFrom(cwd, root))})` : '';
  const [was, is] = [changes.before.saidAsOf, changes.after.saidAsOf];
  const asOf = is ? ` · ${CHANGE_WORDS.asOf[language]} ${was === is ? is : `${was || '–'} → ${is}`}` : '';
  const sides = before === changes.before.asOf ? `${was} → ${is}` : `${markdownText(before)} → ${markdownText(after)}${asOf}`;
  return `### ${name}${where}\n\n${sides} · **${sayChanges(changes.changes.length, language)}**`;
}

function bodyOf({ changes: { changes }, only, language }: PlanDiff): string {
  if (only !== undefined) return `\n${CHANGE_WORDS[only === 'after' ? 'onlyAfter' : 'onlyBefore'][language]}\n`;
  if (changes.length === 0) return `\n${CHANGE_WORDS.none[language]}\n`;
  return CHANGE_GROUPS.map(({ title, kinds }) => {
    const own = changes.filter(({ kind }) => kinds.includes(kind));
    if (own.length === 0) return '';
    const head = [
      '',
      CHANGE_WORDS.what[language],
      CHANGE_WORDS.before[language],
      CHANGE_WORDS.after[language],
      CHANGE_WORDS.note[language],
    ];
    const rows = own.slice(0, SHOWN).map(rowOf);
    const more = own.length > SHOWN ? `\n${sayMore(own.length - SHOWN, language)}\n` : '';
    return `\n#### ${title[language]}\n\n| ${head.join(' | ')} |\n|---|---|---|---|---|\n${rows.join('')}${more}`;
  }).join('');
}

function rowOf({ said: { kind, subject, before, after, notes } }: Change): string {
  return `| ${[kind, subject, before, after, notes.join('; ')].map(cell).join(' | ')} |\n`;
}
