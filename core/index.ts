// The one façade the doors import.
export { type Attempt, isPutOff } from './query/attempt.ts';
export { Database } from './query/database.ts';
export { isTakenIn, letGoOf, takeIn } from './workspace/documents.ts';
export { asOfChoice, committedRootOf, filesOf, manifestOf, now, otherFilesOf, rootOf, sourceOf } from './workspace/facts.ts';
export { tellCommitted } from './workspace/tell-committed.ts';
export { MANIFEST, rootsIn, type PlanRoot } from './workspace/roots.ts';
export { applyEdits } from './text/apply-edits.ts';
export { editSource, openSource } from './syntax/source.ts';
export { parse } from './syntax/parse.ts';
export { parseAhead } from './syntax/ahead.ts';
export type { Source, SyntaxTree } from './syntax/tree.ts';
export type { Place } from './syntax/place.ts';
export type { Position, TextEdit, TextRange } from './text/range.ts';
export type { Language } from './messages/said.ts';
export type { Rational } from './plan/quantity/rational.ts';
export type { Day } from './plan/period/period.ts';
export type { Locale } from './plan/quantity/quantity.ts';
export { type Status, STATUSES } from './plan/words.ts';
export { readDate } from './plan/period/dates.ts';
export { isoDate } from './plan/period/days.ts';
export { decimalText } from './plan/quantity/print-number.ts';
export { planOf, type Plan } from './workspace/plan.ts';
export { endOfToday } from './workspace/as-of.ts';
export { rangeOf } from './workspace/located.ts';
export { firstDiagnosticsOf, diagnosticsOf, type Diagnostic } from './diagnostics.ts';
export { identityOf } from './identity.ts';
export { checkCodes, checkPage, checkSummary, type CheckSummary, closestCode } from './rules/page.ts';
export { leavesReadable, together, touches, type DiagnosticFix, type FileEdit } from './fixes.ts';
export { checksOn, comparesWithCommit, piecesOf } from './rules/run.ts';
export type { SaidRow, StatusRow } from './features/status.ts';
export { statusOf, type StatusAsked, type StatusReport } from './features/status-report.ts';
export { type Grouping, GROUPINGS, type StatusGroup } from './features/status-report/groups.ts';
export { statusPage } from './features/status-report/status-page.ts';
export type { ReportedRow } from './features/status-report/reported-row.ts';
export type { StatusWanted } from './features/status-report/wanted.ts';
export { type Choice, CHOICES, idsCalled, nearestCalled, statusCalled } from './features/called.ts';
export type { Chosen } from './features/chosen.ts';
export { TREND_SIGNS } from './rollup/trend.ts';
export { explainEntry } from './features/explain-entry.ts';
export { explain } from './features/explain.ts';
export type { ExplainNode } from './features/explain-node.ts';
export { documentHighlight } from './features/document-highlight.ts';
export { linkedEditing } from './features/linked-editing.ts';
export { editsOf } from './fixes.ts';
export { renamable, rename, type Renamable } from './features/rename.ts';
export { workspaceSymbols, type WorkspaceSymbol } from './features/workspace-symbols.ts';
export { foldingRanges, type FoldingRange } from './features/folding-ranges.ts';
export { selectionRanges } from './features/selection-ranges.ts';
export { semanticTokens, type SemanticToken, type TokenKind } from './features/semantic-tokens.ts';
export { documentLinks, type DocumentLink } from './features/document-links.ts';
export { typeDefinition } from './features/type-definition.ts';
export { implementation } from './features/implementation.ts';
export { contributions, numbersAt, users, type NumberItem } from './features/call-hierarchy.ts';
export { hierarchyItem, liesBelow, liesIn, type HierarchyItem } from './features/type-hierarchy.ts';
export { movedFiles } from './features/moved-files.ts';
export { hover } from './features/hover.ts';
export { hoverAhead } from './features/hover-ahead.ts';
export { inlayHints, HINT_KINDS, type HintKind, type InlayHint } from './features/inlay-hints.ts';
export { codeLenses, codeLensTitle, LENS_KINDS, type LensKind } from './features/code-lens.ts';
export { documentSymbols, type DocumentSymbol } from './features/document-symbols.ts';
export { definition } from './features/definition.ts';
export { filteredTree, planTree, type TreeNode } from './features/plan-tree.ts';
export { newPlan, type FirstFile } from './features/new/new-plan.ts';
export { planTests, type TestItem } from './features/plan-tests.ts';
export { listTargets, type ListedTargets } from './features/agent/list-targets.ts';
export { explainNumber, type ExplainedNumber } from './features/agent/explain-number.ts';
export { comparedStates, validatePatch, type PatchedFile, type PatchResult } from './validate-patch.ts';
export { references } from './features/references.ts';
export type { FilePosition, FileRange } from './features/position.ts';
export { completion, type Completion, type CompletionItem } from './features/completion.ts';
export { ignoreWithReason, type Suppression } from './features/ignore-with-reason.ts';
export { refactorings } from './features/refactorings.ts';
export type { Refactoring } from './features/refactor/refactoring.ts';
export { indentAfterEnter } from './features/format/indent-after-enter.ts';
export { formatting } from './features/formatting.ts';
export { reportSentence } from './features/handed-on/report-sentence.ts';
export { targetTable } from './features/handed-on/target-table.ts';
export { pasteFigures, type PastedSheet } from './features/paste/paste-figures.ts';
export { completionDocumentation } from './features/completion-documentation.ts';
export { newWeek, type WeekOptions } from './features/new/new-week.ts';
export { newYear } from './features/new/new-year.ts';
export { type NewEntry, newTarget, newZone, type TargetOptions, type ZoneOptions } from './features/new/new-entry.ts';
export type { NewFile } from './features/new/new-file.ts';
export type { Refusal } from './features/rename-words.ts';
export { CHANGE_GROUPS, CHANGE_WORDS, sayChanges } from './features/changes/told-words.ts';
export { changesPage } from './features/changes/changes-page.ts';
export { changesOfDays, changesOfFiles, type Changes, type PlanIn } from './features/changes/changes-between.ts';
export { CHANGE_KINDS, CHANGE_MARKS, type Change, type ChangedValue, type ChangeKind, type ChangeMark } from './features/changes/change.ts';
export {
  REPORTS,
  type Report,
  type ReportCell,
  type ReportColumn,
  type ReportKind,
  type ReportRow,
  type ReportTable,
  type ReportText,
} from './features/report/report.ts';
export { reportOf, type ReportAsked } from './features/report/reports.ts';
export { dashboard, type DashboardAsked } from './dashboard.ts';
export type { Since } from './features/dashboard/changed.ts';
export type { Wanted } from './features/report/reader.ts';
export type {
  Block,
  Board,
  BoardItem,
  BoardView,
  Bridge,
  BoardChoice,
  Bullet,
  Comparing,
  Curve,
  CurvePoint,
  Funnel,
  Heat,
  StatusCount,
} from './features/dashboard/board.ts';
export { escaped as markdownText } from './features/cards/markdown.ts';
export { type Imported, type ImportedSheet, importFigures, type Mapping, type Refused } from './features/import/import-figures.ts';
export type { Said as ImportedHead } from './features/import/heads.ts';
export { importedText } from './features/import/imported-text.ts';
export { type ImportedFile, importFile } from './features/import/import-file.ts';
export { importedSummary, refusedText } from './features/import/imported-words.ts';
export type { Why as ImportWhy } from './features/import/import-words.ts';
export type { Value } from './syntax/value.ts';
export { yamlSource } from './plan/quantity/yaml-source.ts';
export { EXPORT_TABLES } from './features/export/export-tables.ts';
export type { ColumnKind, ExportTable, ExportValue } from './features/export/table.ts';
export { exactDecimals, roundedDigits } from './plan/quantity/print-number.ts';
