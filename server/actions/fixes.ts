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

/** What a client gives back to have the edit of an action worked out. */
export interface PlanFixData {
  readonly file: string;
  readonly code: string;
}

/**
 * All findings of a check in a file mended at once, and all in the plan where other files have some too. What mends the plan is worked out
 * when it is chosen: an editor asks what can be done wherever the cursor comes to.
 */
export function fixesOfKind(session: Session, file: string, code: string): CodeAction[] {
  const here = alike(session.diagnostics(file), code);
  if (here.length === 0) return [];
  const titles = TITLES[session.settings.language];
  const count = fixesInPlan(session, file, code).length;
  const data: PlanFixData = { file, code };
  const inPlan: CodeAction = { title: titles.plan(count, code), kind: CodeActionKind.QuickFix, data };
  return [
    ...madeTogether(session, here, titles.file, code),
    ...(count > here.length ? [asksForEdits(session) ? inPlan : { ...inPlan, ...planFix(session, data) }] : []),
  ];
}

/** The edit that mends all findings of a check in the plan; none where it would leave a file that cannot be read. */
export function planFix(session: Session, { file, code }: PlanFixData): Pick<CodeAction, 'edit'> {
  const { edits } = together(fixesInPlan(session, file, code));
  return leavesReadable(session.db, edits) ? { edit: workspaceEdit(session, edits) } : {};
}

function asksForEdits({ client }: Session): boolean {
  return client.textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true;
}

function fixesInPlan(session: Session, file: string, code: string): readonly DiagnosticFix[] {
  return planFiles(session, file).flatMap((each) => alike(session.diagnostics(each), code));
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
