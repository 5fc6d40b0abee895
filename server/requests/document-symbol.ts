import { DocumentSymbolRequest, type DocumentSymbol as LspSymbol, type SymbolInformation } from 'vscode-languageserver';
import { type DocumentSymbol, documentSymbols } from '../../core/index.ts';
import { symbolKind } from '../convert.ts';
import { nameOf } from '../names.ts';
import { request } from '../request.ts';
import type { Session } from '../session.ts';

/** The entries of a file, with what they say beside their names. */
export default request(DocumentSymbolRequest.type, { documentSymbolProvider: { label: 'Zoneplan' } }, (session, { textDocument }) => {
  const file = nameOf(textDocument.uri);
  const symbols = documentSymbols(session.db, file, session.settings.language).map((symbol) => converted(session, file, symbol));
  return session.client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ? symbols : flat(symbols, textDocument.uri);
});

function converted(session: Session, file: string, { name, detail, kind, range, selectionRange, children }: DocumentSymbol): LspSymbol {
  return {
    // an empty name is refused by clients
    name: name.trim() === '' ? '–' : name,
    detail,
    kind: symbolKind(kind),
    range: session.range(file, range),
    selectionRange: session.range(file, selectionRange),
    children: children.map((child) => converted(session, file, child)),
  };
}

function flat(symbols: readonly LspSymbol[], uri: string, containerName?: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children }) => [
    { name, kind, location: { uri, range }, containerName },
    ...flat(children ?? [], uri, name),
  ]);
}
