import {
  type CompletionItem as LspItem,
  CompletionItemKind,
  CompletionRequest,
  InsertTextFormat,
  InsertTextMode,
  type Range,
} from 'vscode-languageserver';
import { completion, type CompletionItem } from '../../core/index.ts';
import { request } from '../request.ts';
import type { Session } from '../session.ts';

/** What an item carries until its documentation is asked for. */
export interface CompletionData {
  readonly file: string;
  readonly about: CompletionItem['about'];
}

const KINDS: Readonly<Record<CompletionItem['kind'], CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  entry: CompletionItemKind.Struct,
  id: CompletionItemKind.Reference,
  word: CompletionItemKind.EnumMember,
  period: CompletionItemKind.Constant,
  date: CompletionItemKind.Constant,
  quantity: CompletionItemKind.Unit,
  text: CompletionItemKind.Value,
};

/** What may be typed here; documentation comes when an item is looked at. */
export default request(
  CompletionRequest.type,
  { completionProvider: { triggerCharacters: [' ', '{', '[', '"'], resolveProvider: true } },
  (session, params) => {
    const at = session.at(params);
    const found = completion(session.db, at, session.settings.language);
    if (!found) return null;
    const range = session.range(params.textDocument.uri, found.range);
    const items = found.items.map((item, i) => converted(session, item, range, i, { file: at.file, about: item.about }));
    return { isIncomplete: found.incomplete, items };
  },
);

function converted(session: Session, item: CompletionItem, range: Range, index: number, data: CompletionData): LspItem {
  const takes = session.client.textDocument?.completion?.completionItem;
  const snippet = takes?.snippetSupport ? item.snippet : undefined;
  const newText = snippet ?? item.text;
  const modes = takes?.insertTextModeSupport?.valueSet;
  return {
    label: item.label,
    kind: KINDS[item.kind],
    ...(item.detail !== '' && { detail: item.detail }),
    filterText: item.filter,
    sortText: String(index).padStart(5, '0'),
    insertTextFormat: snippet === undefined ? InsertTextFormat.PlainText : InsertTextFormat.Snippet,
    ...(modes?.includes(InsertTextMode.asIs) && { insertTextMode: InsertTextMode.asIs }),
    textEdit: { range, newText },
    ...(data.about && { data }),
  };
}
