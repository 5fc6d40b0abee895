import { CodeLensRequest } from 'vscode-languageserver';
import { codeLenses, type LensKind } from '../../core/index.ts';
import { nameOf } from '../names.ts';
import { request } from '../request.ts';

/** What a lens without its title carries until it is resolved. */
export interface LensData {
  readonly file: string;
  readonly kind: LensKind;
  readonly pointer: string;
}

/** A line above each target, and above other entries where the planner wants them; titles come when they are seen. */
export default request(CodeLensRequest.type, { codeLensProvider: { resolveProvider: true } }, (session, { textDocument }) => {
  const file = nameOf(textDocument.uri);
  const lenses = () =>
    codeLenses(session.db, file, session.settings.lenses).map(({ range, kind, pointer }) => {
      const data: LensData = { file, kind, pointer };
      return { range: session.range(file, range), data };
    });
  session.answers.forget(file, 'codeLens');
  return session.answers.answered('codeLens', file, '', lenses(), lenses);
});
