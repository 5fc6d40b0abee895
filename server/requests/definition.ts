import { DefinitionRequest } from 'vscode-languageserver';
import { definition } from '../../core/index.ts';
import { request } from '../request.ts';

/** Where an id is defined, in any file of the plan. */
export default request(DefinitionRequest.type, { definitionProvider: true }, (session, params) => {
  return definition(session.db, session.at(params)).map((place) => session.location(place));
});
