import { type CodeAction, type CodeActionContext, CodeActionKind, CodeActionRequest } from 'vscode-languageserver';
import { type Diagnostic, type Language, together, touches } from '../../core/index.ts';
import { diagnostic, FIX_ALL, workspaceEdit } from '../convert.ts';
import { nameOf } from '../names.ts';
import { request } from '../request.ts';
import type { Session } from '../session.ts';

/** What can be mended: each finding in the range by itself, all of its kind in the file, and all that is safe. */
export default request(
  CodeActionRequest.type,
  { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] } },
  (session, { textDocument, range, context }) => {
    const file = nameOf(textDocument.uri);
    const found = session.diagnostics(file);
    const here = found.filter((each) => touches(each.range, session.textRange(file, range)));
    const quick = wanted(context, CodeActionKind.QuickFix) ? here.flatMap((each) => fixesOf(session, each)) : [];
    const kinds = wanted(context, CodeActionKind.QuickFix)
      ? [...new Set(here.map(({ code }) => code))].flatMap((code) => allOf(session, found, code))
      : [];
    return [...quick, ...kinds, ...(wanted(context, FIX_ALL) ? allSafe(session, file, found) : [])];
  },
);

function fixesOf(session: Session, found: Diagnostic): CodeAction[] {
  return found.fixes.map(({ title, safe, edits }) => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic(session, found)],
    isPreferred: safe,
    edit: workspaceEdit(session, edits),
  }));
}

function allOf(session: Session, found: readonly Diagnostic[], code: string): CodeAction[] {
  const alike = found.filter((each) => each.code === code && each.fixes.length > 0);
  const { edits, count } = together(alike.map(({ fixes }) => fixes[0]!));
  return count < 2
    ? []
    : [{ title: TITLES[session.settings.language].kind(count, code), kind: CodeActionKind.QuickFix, edit: workspaceEdit(session, edits) }];
}

/** Mends the file by itself, as on saving: nothing another file would have to follow. */
function allSafe(session: Session, file: string, found: readonly Diagnostic[]): CodeAction[] {
  const safe = found.flatMap(({ fixes }) => fixes.filter((fix) => fix.safe && fix.edits.every((edit) => edit.file === file)).slice(0, 1));
  const { edits, count } = together(safe);
  return count === 0 ? [] : [{ title: TITLES[session.settings.language].safe(count), kind: FIX_ALL, edit: workspaceEdit(session, edits) }];
}

function wanted({ only }: CodeActionContext, kind: string): boolean {
  return !only || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));
}

const TITLES: Record<Language, { readonly kind: (count: number, code: string) => string; readonly safe: (count: number) => string }> = {
  en: {
    kind: (count, code) => `Fix all ${count} \`${code}\` in this file`,
    safe: (count) => (count === 1 ? 'Apply the safe fix' : `Apply all ${count} safe fixes`),
  },
  vi: { kind: (count, code) => `Sửa cả ${count} lỗi \`${code}\` trong tệp này`, safe: (count) => `Áp dụng ${count} cách sửa an toàn` },
};
