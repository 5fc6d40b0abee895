import { env, type ExtensionContext, UIKind, version, window } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { ReportRequest } from '../../server/protocol.ts';
import { say } from '../language.ts';

/** Puts how editor, extension and server are into the clipboard, for whoever looks for a fault; nothing of the plans but counts. */
export const copyReport =
  (client: BaseLanguageClient, { extension }: ExtensionContext) =>
  async (): Promise<void> => {
    const server = client.state === State.Running ? await client.sendRequest(ReportRequest, {}) : '- Server: not running';
    const lines = [
      `- Zoneplan: ${extension.packageJSON.version}`,
      `- VS Code: ${version} (${env.appName}, ${env.uiKind === UIKind.Web ? 'web' : 'desktop'}, ${env.remoteName ?? 'local'})`,
      `- Display language: ${env.language}`,
    ];
    await env.clipboard.writeText(['# Zoneplan', '', ...lines, server, ''].join('\n'));
    window.setStatusBarMessage(say('The report is in the clipboard.'), 5000);
  };
