import {
  codeLenses,
  completion,
  codeLensTitle,
  definition,
  diagnosticsOf,
  documentSymbols,
  type DocumentSymbol,
  type FileRange,
  HINT_KINDS,
  hover,
  inlayHints,
  LENS_KINDS,
  refactorings,
  references,
  rename,
  reportSentence,
  typeDefinition,
} from '../../core/index.ts';
import type { Mark } from './marks.ts';
import type { OpenPlan } from './open-plan.ts';

/** Says what is wrong with an expectation; nothing when it is met. */
export type Verb = (plan: OpenPlan, mark: Mark) => string | undefined;

/** Every verb that is not the code of a check. */
export const VERBS: Readonly<Record<string, Verb>> = {
  hint: (plan, mark) => oneOf(hintsAt(plan, mark), mark),
  lens: (plan, mark) => oneOf(lensesAt(plan, mark), mark),
  symbol: (plan, mark) => oneOf(symbolsAt(plan, mark), mark),
  hover: (plan, mark) => (mark.text === NOTHING ? oneOf([hoverAt(plan, mark) ?? NOTHING], mark) : containing(hoverAt(plan, mark), mark)),
  def: (plan, mark) => sameRanges(references(plan.db, positionOf(plan, mark), false), marksOf(plan, 'ref', mark.text)),
  ref: (plan, mark) => sameRanges(definition(plan.db, positionOf(plan, mark)), marksOf(plan, 'def', mark.text)),
  complete: completes,
  fix: (plan, mark) =>
    oneOf(
      fixesAt(plan, mark).map(({ title }) => title),
      mark,
    ),
  type: (plan, mark) => sameRanges(typeDefinition(plan.db, positionOf(plan, mark)), marksOf(plan, 'def', mark.text)),
  rename: (plan, mark) => renames(plan, mark),
  sentence: (plan, mark) => oneOf([reportSentence(plan.db, positionOf(plan, mark), mark.language) ?? []].flat(), mark),
  change: (plan, mark) =>
    oneOf(
      changesAt(plan, mark).map(({ title }) => title),
      mark,
    ),
};

const NOTHING = 'nothing';

/** The card under a mark. */
export function hoverAt(plan: OpenPlan, mark: Mark): string | undefined {
  return hover(plan.db, positionOf(plan, mark), mark.language)?.markdown;
}

/** The fixes of the findings that a mark touches. */
export function fixesAt(plan: OpenPlan, mark: Mark) {
  const { offset } = positionOf(plan, mark);
  const found = diagnosticsOf(plan.db, plan.path(mark.file), mark.language);
  return found.filter(({ range }) => range.start <= offset && offset <= range.end).flatMap(({ fixes }) => fixes);
}

/** What may be changed at a mark. */
export function changesAt(plan: OpenPlan, mark: Mark) {
  const { file, offset } = positionOf(plan, mark);
  return refactorings(plan.db, file, { start: offset, end: offset }, mark.language);
}

/** `a | b → text | not c`: offered in this order, the text put in place of the word typed, and not offered at all. */
function completes(plan: OpenPlan, mark: Mark): string | undefined {
  const file = plan.path(mark.file);
  const items =
    completion(plan.db, { file, offset: positionOf(plan, mark).offset + (mark.end ?? mark.start) - mark.start }, mark.language)?.items ??
    [];
  const offered = items.map(({ label, text }) => ({ label, text: text.replaceAll('\n', '⏎').trimEnd() }));
  if (mark.text === NOTHING) return offered.length === 0 ? undefined : `${offered[0]!.label} is offered`;
  let from = 0;
  for (const wanted of mark.text.split(/\s+\|\s+/)) {
    const [label, text] = wanted.replace(/^not /, '').split(/\s+→\s*/) as [string, string?];
    const at = offered.findIndex(
      (item, i) => (wanted.startsWith('not ') || i >= from) && item.label === label && (text?.trimEnd() ?? item.text) === item.text,
    );
    if (at >= 0 === wanted.startsWith('not '))
      return `${wanted}: offered are ${
        offered
          .slice(0, 12)
          .map((item) => `${item.label} → ${item.text}`)
          .join(' | ') || NOTHING
      }`;
    if (at >= 0) from = at + 1;
  }
  return undefined;
}

