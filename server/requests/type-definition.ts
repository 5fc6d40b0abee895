import { TypeDefinitionRequest } from 'vscode-languageserver';
import { typeDefinition } from '../../core/index.ts';
import { request } from '../request.ts';

/** From a figure to the indicator it is of. */
export default request(TypeDefinitionRequest.type, { typeDefinitionProvider: true }, (session, params) => {
  return typeDefinition(session.db, session.at(params)).map((place) => session.location(place));
});
