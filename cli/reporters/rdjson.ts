import type { Diagnostic, DiagnosticFix, Position } from '../../core/index.ts';
import { seenFrom } from '../disk/path.ts';
import { safe, safeJson } from '../safe.ts';
import { foundIn, type CheckReport, type Page, type PlanReport } from './reporter.ts';

/** The diagnostics of reviewdog; its columns count bytes of UTF-8, from 1. */
export function* rdjson(report: CheckReport, page: Page): Iterable<string> {
  const diagnostics = foundIn(report).map(({ plan, finding }) => diagnostic(plan, finding, page));
  yield `${safeJson({ source: { name: 'zoneplan' }, diagnostics })}\n`;
}

function diagnostic(plan: PlanReport, finding: Diagnostic, page: Page): object {
  const { code, severity, message, file, start, end, fixes, related } = finding;
  const suggestions = fixes.filter(({ blank }) => !blank).flatMap((fix) => suggestionsOf(plan, file, fix));
  return {
    message: safe(message),
    location: { path: seenFrom(page.cwd, file), range: rangeIn(plan, file, start, end) },
    severity: SEVERITY[severity],
    code: { value: code },
    ...(suggestions.length > 0 ? { suggestions } : {}),
    ...(related.length > 0
      ? {
          related_locations: related.map((each) => ({
            message: safe(each.message),
            location: { path: seenFrom(page.cwd, each.file), range: rangeIn(plan, each.file, each.start, each.end) },
          })),
        }
      : {}),
  };
}

/** A suggestion replaces one stretch of the file it is shown in: a fix of several, or of another file, is none. */
function suggestionsOf(plan: PlanReport, file: string, { edits }: DiagnosticFix): readonly object[] {
  const [edit, ...others] = edits;
  if (!edit || others.length > 0 || edit.file !== file) return [];
  const [start, end] = [edit.start, edit.end].map((offset) => plan.positionOf(file, offset)) as [Position, Position];
  return [{ range: rangeIn(plan, file, start, end), text: edit.text }];
}

function rangeIn(plan: PlanReport, file: string, start: Position, end: Position): object {
  return { start: placeIn(plan, file, start), end: placeIn(plan, file, end) };
}

function placeIn(plan: PlanReport, file: string, { line, character }: Position): object {
  const before = plan.lineOf(file, line).slice(0, character);
  return { line: line + 1, column: Buffer.byteLength(before) + 1 };
}

const SEVERITY = { error: 'ERROR', warning: 'WARNING', info: 'INFO', hint: 'INFO' } as const;