function hintsAt({ db, path, files }: OpenPlan, { file, line, language }: Mark): string[] {
  const { text } = files.get(file)!;
  const lines = text.split('\n').slice(0, line + 1);
  const end = lines.join('\n').length;
  const all = inlayHints(db, path(file), { start: 0, end: text.length }, { kinds: new Set(HINT_KINDS) }, language);
  return all.filter(({ offset }) => offset === end).map(({ label }) => label);
}

function lensesAt({ db, path, files }: OpenPlan, { file, line, language }: Mark): string[] {
  const all = codeLenses(db, path(file), new Set(LENS_KINDS));
  const here = all.filter(({ range }) => lineOf(files.get(file)!.text, range.start) === line);
  return here.map(({ kind, pointer }) => codeLensTitle(db, path(file), kind, pointer, language) ?? '…');
}

function symbolsAt({ db, path, files }: OpenPlan, { file, line, language }: Mark): string[] {
  const all = documentSymbols(db, path(file), language).flatMap(function flat(symbol): DocumentSymbol[] {
    return [symbol, ...symbol.children.flatMap(flat)];
  });
  const here = all.filter(({ selectionRange }) => lineOf(files.get(file)!.text, selectionRange.start) === line);
  return here.map(({ name, detail }) => [name, detail].filter(Boolean).join(' · '));
}

/** The edits by which what is under a mark takes the name that the mark says, or why it cannot. */
export function renameAt(plan: OpenPlan, mark: Mark) {
  return rename(plan.db, positionOf(plan, mark), /^[^:]*/.exec(mark.text)![0], mark.language);
}

/** `<id>` is taken as a name; `<id>: <words>` is refused with these words. */
function renames(plan: OpenPlan, mark: Mark): string | undefined {
  const reason = /: (.*)/.exec(mark.text)?.[1];
  const found = renameAt(plan, mark);
  if ('refused' in found) return reason !== undefined && found.refused.includes(reason) ? undefined : `it is refused: ${found.refused}`;
  return reason === undefined ? undefined : 'it is not refused';
}

function positionOf({ path, files }: OpenPlan, { file, line, start }: Mark) {
  const lines = files.get(file)!.text.split('\n').slice(0, line);
  return { file: path(file), offset: lines.map((each) => each.length + 1).reduce((a, b) => a + b, 0) + start };
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length - 1;
}

function oneOf(found: readonly string[], { verb, text }: Mark): string | undefined {
  if (text === NOTHING ? found.length === 0 : found.includes(text)) return undefined;
  return `${verb} is ${found.length === 0 ? NOTHING : found.join(' | ')}, not ${text}`;
}

function containing(found: string | undefined, { text }: Mark): string | undefined {
  return found?.includes(text) ? undefined : `hover is:\n${found ?? NOTHING}\nwithout: ${text}`;
}

function marksOf(plan: OpenPlan, verb: string, text: string): string[] {
  const marks = [...plan.files.values()].flatMap((file) => file.marks.filter((mark) => mark.verb === verb && mark.text === text));
  return marks
    .map((mark) => positionOf(plan, mark))
    .map(({ file, offset }) => `${file}:${offset}`)
    .sort();
}

function sameRanges(found: readonly FileRange[], expected: readonly string[]): string | undefined {
  const starts = found.map(({ file, range }) => `${file}:${range.start}`).sort();
  return starts.join() === expected.join()
    ? undefined
    : `it leads to ${starts.join(', ') || NOTHING}, the marks to ${expected.join(', ') || NOTHING}`;
}
