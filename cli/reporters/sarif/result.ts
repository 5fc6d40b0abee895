import type { Diagnostic, DiagnosticFix, FileEdit, Position } from '../../../core/index.ts';
import type { FoundIn, Page, PlanReport } from '../reporter.ts';
import { uriOf } from '../uri.ts';
import { messageOf } from './message.ts';

/** GitHub shows no more places of a result. */
const MOST_RELATED = 100;

/** One finding as a result of SARIF. */
export function resultOf(
  { plan, finding, fingerprint }: FoundIn & { readonly fingerprint: string },
  ruleIndex: number,
  page: Page,
): object {
  const { code, severity, message, file, pointer, start, end, data, related } = finding;
  const fixes = finding.fixes.filter(({ blank }) => !blank).flatMap((fix) => fixOf(plan, fix, page));
  return {
    ruleId: code,
    ruleIndex,
    level: LEVEL[severity],
    message: messageOf(message),
    locations: [
      { physicalLocation: physical(file, start, end, page), logicalLocations: [{ fullyQualifiedName: pointer, kind: 'member' }] },
    ],
    ...(related.length > 0 ? { relatedLocations: related.slice(0, MOST_RELATED).map((each, id) => relatedOf(each, id, page)) } : {}),
    partialFingerprints: { 'zoneplanFinding/v1': fingerprint },
    ...(fixes.length > 0 ? { fixes } : {}),
    properties: { severity, data },
  };
}

const LEVEL = { error: 'error', warning: 'warning', info: 'note', hint: 'note' } as const;

function relatedOf({ file, start, end, message }: Diagnostic['related'][number], id: number, page: Page): object {
  return { id: id + 1, message: messageOf(message), physicalLocation: physical(file, start, end, page) };
}

function physical(file: string, start: Position, end: Position, { cwd }: Page): object {
  return { artifactLocation: { uri: uriOf(cwd, file), uriBaseId: '%SRCROOT%' }, region: region(start, end) };
}

function region(start: Position, end: Position): object {
  return { startLine: start.line + 1, startColumn: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 };
}

/** A fix without edits, such as one whose place is gone, is none. */
function fixOf(plan: PlanReport, { title, edits }: DiagnosticFix, page: Page): readonly object[] {
  if (edits.length === 0) return [];
  const files = [...new Set(edits.map(({ file }) => file))];
  const artifactChanges = files.map((file) => ({
    artifactLocation: { uri: uriOf(page.cwd, file), uriBaseId: '%SRCROOT%' },
    replacements: edits.filter((edit) => edit.file === file).map((edit) => replacement(plan, edit)),
  }));
  return [{ description: messageOf(title), artifactChanges }];
}

function replacement(plan: PlanReport, { file, start, end, text }: FileEdit): object {
  return { deletedRegion: region(plan.positionOf(file, start), plan.positionOf(file, end)), insertedContent: { text } };
}
