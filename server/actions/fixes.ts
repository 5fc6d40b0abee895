import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import {
  type Diagnostic,
  type DiagnosticFix,
  filesOf,
  type Language,
  leavesReadable,
  manifestOf,
  rootOf,
  together,
} from '../../core/index.ts';
import { diagnostic, FIX_ALL, workspaceEdit } from '../convert.ts';
import type { Session } from '../session.ts';

/** The fixes of one finding. */
export function fixesOf(session: Session, found: Diagnostic): CodeAction[] {
  return found.fixes.map(({ title, safe, blank, edits }) => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic(session, found)],
    isPreferred: safe,
    edit: workspaceEdit(session, edits, { blank }),
  }));
}

/** All findings of a check in a file mended at once, and all in the plan where other files have some too. */
export function fixesOfKind(session: Session, file: string, code: string): CodeAction[] {
  const here = alike(session.diagnostics(file), code);
  if (here.length === 0) return [];
  const everywhere = planFiles(session, file).flatMap((each) => (each === file ? here : alike(session.diagnostics(each), code)));
  const titles = TITLES[session.settings.language];
  return [
    ...madeTogether(session, here, titles.file, code),
    ...(everywhere.length > here.length ? madeTogether(session, everywhere, titles.plan, code) : []),
  ];
}

/** Mends the file by itself, as on saving: nothing another file would have to follow. */
export function allSafe(session: Session, file: string, found: readonly Diagnostic[]): CodeAction[] {
  const safe = found.flatMap(({ fixes }) => fixes.filter((fix) => fix.safe && fix.edits.every((edit) => edit.file === file)).slice(0, 1));
  const { edits, count } = together(safe);
  if (count === 0 || !leavesReadable(session.db, edits)) return [];
  return [{ title: TITLES[session.settings.language].safe(count), kind: FIX_ALL, edit: workspaceEdit(session, edits) }];
}

function madeTogether(session: Session, fixes: readonly DiagnosticFix[], title: Title, code: string): CodeAction[] {
  const { edits, count } = together(fixes);
  if (count < 2 || !leavesReadable(session.db, edits)) return [];
  return [{ title: title(count, code), kind: CodeActionKind.QuickFix, edit: workspaceEdit(session, edits) }];
}

function alike(found: readonly Diagnostic[], code: string): readonly DiagnosticFix[] {
  return found.flatMap((each) => (each.code === code ? each.fixes.slice(0, 1) : []));
}

function planFiles({ db }: Session, file: string): readonly string[] {
  const root = db.read(rootOf, file);
  return [...new Set([file, ...[db.read(manifestOf, root) ?? []].flat(), ...db.read(filesOf, root)])];
}

type Title = (count: number, code: string) => string;

const TITLES: Readonly<Record<Language, { readonly file: Title; readonly plan: Title; readonly safe: (count: number) => string }>> = {
  en: {
    file: (count, code) => `Fix all ${count} \`${code}\` in this file`,
    plan: (count, code) => `Fix all ${count} \`${code}\` in the plan`,
    safe: (count) => (count === 1 ? 'Apply the safe fix' : `Apply all ${count} safe fixes`),
  },
  vi: {
    file: (count, code) => `Sửa cả ${count} lỗi \`${code}\` trong tệp này`,
    plan: (count, code) => `Sửa cả ${count} lỗi \`${code}\` trong toàn kế hoạch`,
    safe: (count) => `Áp dụng ${count} cách sửa an toàn`,
  },
};
