import type { Request } from '../request.ts';
import asOf from './as-of.ts';
import codeAction from './code-action.ts';
import codeActionResolve from './code-action-resolve.ts';
import codeLens from './code-lens.ts';
import codeLensResolve from './code-lens-resolve.ts';
import completion from './completion.ts';
import dashboard from './dashboard.ts';
import completionResolve from './completion-resolve.ts';
import definition from './definition.ts';
import diagnostic from './diagnostic.ts';
import documentSymbol from './document-symbol.ts';
import explain from './explain.ts';
import hover from './hover.ts';
import inlayHint from './inlay-hint.ts';
import references from './references.ts';
import documentHighlight from './document-highlight.ts';
import linkedEditingRange from './linked-editing-range.ts';
import prepareRename from './prepare-rename.ts';
import rename from './rename.ts';
import foldingRange from './folding-range.ts';
import selectionRange from './selection-range.ts';
import semanticTokens from './semantic-tokens.ts';
import semanticTokensDelta from './semantic-tokens-delta.ts';
import semanticTokensRange from './semantic-tokens-range.ts';
import documentLink from './document-link.ts';
import typeDefinition from './type-definition.ts';
import implementation from './implementation.ts';
import callHierarchy from './call-hierarchy.ts';
import callHierarchyIncoming from './call-hierarchy-incoming.ts';
import callHierarchyOutgoing from './call-hierarchy-outgoing.ts';
import typeHierarchy from './type-hierarchy.ts';
import typeHierarchySupertypes from './type-hierarchy-supertypes.ts';
import typeHierarchySubtypes from './type-hierarchy-subtypes.ts';
import agent from './agent.ts';
import changes from './changes.ts';
import report from './report.ts';
import tests from './tests.ts';
import newPlan from './new-plan.ts';
import tree from './tree.ts';
import willRenameFiles from './will-rename-files.ts';
import formatting from './formatting.ts';
import rangeFormatting from './range-formatting.ts';
import onTypeFormatting from './on-type-formatting.ts';
import exportReport from './export-report.ts';
import importSpreadsheet from './import-spreadsheet.ts';
import newWeek from './new-week.ts';
import newYear from './new-year.ts';
import pasteFigures from './paste-figures.ts';
import reportSentence from './report-sentence.ts';
import targetTable from './target-table.ts';
import workspaceSymbol from './workspace-symbol.ts';
import workspaceDiagnostic from './workspace-diagnostic.ts';

/** All requests the server answers. */
export const requests: readonly Request[] = [
  diagnostic,
  workspaceDiagnostic,
  hover,
  inlayHint,
  codeLens,
  codeLensResolve,
  documentSymbol,
  completion,
  completionResolve,
  definition,
  references,
  codeAction,
  codeActionResolve,
  asOf,
  explain,
  prepareRename,
  rename,
  documentHighlight,
  linkedEditingRange,
  workspaceSymbol,
  foldingRange,
  selectionRange,
  semanticTokens,
  semanticTokensDelta,
  semanticTokensRange,
  documentLink,
  typeDefinition,
  implementation,
  callHierarchy,
  callHierarchyIncoming,
  callHierarchyOutgoing,
  typeHierarchy,
  typeHierarchySupertypes,
  typeHierarchySubtypes,
  newPlan,
  tests,
  changes,
  report,
  agent,
  tree,
  dashboard,
  willRenameFiles,
  formatting,
  rangeFormatting,
  onTypeFormatting,
  exportReport,
  importSpreadsheet,
  newWeek,
  newYear,
  pasteFigures,
  reportSentence,
  targetTable,
];
