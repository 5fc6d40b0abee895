/** Every message between our client and our server that is not LSP's own, and what the client may say at `initialize`. */
import type { Board } from '../core/index.ts';
import {
  type Location,
  NotificationType,
  type Position,
  RequestType,
  type TextDocumentPositionParams,
  type WorkspaceEdit,
} from 'vscode-languageserver';

/** `initializationOptions` of `initialize`; each is optional, and a general LSP client sends none. */
export interface ClientOptions {
  /** The language of messages when the setting `zoneplan.language` does not say: `en` or `vi`; else the client's locale decides. */
  readonly language?: string;
  /** Where a check's page is, with `{code}` for its code; diagnostics have no link without it. */
  readonly pages?: string;
  /** Answers `zoneplan/files` and `zoneplan/read`: needed for workspaces that are not on the server's disk. */
  readonly files?: boolean;
  /** False keeps the server from running git on the folders of the workspace; a `trusted` in the section `zoneplan` of the settings says it anew. */
  readonly trusted?: boolean;
  /** Shows pictures in Markdown by their `data:` addresses; others get a bar of characters. */
  readonly pictures?: boolean;
  /** Wants `zoneplan/status`. */
  readonly status?: boolean;
  /** Files that are neither read nor checked, as URIs: each has ended the server twice. */
  readonly setAside?: readonly string[];
  /** Wants `zoneplan/treeChanged`. */
  readonly tree?: boolean;
}

/** Server → client: every file at or below a folder that is neither hidden, in `node_modules`, nor ignored by git; URIs. */
export const FilesRequest = new RequestType<{ readonly uri: string }, readonly string[], void>('zoneplan/files');

/** Server → client: the text of a file as it is stored, not as it is open in an editor; null when there is none. */
export const ReadRequest = new RequestType<{ readonly uri: string }, string | null, void>('zoneplan/read');

/** Client → server: looks at the plan of a file as of an ISO date; null goes back to what the plan says. Answers whether the date was understood. */
export const AsOfRequest = new RequestType<{ readonly uri: string; readonly date: string | null }, boolean, void>('zoneplan/asOf');

/** Client → server: how a number comes about. */
export const ExplainRequest = new RequestType<ExplainParams, Explanation | null, void>('zoneplan/explain');

/** What to explain in the plan of `uri`: `what` is a target's id or a JSON Pointer into the file; `position` a place in its text. */
export interface ExplainParams {
  readonly uri: string;
  readonly what?: string;
  readonly position?: Position;
}

/** A number with what it is made of. */
export interface Explanation {
  readonly title: string;
  readonly value: string;
  readonly note?: string;
  readonly location?: Location;
  readonly children: readonly Explanation[];
}

/** Client → server: a file with the count sheets of an ISO date, today when absent, for the plan of `uri`. */
export const NewWeekRequest = new RequestType<{ readonly uri: string; readonly date?: string }, BegunFile, void>('zoneplan/newWeek');

/** Client → server: a file with the targets of a year, rolled forward from the last that has any; the year after it when absent. */
export const NewYearRequest = new RequestType<{ readonly uri: string; readonly year?: number }, BegunFile, void>('zoneplan/newYear');

/** A file that is not there yet, with the position where one goes on writing; or why there is nothing to write, in the reader's language. */
export type BegunFile = { readonly uri: string; readonly text: string; readonly position: Position } | { readonly refused: string };

/** Client → server: a workbook or a text between separators, `content` in base64, as a new plan file for the plan of `uri`; `usual` holds where its heads say nothing. null where it cannot be read. */
export const ImportSpreadsheetRequest = new RequestType<
  { readonly uri: string; readonly name: string; readonly content: string; readonly usual?: ImportedUsual },
  ImportedSpreadsheet | null,
  void
>('zoneplan/importSpreadsheet');

/** An indicator by its id, a period as a plan writes it, an ISO date. */
export interface ImportedUsual {
  readonly indicator?: string;
  readonly period?: string;
  readonly asOf?: string;
}

/** What would be made of a spreadsheet: `file` is absent where nothing can be taken over, `lacks` says what of `usual` would let more be. */
export interface ImportedSpreadsheet {
  readonly file?: BegunFile;
  readonly summary: string;
  readonly refused: readonly string[];
  readonly lacks: readonly (keyof ImportedUsual)[];
  readonly indicators: readonly { readonly id: string; readonly name: string }[];
}

/** Client → server: a report of the plan of `uri` in a format of offices; null where there is no plan. */
export const ExportReportRequest = new RequestType<ReportToExport & { readonly uri: string }, ExportedReport | null, void>(
  'zoneplan/exportReport',
);

/** Which report, and how it is written. */
export interface ReportToExport {
  readonly view: 'official' | 'weekly' | 'policy' | 'next-year' | 'sentences' | 'dashboard';
  readonly format: 'markdown' | 'html' | 'csv' | 'xlsx' | 'docx';
}

/** A file, its content in base64. */
export interface ExportedReport {
  readonly content: string;
}

/** Client → server: cells of a spreadsheet, between tabs, for the count sheet or split at a position; null where there is none, or no row names one of its zones. */
export const PasteFiguresRequest = new RequestType<TextDocumentPositionParams & { readonly text: string }, PastedFigures | null, void>(
  'zoneplan/pasteFigures',
);

/** Figures in their places; `left` are the rows that could not be placed. */
export interface PastedFigures {
  readonly title: string;
  readonly placed: number;
  readonly left: readonly string[];
  readonly edit: WorkspaceEdit;
}

