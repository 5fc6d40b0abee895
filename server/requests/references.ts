import { ReferencesRequest } from 'vscode-languageserver';
import { references } from '../../core/index.ts';
import { request } from '../request.ts';

/** Where an id is used, in all files of the plan. */
export default request(ReferencesRequest.type, { referencesProvider: true }, (session, params) => {
  return references(session.db, session.at(params), params.context?.includeDeclaration ?? false).map((place) => session.location(place));
});
