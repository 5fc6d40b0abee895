import type { Diagnostic } from '../../core/diagnostics.ts';
import type { DiagnosticFix, FileEdit, together } from '../../core/fixes.ts';
import { type Desk, edited, nameOf, type Texts } from './desk.ts';
import { isCopy, isExplained } from './brought-up.ts';
import { lostComments } from './comments.ts';
import { outlineOf } from './outline.ts';
import { lostLeaf, strayChange } from './stray-change.ts';

/** A promise that a fix does not keep. */
export interface Broken {
  readonly promise: string;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly before: Texts;
  readonly after: Texts;
}

const WEIGHT = { error: 0, warning: 1, info: 2, hint: 3 } as const;

/** What one fix of one finding does not keep; `all` is everything reported of the texts. */
export function brokenPromises(
  desk: Desk,
  texts: Texts,
  all: readonly Diagnostic[],
  found: Diagnostic,
  fix: DiagnosticFix,
): readonly Broken[] {
  const { edits } = fix;
  const after = edited(texts, edits);
  const broken: Broken[] = [];
  const breaks = (promise: string, detail: string) =>
    broken.push({ promise, code: found.code, title: fix.title, detail, before: texts, after });
  if (sameTexts(texts, after)) breaks('does something', found.message);
  const clash = overlap(edits);
  if (clash) breaks('edits stand apart', clash);
  for (const name of changed(texts, after)) {
    const lost = lostComments(texts[name]!, after[name]!, fix, name);
    if (lost !== undefined && !isTextAfterAll(found)) breaks('keeps comments', lost);
    if (mixedBreaks(texts[name]!, after[name]!)) breaks('keeps line breaks', name);
    const stray =
      found.code === 'wrong-shape' && fix.title.startsWith('Turn into')
        ? lostLeaf(texts[name]!, after[name]!)
        : strayChange(
            texts[name]!,
            after[name]!,
            fix.changes.filter((change) => nameOf(change.kind === 'text' ? change.file : change.place.file) === name),
          );
    if (stray !== undefined) breaks('changes only its places', stray);
    if (outlineOf(texts[name]!) && !outlineOf(after[name]!)) breaks('stays readable to others', name);
  }
  const left = desk.look(after);
  for (const [promise, detail] of foundAfter(after, all, left, found, fix)) breaks(promise, detail);
  return broken;
}

function* foundAfter(
  after: Texts,
  all: readonly Diagnostic[],
  left: readonly Diagnostic[],
  found: Diagnostic,
  fix: DiagnosticFix,
): Iterable<readonly [string, string]> {
  const counts = (of: readonly Diagnostic[]) => countBy(of, ({ code }) => code);
  const [before, now] = [counts(all), counts(left)];
  if (isMoreBroken(before, now)) yield ['parses', told(left, 'yaml-syntax')];
  const again = left.find(
    (each) => each.code === found.code && each.pointer === found.pointer && each.file === found.file && each.message === found.message,
  );
  const same = again?.fixes.find(({ title }) => title === fix.title);
  const twins = all.filter((each) => each.code === found.code && each.message === found.message).length;
  // A section pasted once more says all of it twice: each copy is mended by itself.
  const doubled = all.some(({ code }) => code === 'duplicate-key');
  if (same && twins === 1 && !doubled && readable(after) && !sameTexts(after, edited(after, same.edits)))
    yield ['is done once', JSON.stringify(changed(after, edited(after, same.edits)).map((name) => edited(after, same.edits)[name]))];
  if (fix.blank || (found.code !== 'yaml-syntax' && all.some(({ code }) => code === 'yaml-syntax' || code === 'duplicate-key'))) return;
  if (left.filter((each) => each.code === found.code && each.message === found.message).length >= twins)
    yield ['mends', told(left, found.code)];
  for (const [code, count] of Object.entries(now)) {
    const example =
      left.find((each) => each.code === code && !all.some((other) => other.code === code && other.message === each.message)) ??
      left.find((each) => each.code === code)!;
    if (count <= (before[code] ?? 0) || WEIGHT[example.severity] > WEIGHT[found.severity]) continue;
    if (isExplained(found.code, code) || (isCopy(found.code) && before[code])) continue;
    yield [`brings up nothing: ${code}`, `${example.pointer}: ${example.message}`];
  }
}

/** What looks like a comment and is found to be the rest of a text. */
const isTextAfterAll = ({ code, message }: Diagnostic) =>
  code === 'text-cut-by-hash' || message.includes('begins a comment, so the bracket never closes');

/** Of a text that was broken before, how many slips are seen is a guess. */
const isMoreBroken = (before: Record<string, number>, now: Record<string, number>) => !before['yaml-syntax'] && Boolean(now['yaml-syntax']);

const told = (of: readonly Diagnostic[], code: string) =>
  of
    .filter((each) => each.code === code)
    .map((each) => `${each.pointer}: ${each.message}`)
    .join(' | ');

function countBy<T>(of: readonly T[], key: (each: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const each of of) counts[key(each)] = (counts[key(each)] ?? 0) + 1;
  return counts;
}

const readable = (texts: Texts) => Object.values(texts).every((text) => outlineOf(text));

export const changed = (a: Texts, b: Texts): readonly string[] => Object.keys(a).filter((name) => a[name] !== b[name]);
const sameTexts = (a: Texts, b: Texts): boolean => changed(a, b).length === 0;

/** What several fixes made at once do not keep: nothing is lost, it can be read, and there is less to say of what they mend. */
export function brokenTogether(
  desk: Desk,
  texts: Texts,
  all: readonly Diagnostic[],
  code: string,
  { edits, count }: ReturnType<typeof together>,
): readonly Broken[] {
  const after = edited(texts, edits);
  const broken: Broken[] = [];
  const breaks = (promise: string, detail: string) =>
    broken.push({ promise, code, title: `all ${count} at once`, detail, before: texts, after });
  const clash = overlap(edits);
  if (clash) breaks('edits stand apart', clash);
  const left = desk.look(after);
  const [before, now] = [countBy(all, (each) => each.code), countBy(left, (each) => each.code)];
  if (isMoreBroken(before, now)) breaks('parses', told(left, 'yaml-syntax'));
  for (const name of changed(texts, after)) {
    if (mixedBreaks(texts[name]!, after[name]!)) breaks('keeps line breaks', name);
    if (outlineOf(texts[name]!) && !outlineOf(after[name]!)) breaks('stays readable to others', name);
  }
  return broken;
}

function overlap(edits: readonly FileEdit[]): string | undefined {
  const sorted = edits.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.start - b.start));
  const clash = sorted.find((each, i) => sorted[i + 1]?.file === each.file && sorted[i + 1]!.start < each.end);
  return clash && JSON.stringify([clash, sorted[sorted.indexOf(clash) + 1]]);
}

/** Did a text of one kind of line break get another? */
function mixedBreaks(before: string, after: string): boolean {
  const kinds = (text: string) => new Set(text.match(/\r\n|\n|\r/g) ?? []);
  return kinds(before).size === 1 && kinds(after).size > 1;
}
