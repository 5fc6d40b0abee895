import { type ExtensionContext, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { TreeRequest } from '../../server/protocol.ts';
import { DashboardPanel } from '../dashboard/panel.ts';
import { say } from '../language.ts';

/** Opens the dashboard of the plan in front, or of the first plan of the workspace, beside the file; one panel a plan. */
export const openDashboard = (client: BaseLanguageClient, context: ExtensionContext) => {
  const panels = new Map<string, DashboardPanel>();
  return async (): Promise<void> => {
    const root = await rootInFront(client);
    if (root === undefined) {
      void window.showInformationMessage(say('No plan here yet.'));
      return;
    }
    const open = panels.get(root);
    if (open) {
      open.reveal();
      return;
    }
    const panel = new DashboardPanel(client, context, root);
    panels.set(root, panel);
    context.subscriptions.push(panel);
    panel.onClosed(() => {
      panels.delete(root);
      panel.dispose();
    });
  };
};

async function rootInFront(client: BaseLanguageClient): Promise<string | undefined> {
  const roots = (await client.sendRequest(TreeRequest, {})).map(({ key }) => key);
  const file = window.activeTextEditor?.document.uri.toString() ?? workspace.workspaceFolders?.[0]?.uri.toString() ?? '';
  const inFront = roots.filter((root) => file === root || file.startsWith(`${root}/`)).sort((a, b) => b.length - a.length);
  return inFront[0] ?? roots[0];
}
