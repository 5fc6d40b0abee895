import { commands, type ExtensionContext, type TestController, type TextDocument, workspace } from 'vscode';
import {
  type BaseLanguageClient,
  DidChangeConfigurationNotification,
  InlayHintRequest,
  type LanguageClientOptions,
} from 'vscode-languageclient';
import { offerTools } from './agent-tools.ts';
import { copyReport } from './commands/copy-report.ts';
import { createPlan } from './commands/create-plan.ts';
import { copyAsTable } from './commands/copy-as-table.ts';
import { copyReportSentence } from './commands/copy-report-sentence.ts';
import { explainNumber } from './commands/explain-number.ts';
import { insertHint } from './commands/insert-hint.ts';
import { offerDashboards } from './commands/open-dashboard.ts';
import { openSample } from './commands/open-sample.ts';
import { pasteAsFigures } from './commands/paste-as-figures.ts';
import { restartServer } from './commands/restart-server.ts';
import { setAsOf } from './commands/set-as-of.ts';
import { showReferences } from './commands/show-references.ts';
import { showServerLog } from './commands/show-server-log.ts';
import { offerChanges } from './commands/what-changed.ts';
import { startNextYear } from './commands/start-next-year.ts';
import { exportReport } from './commands/export-report.ts';
import { importSpreadsheet } from './commands/import-spreadsheet.ts';
import { startWeeklySheet } from './commands/start-weekly-sheet.ts';
import { clientOptions } from './options.ts';
import { offerPaste } from './paste.ts';
import { offerStatus } from './status.ts';
import { setAside } from './set-aside.ts';
import { answerFileRequests } from './stored-files.ts';
import { followTypedLine } from './typed-line.ts';
import { offerTests } from './views/plan-tests.ts';
import { offerTree, type Overview } from './views/plan-tree.ts';

/** Makes the client for one kind of extension host. */
export type MakeClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** What each command does, by its id in package.json. */
const palette: Readonly<Record<string, (client: BaseLanguageClient, context: ExtensionContext) => (...given: never[]) => unknown>> = {
  'zoneplan.createPlan': createPlan,
  'zoneplan.openSample': openSample,
  'zoneplan.explainNumber': explainNumber,
  'zoneplan.setAsOf': setAsOf,
  'zoneplan.insertHint': insertHint,
  'zoneplan.showReferences': showReferences,
  'zoneplan.copyReport': copyReport,
  'zoneplan.startWeeklySheet': startWeeklySheet,
  'zoneplan.importSpreadsheet': importSpreadsheet,
  'zoneplan.exportReport': exportReport,
  'zoneplan.startNextYear': startNextYear,
  'zoneplan.pasteAsFigures': pasteAsFigures,
  'zoneplan.copyReportSentence': copyReportSentence,
  'zoneplan.copyAsTable': copyAsTable,
  'zoneplan.restartServer': restartServer,
  'zoneplan.showServerLog': showServerLog,
};

/** What the extension gives to others who ask for it. */
export interface Zoneplan {
  readonly overview: Overview['provider'];
  readonly tests: TestController;
}

/** Starts the client and everything that hangs on it; activation does not wait for the server. */
export function startExtension(context: ExtensionContext, make: MakeClient): Zoneplan {
  const typed = followTypedLine();
  const aside = setAside(() => commands.executeCommand('zoneplan.serveAgain'));
  const client = make(clientOptions(context, typed, aside));
  for (const [id, run] of Object.entries(palette)) context.subscriptions.push(commands.registerCommand(id, run(client, context)));
  void commands.executeCommand('setContext', 'zoneplan.active', true);
  const overview = offerTree(client);
  const changes = offerChanges(client);
  const dashboards = offerDashboards(client, context);
  const tests = offerTests(client);
  context.subscriptions.push(
    typed,
    typed.onLeft(showsHintsAgain(client)),
    overview,
    tests,
    offerTools(client),
    changes,
    dashboards,
    commands.registerCommand('zoneplan.openDashboard', dashboards.show),
    commands.registerCommand('zoneplan.whatChanged', changes.show),
    commands.registerCommand('zoneplan.serveAgain', () => {
      aside.forget();
      return restartServer(client)();
    }),
    answerFileRequests(client),
    offerStatus(client),
    offerPaste(client),
    workspace.onDidGrantWorkspaceTrust(asksAgain(client)),
  );
  client.start().catch((error: unknown) => client.error('The language server did not start.', error, 'force'));
  return { overview: overview.provider, tests: tests.controller };
}

/** Has the editor ask for the hints of a document again. */
function showsHintsAgain(client: BaseLanguageClient): (document: TextDocument) => void {
  return (document) => client.getFeature(InlayHintRequest.method).getProvider(document)?.onDidChangeInlayHints.fire();
}

/** Has the server ask for its settings again, which say whether the workspace is trusted. */
function asksAgain(client: BaseLanguageClient): () => void {
  return () => void client.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
}
