import type { Language } from '../messages/said.ts';
import type { Database } from '../query/database.ts';
import { RULES } from '../rules/index.ts';
import type { Edit } from '../syntax/edit.ts';
import { lineBreakIn } from '../syntax/line-break.ts';
import { after } from '../syntax/sound.ts';
import type { SyntaxTree } from '../syntax/tree.ts';
import { sameValue } from '../syntax/value.ts';
import { tree } from '../workspace/documents.ts';

/** A comment that silences a finding once its reason is written. */
export interface Suppression {
  readonly title: string;
  readonly changes: readonly Edit[];
}

const WORD = 'zoneplan-ignore';

/** The comment that silences a check on a line of a file: above the line, or behind it; undefined where the check cannot be silenced or no comment can stand. */
export function ignoreWithReason(db: Database, file: string, code: string, line: number, language: Language): Suppression | undefined {
  const rule = RULES.find((each) => each.code === code);
  if (!rule || UNSILENCED.has(rule.on)) return undefined;
  const found = db.get(tree, file);
  const comment = `# ${WORD} ${code}: ${REASON[language]}`;
  const change = [above(found, file, line, comment), behind(found, file, line, comment)].find((each) => each && isComment(found, each));
  return change && { title: TITLE[language].replace('{code}', code), changes: [change] };
}

/** Slips of YAML are mended, and what is said of such comments is not silenced by another. */
const UNSILENCED: ReadonlySet<string> = new Set(['slip', 'ignore', 'excess']);

type TextChange = Extract<Edit, { kind: 'text' }>;

/** Above the line, where no comment there silences it already and would be moved away from it. */
function above({ source }: SyntaxTree, file: string, line: number, comment: string): TextChange | undefined {
  if (line > 0 && isIgnore(source.line(line - 1))) return undefined;
  const text = source.line(line);
  const start = source.offsetAt({ line, character: 0 });
  return { kind: 'text', file, start, end: start, text: `${/^[ ]*/.exec(text)![0]}${comment}${lineBreakIn(source)}` };
}

function isIgnore(line: string): boolean {
  return line.trimStart().startsWith('#') && line.includes(WORD);
}

function behind({ source }: SyntaxTree, file: string, line: number, comment: string): TextChange | undefined {
  const text = source.line(line);
  if (text.includes(WORD)) return undefined;
  const start = source.offsetAt({ line, character: text.trimEnd().length });
  return { kind: 'text', file, start, end: start, text: `  ${comment}` };
}

/** Whether a change adds a comment and nothing else. */
function isComment(found: SyntaxTree, change: TextChange): boolean {
  const changed = after(found, [change]);
  const comments = (of: SyntaxTree) => of.commentsWith(WORD).length;
  return (
    comments(changed) === comments(found) + 1 &&
    changed.problems.length <= found.problems.length &&
    sameValue(found.valueAt(''), changed.valueAt(''))
  );
}

const REASON: Readonly<Record<Language, string>> = { en: '<reason>', vi: '<lý do>' };
const TITLE: Readonly<Record<Language, string>> = {
  en: 'Ignore `{code}` here with a reason…',
  vi: 'Bỏ qua `{code}` tại đây, ghi lý do…',
};
