import { LinkedEditingRangeRequest } from 'vscode-languageserver';
import { linkedEditing } from '../../core/index.ts';
import { request } from '../request.ts';

/** An id and where its file names it, to be typed together. */
export default request(LinkedEditingRangeRequest.type, { linkedEditingRangeProvider: true }, (session, params) => {
  const ranges = linkedEditing(session.db, session.at(params)).map((range) => session.range(params.textDocument.uri, range));
  return ranges.length > 0 ? { ranges, wordPattern: '[a-z0-9-]+' } : null;
});
