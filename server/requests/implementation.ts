import { ImplementationRequest } from 'vscode-languageserver';
import { implementation } from '../../core/index.ts';
import { request } from '../request.ts';

/** From a target to the figures that feed it. */
export default request(ImplementationRequest.type, { implementationProvider: true }, (session, params) => {
  return implementation(session.db, session.at(params)).map((place) => session.location(place));
});
