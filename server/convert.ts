import {
  CodeActionKind,
  type Diagnostic as LspDiagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type MarkupContent,
  MarkupKind,
  type SymbolKind as Kind,
  SymbolKind,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Diagnostic, FileEdit, TextRange } from '../core/index.ts';
import { asSnippet } from './blanks.ts';
import type { Session } from './session.ts';
import { clientOptions } from './settings.ts';

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/** Checks that speak of what could be taken away, and of what no longer holds. */
const TAGS: Readonly<Record<string, DiagnosticTag>> = {
  'unused-entry': DiagnosticTag.Unnecessary,
  'unused-ignore': DiagnosticTag.Unnecessary,
  'expired-ignore': DiagnosticTag.Unnecessary,
  'locality-not-valid': DiagnosticTag.Deprecated,
  'target-on-superseded-policy': DiagnosticTag.Deprecated,
};

const SYMBOLS: Readonly<Record<string, Kind>> = {
  plan: SymbolKind.Package,
  localities: SymbolKind.Namespace,
  zones: SymbolKind.Namespace,
  organisations: SymbolKind.Interface,
  indicators: SymbolKind.Property,
  policies: SymbolKind.File,
  sources: SymbolKind.File,
  objectives: SymbolKind.Event,
  targets: SymbolKind.Event,
  actuals: SymbolKind.Number,
  forecasts: SymbolKind.Number,
  rates: SymbolKind.Constant,
  projects: SymbolKind.Class,
  milestones: SymbolKind.Event,
};

/** Diagnostics as the client takes them. */
export function diagnostics(session: Session, found: readonly Diagnostic[]): LspDiagnostic[] {
  return found.map((each) => diagnostic(session, each));
}

/** A diagnostic as the client takes it. */
export function diagnostic(session: Session, { code, severity, message, start, end, data, pointer, related }: Diagnostic): LspDiagnostic {
  const { pages } = clientOptions(session.initialize);
  const tag = TAGS[code];
  return {
    range: { start, end },
    severity: SEVERITIES[severity],
    code,
    source: 'zoneplan',
    message,
    ...(typeof pages === 'string' && { codeDescription: { href: pages.replace('{code}', code) } }),
    ...(tag && { tags: [tag] }),
    ...(related.length > 0 && {
      relatedInformation: related.map((other) => ({
        location: { uri: session.uri(other.file), range: { start: other.start, end: other.end } },
        message: other.message,
      })),
    }),
    data: { pointer, ...data },
  };
}

/** Edits over files as one change, for the versions that are open now; with `blank`, what is still to be written is selected by clients that can. */
export function workspaceEdit(session: Session, edits: readonly FileEdit[], { blank = false } = {}): WorkspaceEdit {
  const byFile = new Map<string, TextEdit[]>();
  for (const { file, start, end, text } of edits) {
    const edit = { range: session.range(file, { start, end }), newText: text };
    byFile.set(file, [...(byFile.get(file) ?? []), edit]);
  }
  if (!session.client.workspace?.workspaceEdit?.documentChanges) {
    return { changes: Object.fromEntries([...byFile].map(([file, changes]) => [session.uri(file), changes])) };
  }
  const selects = blank && session.client.workspace.workspaceEdit.snippetEditSupport === true;
  return {
    documentChanges: [...byFile].map(([file, changes]) => ({
      textDocument: { uri: session.uri(file), version: session.version(file) },
      edits: selects ? changes.map((change) => asSnippet(session.source(file), change)) : changes,
    })),
  };
}

/** Changes of one file's text as the client takes them. */
export function textEdits(session: Session, file: string, edits: readonly (TextRange & { readonly text: string })[]): TextEdit[] {
  return edits.map((edit) => ({ range: session.range(file, edit), newText: edit.text }));
}

/** Markdown as far as the client takes it, in hovers unless `formats` says what it takes elsewhere. */
export function markdown(session: Session, value: string, formats = session.client.textDocument?.hover?.contentFormat): MarkupContent {
  return { kind: formats && !formats.includes(MarkupKind.Markdown) ? MarkupKind.PlainText : MarkupKind.Markdown, value };
}

/** The symbol that stands for an entry of a section. */
export function symbolKind(section: string): Kind {
  return SYMBOLS[section] ?? SymbolKind.Key;
}

/** The kind of action that mends all that can be mended safely in a file. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.zoneplan`;
