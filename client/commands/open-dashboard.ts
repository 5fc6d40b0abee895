import { type Disposable, type ExtensionContext, type WebviewPanel, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { TreeRequest } from '../../server/protocol.ts';
import type { Kept } from '../dashboard/messages.ts';
import { DASHBOARD, DashboardPanel } from '../dashboard/panel.ts';
import { say } from '../language.ts';

/** Dashboards beside the files, one a plan: opened by the command, and anew with the editor where one was open. */
export function offerDashboards(
  client: BaseLanguageClient,
  context: ExtensionContext,
): Disposable & { readonly show: () => Promise<void> } {
  const panels = new Map<string, DashboardPanel>();
  const open = (root: string, held?: WebviewPanel) => {
    const panel = new DashboardPanel(client, context, root, held);
    panels.set(root, panel);
    panel.onClosed(() => {
      panels.delete(root);
      panel.dispose();
    });
  };
  const again = window.registerWebviewPanelSerializer(DASHBOARD, {
    deserializeWebviewPanel: async (held, kept: Kept | undefined) => {
      const root = kept?.root || (await rootInFront(client));
      if (root === undefined) held.dispose();
      else open(root, held);
    },
  });
  const show = async () => {
    const root = await rootInFront(client);
    if (root === undefined) void window.showInformationMessage(say('No plan here yet.'));
    else if (panels.has(root)) panels.get(root)!.reveal();
    else open(root);
  };
  const dispose = () => {
    again.dispose();
    for (const panel of panels.values()) panel.dispose();
  };
  return { show, dispose };
}

async function rootInFront(client: BaseLanguageClient): Promise<string | undefined> {
  const roots = (await client.sendRequest(TreeRequest, {})).map(({ key }) => key);
  const file = window.activeTextEditor?.document.uri.toString() ?? workspace.workspaceFolders?.[0]?.uri.toString() ?? '';
  const inFront = roots.filter((root) => file === root || file.startsWith(`${root}/`)).sort((a, b) => b.length - a.length);
  return inFront[0] ?? roots[0];
}
