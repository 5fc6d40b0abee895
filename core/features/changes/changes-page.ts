import type { Language } from '../../messages/said.ts';
import { escaped } from '../cards/markdown.ts';
import type { Change } from './change.ts';
import type { Changes } from './changes-between.ts';
import { CHANGE_GROUPS, CHANGE_WORDS, sayChanges } from './told-words.ts';

/** The two sides of a comparison as they are called. */
export interface Sides {
  readonly before: string;
  readonly after: string;
}

/** What changed in a plan as a page of Markdown: a heading for each kind of thing, a line for each change. */
export function changesPage({ name, plan, before, after, changes }: Changes, sides: Sides, language: Language): string {
  const asOf = after.saidAsOf && `${CHANGE_WORDS.asOf[language]} ${[...new Set([before.saidAsOf || '–', after.saidAsOf])].join(' → ')}`;
  const head = [`${sides.before} → ${sides.after}`, asOf, `**${sayChanges(changes.length, language)}**`].filter(Boolean).join(' · ');
  const groups = CHANGE_GROUPS.flatMap(({ title, kinds }) => {
    const own = changes.filter(({ kind }) => kinds.includes(kind));
    return own.length === 0 ? [] : [`## ${title[language]}`, own.map(lineOf).join('\n')];
  });
  const body = groups.length > 0 ? groups : [CHANGE_WORDS.none[language]];
  return `${[`# ${escaped(name || plan || CHANGE_WORDS.plan[language])}`, head, ...body].join('\n\n')}\n`;
}

function lineOf({ said: { kind, subject, before, after, notes } }: Change): string {
  const values = before === '' ? after : `${before} → ${after || '–'}`;
  const told = [`- **${escaped(subject)}**: ${escaped(kind)}`, values && escaped(values), notes.map((note) => escaped(note)).join('; ')];
  return told.filter(Boolean).join(' · ');
}
