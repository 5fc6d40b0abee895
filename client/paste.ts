import * as vscode from 'vscode';
import { type CancellationToken, Disposable, languages, type Position, type TextDocument, window, type WorkspaceEdit } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { type PastedFigures, PasteFiguresRequest } from '../server/protocol.ts';
import { say } from './language.ts';

/** Offers "Paste as figures" beside a plain paste, in editors that know such offers. */
export function offerPaste(client: BaseLanguageClient): Disposable {
  const { DocumentPasteEdit, DocumentDropOrPasteEditKind, register } = pasteApi();
  if (!DocumentPasteEdit || !DocumentDropOrPasteEditKind || !register) return new Disposable(() => undefined);
  const kind = DocumentDropOrPasteEditKind.Empty.append('zoneplan', 'figures');
  const provideDocumentPasteEdits = async (
    document: TextDocument,
    ranges: readonly { readonly start: Position }[],
    data: DataTransfer,
    _context: unknown,
    token: CancellationToken,
  ) => {
    const text = await data.get('text/plain')?.asString();
    const pasted = text && isTable(text) ? await ask(client, document, ranges[0]!.start, text, token) : undefined;
    if (!pasted) return undefined;
    const edit = new DocumentPasteEdit('', pasted.title, kind);
    edit.additionalEdit = await client.protocol2CodeConverter.asWorkspaceEdit(pasted.edit, token);
    return [edit];
  };
  return register(
    { language: 'zoneplan' },
    { provideDocumentPasteEdits },
    { providedPasteEditKinds: [kind], pasteMimeTypes: ['text/plain'] },
  );
}

/** Says which rows could not be placed. */
export function tellLeft({ placed, left }: PastedFigures): void {
  if (left.length > 0)
    void window.showInformationMessage(say('{0} rows placed; {1} could not be placed: {2}', placed, left.length, left.join('; ')));
}

function isTable(text: string): boolean {
  return text.includes('\t') && text.length < 200_000;
}

async function ask(client: BaseLanguageClient, document: TextDocument, at: Position, text: string, token: CancellationToken) {
  if (client.state !== State.Running) return undefined;
  const params = { textDocument: { uri: document.uri.toString() }, position: { line: at.line, character: at.character }, text };
  return (await client.sendRequest(PasteFiguresRequest, params, token)) ?? undefined;
}

/** What was dragged or copied, by its kind. */
interface DataTransfer {
  readonly get: (mimeType: string) => { readonly asString: () => Thenable<string> } | undefined;
}

interface PasteEdit {
  additionalEdit?: WorkspaceEdit;
}

interface Kind {
  readonly append: (...parts: readonly string[]) => Kind;
}

/** The part of the editor's interface that came with version 1.97, absent in older ones. */
interface PasteApi {
  readonly DocumentPasteEdit?: new (text: string, title: string, kind: Kind) => PasteEdit;
  readonly DocumentDropOrPasteEditKind?: { readonly Empty: Kind };
  readonly register?: (selector: object, provider: object, metadata: object) => Disposable;
}

function pasteApi(): PasteApi {
  const { DocumentPasteEdit, DocumentDropOrPasteEditKind } = vscode as unknown as Omit<PasteApi, 'register'>;
  const { registerDocumentPasteEditProvider: register } = languages as unknown as {
    readonly registerDocumentPasteEditProvider?: NonNullable<PasteApi['register']>;
  };
  return { DocumentPasteEdit, DocumentDropOrPasteEditKind, register: register?.bind(languages) };
}
