import { type CodeLens, CodeLensRequest } from 'vscode-languageserver';
import { codeLenses } from '../../core/index.ts';
import { type LensData, resolvedLens, titleKey } from '../lens.ts';
import { nameOf } from '../names.ts';
import { request } from '../request.ts';

/** A line above each target, and above other entries where the planner wants them; titles come when they are seen, and at once for those that were seen before. */
export default request(CodeLensRequest.type, { codeLensProvider: { resolveProvider: true } }, (session, { textDocument }) => {
  const file = nameOf(textDocument.uri);
  const lenses = () =>
    codeLenses(session.db, file, session.settings.lenses).map(({ range, kind, pointer }): CodeLens => {
      const data: LensData = { file, kind, pointer };
      return { range: session.range(file, range), data };
    });
  session.answers.forget(file, 'codeLens');
  const found = session.answers.answered('codeLens', file, '', lenses(), lenses);
  return found.map((lens) => (session.lensTitles.has(titleKey(lens.data as LensData)) ? resolvedLens(session, lens) : lens));
});
