import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type AgentParams, AgentRequest } from '../server/protocol.ts';

/** The part of the editor's language-model API that later versions than the oldest we run in have. */
interface ToolApi {
  readonly lm?: { readonly registerTool?: (name: string, tool: Tool) => vscode.Disposable };
  readonly LanguageModelToolResult?: new (parts: readonly unknown[]) => unknown;
  readonly LanguageModelTextPart?: new (text: string) => unknown;
}

interface Tool {
  readonly invoke: (options: { readonly input?: object }, token: vscode.CancellationToken) => Promise<unknown>;
}

const TOOLS: Readonly<Record<string, AgentParams['tool']>> = {
  zoneplan_list_targets: 'listTargets',
  zoneplan_explain_number: 'explainNumber',
  zoneplan_validate_patch: 'validatePatch',
};

/** Offers the plans to language models, to be read and never written; nothing where the editor has no such tools. */
export function offerTools(client: BaseLanguageClient): vscode.Disposable {
  const { lm, LanguageModelToolResult: Result, LanguageModelTextPart: Text } = vscode as ToolApi;
  if (!lm?.registerTool || !Result || !Text) return vscode.Disposable.from();
  const register = lm.registerTool;
  const offered = Object.entries(TOOLS).map(([name, tool]) =>
    register(name, {
      invoke: async ({ input }, token) => {
        const answer = await client.sendRequest(AgentRequest, { uri: fileInFront(), ...input, tool }, token);
        return new Result([new Text(JSON.stringify(answer))]);
      },
    }),
  );
  return vscode.Disposable.from(...offered);
}

function fileInFront(): string | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document?.languageId === 'zoneplan' ? document.uri.toString() : undefined;
}
