import { CodeLensResolveRequest } from 'vscode-languageserver';
import { resolvedLens } from '../lens.ts';
import { request } from '../request.ts';

/** The title of a lens that is seen. */
export default request(CodeLensResolveRequest.type, {}, resolvedLens);
