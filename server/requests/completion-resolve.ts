import { CompletionResolveRequest } from 'vscode-languageserver';
import { completionDocumentation } from '../../core/index.ts';
import { markdown } from '../convert.ts';
import { request } from '../request.ts';
import type { CompletionData } from './completion.ts';

/** The documentation of an item that is looked at. */
export default request(CompletionResolveRequest.type, {}, (session, item) => {
  const { file, about } = (item.data ?? {}) as Partial<CompletionData>;
  if (file === undefined || about === undefined) return item;
  const text = completionDocumentation(session.db, file, about, session.settings.language);
  const formats = session.client.textDocument?.completion?.completionItem?.documentationFormat;
  return text === '' ? item : { ...item, documentation: markdown(session, text, formats) };
});
