import { Disposable, EventEmitter, languages, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ChangesRequest } from '../../server/protocol.ts';
import { say } from '../language.ts';

const SCHEME = 'zoneplan-changes';

/** The page of what has changed in the plan in front since the last commit; the page is asked for anew whenever the command is given. */
export function offerChanges(client: BaseLanguageClient): Disposable & { readonly show: () => Promise<string | undefined> } {
  const pages = new Map<string, string>();
  const renewed = new EventEmitter<Uri>();
  const provider = workspace.registerTextDocumentContentProvider(SCHEME, {
    onDidChange: renewed.event,
    provideTextDocumentContent: (page) => pages.get(page.toString()) ?? '',
  });
  // answers why there is none
  const show = async (): Promise<string | undefined> => {
    const uri = window.activeTextEditor?.document.uri;
    if (!uri) return undefined;
    const found = await client.sendRequest(ChangesRequest, { uri: uri.toString() });
    if ('refused' in found) {
      void window.showWarningMessage(found.refused);
      return found.refused;
    }
    const folder = workspace.getWorkspaceFolder(uri)?.name ?? '';
    const page = Uri.from({ scheme: SCHEME, path: `/${[folder, say('What changed')].filter(Boolean).join(' – ')}.md` });
    pages.set(page.toString(), found.page);
    renewed.fire(page);
    const document = await languages.setTextDocumentLanguage(await workspace.openTextDocument(page), 'markdown');
    await window.showTextDocument(document, { preview: true });
    return undefined;
  };
  const parts = Disposable.from(provider, renewed);
  return { show, dispose: () => parts.dispose() };
}
