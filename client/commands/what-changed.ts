import { Disposable, EventEmitter, languages, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ChangesRequest } from '../../server/protocol.ts';
import { say } from '../language.ts';

const SCHEME = 'zoneplan-changes';

/** The page of what has changed in the plan in front since the last commit; the page is asked for anew whenever the command is given. */
export function offerChanges(client: BaseLanguageClient): Disposable & { readonly show: () => Promise<void> } {
  const pages = new Map<string, string>();
  const renewed = new EventEmitter<Uri>();
  const provider = workspace.registerTextDocumentContentProvider(SCHEME, {
    onDidChange: renewed.event,
    provideTextDocumentContent: (page) => pages.get(page.toString()) ?? '',
  });
  const show = async () => {
    const uri = window.activeTextEditor?.document.uri;
    if (!uri) return;
    const found = await client.sendRequest(ChangesRequest, { uri: uri.toString() });
    if ('refused' in found) {
      void window.showWarningMessage(found.refused);
      return;
    }
    const folder = workspace.getWorkspaceFolder(uri)?.name ?? '';
    const page = Uri.from({ scheme: SCHEME, path: `/${[folder, say('What changed')].filter(Boolean).join(' – ')}.md` });
    pages.set(page.toString(), found.page);
    renewed.fire(page);
    const document = await languages.setTextDocumentLanguage(await workspace.openTextDocument(page), 'markdown');
    await window.showTextDocument(document, { preview: true });
  };
  const parts = Disposable.from(provider, renewed);
  return { show, dispose: () => parts.dispose() };
}