/** Client → server: what a report says of the figure or target at a position; null where there is none. */
export const ReportSentenceRequest = new RequestType<TextDocumentPositionParams, string | null, void>('zoneplan/reportSentence');

/** Client → server: the targets at a position, or of the file, as lines of cells between tabs; null without any. */
export const TargetTableRequest = new RequestType<TextDocumentPositionParams, string | null, void>('zoneplan/targetTable');

/** Server → client: the state of each plan that has an open file, whenever it has changed. */
export const StatusNotification = new NotificationType<PlanStatus>('zoneplan/status');

export interface PlanStatus {
  /** The plan root, as a URI. */
  readonly root: string;
  readonly name: string;
  /** ISO date; null when there is no figure yet. */
  readonly asOf: string | null;
  /** How many targets have each status, by the status's English word (`on-track`, `at-risk`, …). */
  readonly targets: Readonly<Record<string, number>>;
  readonly problems: { readonly error: number; readonly warning: number; readonly info: number; readonly hint: number };
  readonly files: number;
  /** How many checks are on, and how many of them found nothing. */
  readonly checks: { readonly all: number; readonly passing: number };
  /** How long the last check of the whole plan took. */
  readonly milliseconds: number;
}

/** Client → server: the overview of the plans. Without a root the plans themselves; with a root its branches, empty; with a branch what stands below it. */
export const TreeRequest = new RequestType<TreeParams, readonly TreeLine[], void>('zoneplan/tree');

export interface TreeParams {
  readonly root?: string;
  readonly branch?: string;
  /** Words that the lines have to hold; case and accents do not matter. */
  readonly filter?: string;
}

/** A line of the overview. */
export interface TreeLine {
  readonly key: string;
  readonly kind: 'plan' | 'branch' | 'group' | 'policy' | 'organisation' | 'zone' | 'locality' | 'target' | 'milestone' | 'silent';
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  /** How a target, or all targets of the line together, stand, by the status's English word. */
  readonly status?: string;
  readonly location?: Location;
  /** Whether something stands below it; that of a plan or a branch is asked for apart. */
  readonly more: boolean;
  readonly children: readonly TreeLine[];
}

/** Server → client: the overview that was asked for last no longer holds. */
export const TreeChangedNotification = new NotificationType<Record<string, never>>('zoneplan/treeChanged');

/** Client → server: the dashboard of the plan of a file or of a plan root; null where there is no plan. */
export const DashboardRequest = new RequestType<DashboardParams, Dashboard | null, void>('zoneplan/dashboard');

export interface DashboardParams {
  readonly uri: string;
  /** Only the targets of this policy, indicator, zone or place, owner, by their ids, and of this status, by its English word. */
  readonly wanted?: Readonly<Partial<Record<'policy' | 'indicator' | 'zone' | 'owner' | 'status', string>>>;
  /** With what the plan is compared: the last review when absent, the last commit, an ISO date. */
  readonly since?: string;
}

export interface Dashboard {
  /** The plan root, as a URI. */
  readonly root: string;
  readonly board: Board;
  /** Where each place of the board stands now. */
  readonly places: readonly { readonly file: string; readonly pointer: string; readonly location: Location }[];
}

/** Client → server: the files of a plan that is begun, to be written into its folder. */
export const NewPlanRequest = new RequestType<{ readonly name: string; readonly year: number }, readonly FirstFile[], void>(
  'zoneplan/newPlan',
);

export interface FirstFile {
  readonly name: string;
  readonly text: string;
}

/** Client → server: what the plans state and their figures bear out or not. */
export const TestsRequest = new RequestType<Record<string, never>, readonly PlanTests[], void>('zoneplan/tests');

/** What one plan states. */
export interface PlanTests {
  /** The plan root, as a URI. */
  readonly root: string;
  readonly label: string;
  readonly items: readonly PlanTest[];
}

export interface PlanTest {
  readonly key: string;
  readonly group: 'targets' | 'assertions';
  readonly label: string;
  /** `open` where not enough is known. */
  readonly outcome: 'passed' | 'failed' | 'open';
  readonly message: string;
  readonly expected?: string;
  readonly actual?: string;
  readonly location: Location;
}

/** Client → server: what has changed since the last commit in the plan of a file, as a page to read; or why that cannot be said. */
export const ChangesRequest = new RequestType<{ readonly uri: string }, { readonly page: string } | { readonly refused: string }, void>(
  'zoneplan/changes',
);

/** Client → server: how the server is and what it has found, without a word or figure of the plans, for whoever looks for a fault. */
export const ReportRequest = new RequestType<Record<string, never>, string, void>('zoneplan/report');

/** Client → server: what a program may ask of the plan of a file, or of the only plan; nothing of it changes a file. */
export const AgentRequest = new RequestType<AgentParams, unknown, void>('zoneplan/agent');

/** `listTargets` takes `status`, `explainNumber` takes `what` (a target's id or `file#/pointer`), `validatePatch` takes whole `files` as they would be. */
export interface AgentParams {
  readonly tool: 'listTargets' | 'explainNumber' | 'validatePatch';
  readonly uri?: string;
  readonly status?: readonly string[];
  readonly what?: string;
  readonly files?: readonly { readonly file: string; readonly text: string }[];
}

/** The client's command behind a code lens that says a number: `[uri, JSON Pointer of the entry]`. */
export const LENS_COMMAND = 'zoneplan.explainNumber';

/** The client's command behind a code lens that counts references: `[uri, position of the id]`. */
export const REFERENCES_COMMAND = 'zoneplan.showReferences';
