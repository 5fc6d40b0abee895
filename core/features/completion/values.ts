import { describeKey } from '../../schema/describe.ts';
import type { KeyInfo } from '../../schema/key-info.ts';
import type { Candidate, Written } from './candidate.ts';
import { dateCandidates } from './dates.ts';
import { type EntryText, entryText, neededText } from './entry-text.ts';
import { idCandidates } from './ids.ts';
import { keyCandidates } from './keys.ts';
import { nameCandidates } from './names.ts';
import { periodCandidates } from './periods.ts';
import { durationCandidates, quantityCandidates } from './quantities.ts';
import { keysWritten, type Slot } from './slot.ts';
import { textCandidates } from './texts.ts';
import { wordCandidates } from './words.ts';
import { COMPLETION } from './completion-words.ts';

/** All that may stand in a slot. */
export function* candidates(slot: Slot): Iterable<Candidate> {
  const { typing, info } = slot;
  if (typing.slot === 'value') yield* atValue(slot);
  else if (typing.holds === 'list') yield* nextItems(slot);
  else {
    if (info.shapes.includes('map')) yield* inMap(slot);
    if (typing.holds === undefined && info.shapes.includes('scalar')) yield* scalars(slot);
    if (typing.holds === undefined && info.shapes.includes('list')) yield* nextItems(slot);
  }
}

function* inMap(slot: Slot): Iterable<Candidate> {
  const { typing, info, path } = slot;
  yield* keyCandidates(slot);
  yield* nameCandidates(slot);
  if (typing.colon || typing.followed || info.names?.ref || info.names?.words || info.names?.rule) return;
  if (info.values?.shapes.includes('map'))
    yield* wholeEntry(slot, entryText(slot, info, typing.column, typing.flow, newId(slot)), newId(slot));
  else if (info.keys && path.length > 1 && keysWritten(slot).length === 0)
    yield* wholeEntry(slot, neededText(slot, info, typing.column + slot.lead.length, typing.flow));
}

/** Items of a list that is to be written with dashes. */
function* nextItems(slot: Slot): Iterable<Candidate> {
  const { items } = slot.info;
  if (!items || slot.typing.flow) return;
  const lead = '- ';
  const inside: Slot = { ...slot, info: items, path: [...slot.path, '0'], lead, typing: { ...slot.typing, holds: undefined } };
  if (items.shapes.includes('map')) for (const each of inMap(inside)) yield { ...each, lead };
  if (items.shapes.includes('scalar')) for (const each of scalars(inside)) yield { ...each, lead };
}

/** Behind a colon or in brackets: a text, or a list or map in one line. */
function* atValue(slot: Slot): Iterable<Candidate> {
  const { typing, info } = slot;
  if (info.shapes.includes('scalar')) yield* scalars(slot);
  else if (info.shapes.includes('list') && info.items?.shapes.includes('scalar') && typing.quote === '') {
    for (const each of scalars({ ...slot, info: info.items, path: [...slot.path, '0'] })) yield { ...each, text: inBrackets(each) };
  }
  const braces =
    typing.flow && typing.typed === '' && info.shapes.includes('map') && info.keys && neededText(slot, info, typing.column, true);
  if (braces) yield* wholeEntry(slot, { text: `{${braces.text}}`, snippet: `{${braces.snippet}}` });
}

function inBrackets({ label, text }: Candidate): Written {
  return text?.as === 'yaml' ? text : { as: 'value', text: text?.text ?? label, before: '[', behind: ']' };
}

function* wholeEntry({ info, how: { language }, path }: Slot, entry: EntryText | undefined, id?: string): Iterable<Candidate> {
  if (!entry) return;
  const around = describeKey(path.slice(0, -1))?.title[language];
  const what = (info.values ?? info).title[language] || around || '';
  const label = id ?? COMPLETION('newEntry', { language });
  const detail = id === undefined ? what : `${COMPLETION('newEntry', { language })}: ${what}`;
  yield { label, kind: 'entry', detail, rank: 0, text: { as: 'yaml', ...entry }, about: { of: 'key', path } };
}

/** What is being typed, where it is an id that is not taken. */
function newId(slot: Slot): string | undefined {
  const { typed, range } = slot.typing;
  const isWhole = typed.length === range.end - range.start;
  return isWhole && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(typed) && !keysWritten(slot).includes(typed) ? typed : undefined;
}

/** The texts that a place takes, by what the schemas and the reading of plans say of it. */
function* scalars(slot: Slot): Iterable<Candidate> {
  yield* textCandidates(slot);
  yield* wordCandidates(slot);
  yield* idCandidates(slot);
  yield* ofType(slot, slot.info);
}

function* ofType(slot: Slot, { type }: KeyInfo): Iterable<Candidate> {
  if (type === 'boolean')
    yield* ['true', 'false'].map(
      (label, rank): Candidate => ({ label, kind: 'word', detail: COMPLETION(label as 'true', slot.how), rank }),
    );
  else if (type === 'date' || type === 'plan-date') yield* dateCandidates(slot);
  else if (type === 'period') yield* periodCandidates(slot);
  else if (type === 'duration') yield* durationCandidates(slot);
  else if (type === 'quantity' || type === 'share') yield* quantityCandidates(slot);
}
