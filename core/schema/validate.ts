import { placeOf, pointerOf } from '../syntax/place.ts';
import type { Section, SyntaxEntry, SyntaxTree } from '../syntax/tree.ts';
import { isEmpty, type Value } from '../syntax/value.ts';
import { topKeys } from './describe.ts';
import { entryViolations } from './entry-violations.ts';
import * as validators from './generated/validators.js';
import type { FileKind, KeyInfo } from './key-info.ts';
import { shapeFound } from './shape.ts';
import type { Validator } from './validator.ts';
import type { Violation } from './violation.ts';

/** The check of one entry of a section, or of one part of the manifest: pure, the same function each time, so that it can be remembered by the value. */
export type EntryCheck = (entry: Value) => readonly Violation[];

/** The file that is checked, and how what was found of an object is remembered as long as the object lives. */
export interface Checked {
  readonly file: string;
  readonly kind: FileKind;
  readonly remember: <O extends object, V>(from: (of: O) => V, of: O) => V;
}

/** What in a plan file does not have the shape of the language, in the order of the text. */
export function violations(tree: SyntaxTree, at: Checked): readonly Violation[] {
  const checks = at.remember(sectionChecks, at);
  const { sections } = tree;
  const has = knownSections(sections, at.kind);
  const found = sections
    .filter(({ key }) => !key.startsWith('x-'))
    .flatMap((section) => {
      const check = checks.get(section.key);
      return check ? at.remember(check, section) : [unknownSection(section, at, has)];
    });
  return [...rootShape(tree, at.file), ...found];
}

/** The check of each section that a file may have. */
function sectionChecks(at: Checked): ReadonlyMap<string, (section: Section) => readonly Violation[]> {
  return new Map(topKeys(at.kind).map((info) => [info.key, (section) => sectionViolations(section, info, at)]));
}

/** The check for each section of a plan file and each part of the manifest. */
export const ENTRY_CHECKS: Readonly<Record<string, EntryCheck>> = Object.fromEntries([
  ...topKeys('plan').map(({ key }): [string, EntryCheck] => [key, checkOf(key, [key, '0'])]),
  ...topKeys('manifest').map(({ key }): [string, EntryCheck] => [key, checkOf(key, [key])]),
]);

function checkOf(section: string, path: readonly string[]): EntryCheck {
  const validator = (validators as unknown as Record<string, Validator>)[section]!;
  return (entry) => entryViolations(section, path, validator, entry);
}

function rootShape(tree: SyntaxTree, file: string): Violation[] {
  const root = tree.valueAt('');
  if (!root || root.kind === 'map' || isEmpty(root)) return [];
  const name = file.slice(file.lastIndexOf('/') + 1);
  return [{ kind: 'wrong-shape', place: placeOf(file, ''), section: name, expected: 'map', found: shapeFound(root), written: root }];
}

function sectionViolations(section: Section, info: KeyInfo, { file, kind, remember }: Checked): readonly Violation[] {
  const check = ENTRY_CHECKS[section.key]!;
  if (kind === 'manifest') return placed(remember(check, section.value), file, section.pointer, section.key, false);
  const expected = info.shapes[0] === 'list' ? 'list' : 'map';
  if (section.kind !== expected) return isEmpty(section.value) ? [] : [wrongSection(section, file, expected)];
  return section.entries.flatMap((entry) => {
    if (expected === 'map' && entry.key.startsWith('x-')) return [];
    const own = remember(check, entry.value);
    return own.length === 0 ? [] : placed(own, file, entry.pointer, nameOf(section, entry), section.kind === 'list');
  });
}

/** `milestones/m1`; in lists counted from 1. */
function nameOf(section: Section, entry: SyntaxEntry): string {
  return `${section.key}/${section.kind === 'list' ? Number(entry.key) + 1 : entry.key}`;
}

/** Violations of an entry, moved to where the entry stands. */
function placed(found: readonly Violation[], file: string, pointer: string, name: string, isItem: boolean): Violation[] {
  return found.map((violation) => {
    const { pointer: below, part } = violation.place;
    const place = placeOf(file, pointer + below, below === '' && isItem ? 'value' : part);
    if (violation.kind === 'missing-key') return { ...violation, place, entry: violation.entry ? `${name}/${violation.entry}` : name };
    if (violation.kind === 'wrong-shape') return { ...violation, place, section: violation.section || name };
    return { ...violation, place };
  });
}

function wrongSection(section: Section, file: string, expected: 'map' | 'list'): Violation {
  const found = shapeFound(section.value);
  return {
    kind: 'wrong-shape',
    place: placeOf(file, section.pointer, 'key'),
    section: section.key,
    expected,
    found,
    written: section.value,
  };
}

function unknownSection(section: Section, { file, kind }: Checked, has: readonly string[]): Violation {
  return {
    kind: 'unknown-key',
    place: placeOf(file, section.pointer || pointerOf([section.key]), 'key'),
    key: section.key,
    section: '',
    keys: topKeys(kind).map(({ key }) => key),
    has,
  };
}

/** The sections of the language that a file has. */
function knownSections(sections: readonly Section[], kind: FileKind): readonly string[] {
  const there = new Set(sections.map(({ key }) => key));
  return topKeys(kind).flatMap(({ key }) => (there.has(key) ? key : []));
}
