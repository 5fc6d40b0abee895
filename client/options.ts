import { type CompletionItem, type CompletionList, type ExtensionContext, type InlayHint, workspace } from 'vscode';
import type { ConfigurationMiddleware, LanguageClientOptions } from 'vscode-languageclient';
import type { ClientOptions } from '../server/protocol.ts';
import { chosenLanguage } from './language.ts';
import type { SetAside } from './set-aside.ts';
import type { TypedLine } from './typed-line.ts';

/** Plan files on the disk and in the folder's own file system; the two sides of a git comparison are left alone. */
function planFiles() {
  const schemes = new Set(['file', 'untitled', ...(workspace.workspaceFolders ?? []).map((folder) => folder.uri.scheme)]);
  return [...schemes].map((scheme) => ({ language: 'zoneplan', scheme }));
}

/** How the client is set up, the same in every kind of host. */
export function clientOptions(context: ExtensionContext, typed: TypedLine, aside: SetAside): LanguageClientOptions {
  const watchers = ['**/*.plan.{yaml,yml}', '**/zoneplan.yaml'].map((glob) => workspace.createFileSystemWatcher(glob));
  // A folder that goes away is told by its own name alone.
  watchers.push(workspace.createFileSystemWatcher('**/*', true, true, false));
  context.subscriptions.push(...watchers);
  return {
    documentSelector: planFiles(),
    synchronize: { fileEvents: watchers },
    initializationOptions: () => introduction(aside),
    errorHandler: aside.errorHandler,
    markdown: { isTrusted: false, supportHtml: false },
    middleware: {
      ...aside.middleware,
      workspace: { configuration: settled },
      provideCompletionItem: async (document, position, context, token, next) => {
        const found = await next(document, position, context, token);
        for (const item of found ? itemsOf(found) : []) if (isKey(item)) item.command = SUGGEST;
        return found;
      },
      provideInlayHints: async (document, range, token, next) => {
        const hints = await next(document, range, token);
        return hints && typed.withoutHints(document, hints).map(apart);
      },
    },
  };
}

/** What stands behind a key is offered as soon as the key is there. */
const SUGGEST = { command: 'editor.action.triggerSuggest', title: '', arguments: [{ auto: true }] };

function itemsOf(found: CompletionItem[] | CompletionList): readonly CompletionItem[] {
  return Array.isArray(found) ? found : found.items;
}

function isKey({ insertText }: CompletionItem): boolean {
  return typeof insertText === 'string' && insertText.endsWith(': ');
}

/** A hint that does not stand tight behind the text. */
function apart(hint: InlayHint): InlayHint {
  if (typeof hint.label === 'string') hint.label = `\u2002${hint.label}`;
  return hint;
}

/** What the client says of itself each time the server is started. */
function introduction(aside: SetAside): ClientOptions {
  return {
    language: chosenLanguage(),
    files: true,
    pictures: true,
    status: true,
    tree: true,
    trusted: workspace.isTrusted,
    setAside: aside.files(),
  };
}

/** The server asks for the section `zoneplan`; it is told the language itself, never `auto`, and whether the workspace is trusted. */
const settled: NonNullable<ConfigurationMiddleware['configuration']> = async (params, token, next) => {
  const sections: unknown = await next(params, token);
  if (!Array.isArray(sections)) return sections as never;
  return sections.map((section: unknown, i) =>
    params.items[i]?.section === 'zoneplan' && section && typeof section === 'object'
      ? { ...section, language: chosenLanguage(), trusted: workspace.isTrusted }
      : section,
  );
};
