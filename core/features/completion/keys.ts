import { synonymsFor } from '../../rules/key-synonyms.ts';
import { keysAt } from '../../schema/describe.ts';
import type { KeyInfo } from '../../schema/key-info.ts';
import type { Candidate, Written } from './candidate.ts';
import { entryText } from './entry-text.ts';
import { keysWritten, type Slot } from './slot.ts';

/** Keys that say the same thing in two ways: beside one of them the others are wrong. */
const INSTEAD: readonly (readonly string[])[] = [
  ['at-least', 'at-most', 'more-than', 'less-than', 'equals', 'between', 'top', 'all-of'],
  ['period', 'due'],
  ['ratio', 'times'],
  ['by', 'growth'],
  ['external', 'internal'],
  ['sum', 'count'],
];

/** The same in one section only. */
const INSTEAD_IN: Readonly<Record<string, readonly (readonly string[])[]>> = {
  targets: [['indicator', 'all-of']],
  actuals: [['value', 'values']],
  forecasts: [
    ['value', 'total'],
    ['values', 'total'],
  ],
  deviations: [['target', 'milestone']],
  milestones: [['project', 'policy']],
};

/** The keys of the language that the map may still take, required ones first. */
export function* keyCandidates(slot: Slot): Iterable<Candidate> {
  const { path, kind, how } = slot;
  const has = new Set(keysWritten(slot));
  const shutOut = new Set(shutOutBy(slot, has));
  let rank = 0;
  for (const info of keysAt(path, kind)) {
    if (has.has(info.key) || shutOut.has(info.key)) continue;
    rank += 1;
    yield {
      label: info.key,
      kind: 'key',
      detail: info.title[how.language],
      also: [info.title.vi, info.title.en, ...synonymsFor(path[0] ?? '', info.key)],
      rank,
      text: keyText(slot, info.key, info),
      about: { of: 'key', path: [...path, info.key] },
    };
  }
}

/** A key with what must follow it: a colon, and the beginning of what it holds. */
export function keyText(slot: Slot, key: string, info: KeyInfo | undefined): Written {
  const { typing, lead } = slot;
  if (typing.colon) return { as: 'value', text: key };
  if (typing.followed) return { as: 'yaml', text: `${key}:` };
  const pad = ' '.repeat(typing.column + lead.length + 2);
  const holds = info?.shapes ?? ['scalar'];
  if (slot.path.length === 0 && info)
    return { as: 'yaml', text: `${key}:\n${opening(info, pad)}`, snippet: sectionText(slot, key, info, pad) };
  if (holds.includes('scalar')) return { as: 'yaml', text: `${key}: ` };
  const isList = holds.includes('list');
  if (typing.flow || (isList && !info?.items?.shapes.includes('map')))
    return { as: 'yaml', text: `${key}: `, snippet: isList ? `${key}: [$0]` : `${key}: {$0}` };
  return { as: 'yaml', text: `${key}:\n${opening(info!, pad)}` };
}

function opening(info: KeyInfo, pad: string): string {
  return pad + (info.shapes.includes('list') ? '- ' : '');
}

function sectionText(slot: Slot, key: string, info: KeyInfo, pad: string): string | undefined {
  const entry = entryText(slot, info, pad.length, false);
  return entry && `${key}:\n${pad}${entry.snippet}`;
}

function shutOutBy({ path }: Slot, has: ReadonlySet<string>): readonly string[] {
  if (path.length < 2) return [];
  const groups = path.length === 2 ? [...INSTEAD, ...(INSTEAD_IN[path[0]!] ?? [])] : INSTEAD;
  return groups.flatMap((group) => (group.some((key) => has.has(key)) ? group.filter((key) => !has.has(key)) : []));
}
