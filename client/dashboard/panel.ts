import { Disposable, type ExtensionContext, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { boardHead, viewMarkup } from '../../dashboard/board.ts';
import { controlsMarkup } from '../../dashboard/controls.ts';
import { type Dashboard, DashboardRequest, StatusNotification, TreeChangedNotification } from '../../server/protocol.ts';
import { say } from '../language.ts';
import type { Asked, FromPage, ToPage } from './messages.ts';
import { emptyPage } from './empty-page.ts';

/** The kind of the panel, by which the editor opens it anew. */
export const DASHBOARD = 'zoneplan.dashboard';

/** The dashboard of one plan beside its files: drawn anew where something has changed, following the cursor. */
export class DashboardPanel extends Disposable {
  private readonly panel: WebviewPanel;
  private last: Dashboard | undefined;
  private isAsking = false;
  private isStale = false;
  private asked: Asked = {};

  constructor(
    private readonly client: BaseLanguageClient,
    context: ExtensionContext,
    private readonly uri: string,
    held?: WebviewPanel,
  ) {
    super(() => all.dispose());
    const folder = Uri.joinPath(context.extensionUri, 'dist/client');
    this.panel = held ?? window.createWebviewPanel(DASHBOARD, say('Dashboard'), { viewColumn: ViewColumn.Beside, preserveFocus: true });
    const { webview } = this.panel;
    webview.options = { enableScripts: true, localResourceRoots: [folder] };
    webview.html = emptyPage(webview.asWebviewUri(Uri.joinPath(folder, 'dashboard.js')).toString(), webview.cspSource);
    const all = Disposable.from(
      this.panel,
      webview.onDidReceiveMessage((message: FromPage) => this.hear(message)),
      this.panel.onDidChangeViewState(() => this.panel.visible && this.refresh()),
      client.onNotification(TreeChangedNotification, () => this.refresh()),
      client.onNotification(StatusNotification, () => this.refresh()),
      window.onDidChangeTextEditorSelection(({ textEditor, selections }) =>
        this.follow(textEditor.document.uri.toString(), selections[0]!.active.line),
      ),
    );
  }

  /** Brings the panel to the front. */
  reveal(): void {
    this.panel.reveal(undefined, true);
  }

  /** Runs when the planner closes the panel. */
  onClosed(run: () => void): void {
    this.panel.onDidDispose(run);
  }

  private async refresh(): Promise<void> {
    if (this.isAsking) {
      this.isStale = true;
      return;
    }
    if (!this.panel.visible) return;
    this.isAsking = true;
    this.isStale = false;
    const found = await this.client.sendRequest(DashboardRequest, { uri: this.uri, ...this.asked }).catch(() => null);
    this.isAsking = false;
    if (found) this.show(found);
    if (this.isStale) await this.refresh();
  }

  private show(found: Dashboard): void {
    this.last = found;
    const { board } = found;
    this.panel.title = board.title || say('Dashboard');
    const views = board.views.map((view) => ({ id: view.id, title: view.title, html: viewMarkup(view).html }));
    this.send({ say: 'board', root: this.uri, head: boardHead(board).html, controls: controlsMarkup(board).html, views });
  }

  private send(message: ToPage): void {
    void this.panel.webview.postMessage(message);
  }

  private async hear(message: FromPage): Promise<void> {
    if (message.say !== 'open') {
      this.asked = message.asked;
      if (message.say === 'ready' && this.last) this.show(this.last);
      await this.refresh();
      return;
    }
    const place = this.last?.places.find(({ file, pointer }) => file === message.file && pointer === message.pointer);
    if (!place) return;
    const selection = this.client.protocol2CodeConverter.asRange(place.location.range);
    await window.showTextDocument(Uri.parse(place.location.uri, true), { selection, viewColumn: ViewColumn.One });
  }

  /** The last place that begins at or above the line of the cursor. */
  private follow(uri: string, line: number): void {
    const above = this.last?.places.filter(
      ({ location }) => Uri.parse(location.uri).toString() === uri && location.range.start.line <= line,
    );
    const nearest = above?.reduce<Dashboard['places'][number] | undefined>(
      (a, b) => (a && a.location.range.start.line >= b.location.range.start.line ? a : b),
      undefined,
    );
    if (nearest) this.send({ say: 'follow', file: nearest.file, pointer: nearest.pointer });
  }
}
