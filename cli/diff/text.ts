import pc from 'picocolors';
import { CHANGE_GROUPS, CHANGE_WORDS, type Change, sayChanges } from '../../core/index.ts';
import { seenFrom } from '../disk/path.ts';
import { safe, safePath } from '../safe.ts';
import type { Terminal } from '../terminal.ts';
import { padEnd, widthOf, wrap } from '../width.ts';
import type { DiffReport, PlanDiff } from './report.ts';
import { sayMore } from './words.ts';

type Colors = ReturnType<typeof pc.createColors>;

/** Of one heading; a year of weekly sheets would bury the rest. */
const SHOWN = 30;

/** For people at a terminal: plan by plan, under a heading each, with what is lacking in a change behind it. */
export function* diffText(report: DiffReport, terminal: Terminal): Iterable<string> {
  const colors = pc.createColors(terminal.color);
  if (report.plans.length === 0) yield `${CHANGE_WORDS.noPlan[report.language]}\n`;
  for (const [i, plan] of report.plans.entries()) {
    yield `${i > 0 ? '\n' : ''}${headOf(plan, report, terminal)
      .map((line) => colors.bold(line))
      .join('\n')}\n`;
    yield bodyOf(plan, terminal, colors);
  }
}

function headOf(
  { changes, root, language }: PlanDiff,
  { before, after, plans }: DiffReport,
  { cwd, width = Number.POSITIVE_INFINITY }: Terminal,
): readonly string[] {
  const name = safe(changes.name || changes.plan) || CHANGE_WORDS.plan[language];
  const title = plans.length > 1 ? `${safePath(seenFrom(cwd, root))}  ${name}` : name;
  const [was, is] = [changes.before.saidAsOf, changes.after.saidAsOf];
  const days = was === is ? is : `${was || '–'} → ${is || '–'}`;
  const sides =
    before === changes.before.asOf ? days : `${safe(before)} → ${safe(after)}${is ? ` · ${CHANGE_WORDS.asOf[language]} ${days}` : ''}`;
  return [...wrap(title, width), ...wrap(sides, width)];
}

function bodyOf({ changes: { changes }, only, language }: PlanDiff, terminal: Terminal, colors: Colors): string {
  if (only !== undefined) return `\n${CHANGE_WORDS[only === 'after' ? 'onlyAfter' : 'onlyBefore'][language]}\n`;
  if (changes.length === 0) return `\n${CHANGE_WORDS.none[language]}\n`;
  const groups = CHANGE_GROUPS.flatMap(({ title, kinds }) => {
    const own = changes.filter(({ kind }) => kinds.includes(kind));
    if (own.length === 0) return [];
    const more = own.length > SHOWN ? [`  ${sayMore(own.length - SHOWN, language)}`] : [];
    return [[colors.bold(title[language]), ...linesOf(own.slice(0, SHOWN), kinds.length > 1, terminal, colors), ...more].join('\n')];
  });
  return `\n${groups.join('\n\n')}\n\n${colors.bold(sayChanges(changes.length, language))}\n`;
}

function linesOf(
  changes: readonly Change[],
  named: boolean,
  { width = Number.POSITIVE_INFINITY }: Terminal,
  colors: Colors,
): readonly string[] {
  const column = named ? Math.max(...changes.map(({ said }) => widthOf(said.kind))) + 2 : 0;
  return changes.flatMap((change) => {
    const { kind, before, after, notes } = change.said;
    const subject = safe(change.said.subject);
    const values = [before, after].filter(Boolean).map(safe).join(' → ');
    const told = notes.length > 0 ? ` (${notes.map(safe).join('; ')})` : '';
    const head = column > 0 ? padEnd(kind, column) : '';
    const indent = ' '.repeat(2 + column);
    const [first = '', ...rest] = wrap(`${subject}${values && `: ${values}`}${told}`, Math.max(20, width - 2 - column));
    return [`  ${paintOf(change, colors)(head)}${first}`, ...rest.map((line) => indent + line)];
  });
}

function paintOf({ kind, marks }: Change, colors: Colors): (text: string) => string {
  if (kind === 'target-lowered' || kind === 'target-dropped' || kind === 'deadline-extended' || marks.includes('status-worse'))
    return colors.red;
  if (kind === 'target-raised' || kind === 'target-added' || marks.includes('status-better')) return colors.green;
  return marks.length > 0 ? colors.yellow : colors.cyan;
}
