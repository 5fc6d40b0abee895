import { CodeLensResolveRequest } from 'vscode-languageserver';
import { codeLensTitle } from '../../core/index.ts';
import { LENS_COMMAND } from '../protocol.ts';
import { request } from '../request.ts';
import type { LensData } from './code-lens.ts';

/** The title of a lens that is seen. */
export default request(CodeLensResolveRequest.type, {}, (session, lens) => {
  const { file, kind, pointer } = lens.data as LensData;
  const title = () => codeLensTitle(session.db, file, kind, pointer, session.settings.language);
  const command = {
    title: session.answers.answered('codeLens', file, `${kind} ${pointer}`, title(), title),
    command: LENS_COMMAND,
    arguments: [session.uri(file), pointer],
  };
  return { ...lens, command };
});
