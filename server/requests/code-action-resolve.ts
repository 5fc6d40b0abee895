import { CodeActionResolveRequest } from 'vscode-languageserver';
import { type PlanFixData, planFix } from '../actions/fixes.ts';
import { request } from '../request.ts';

/** The edit of an action that is chosen. */
export default request(CodeActionResolveRequest.type, {}, (session, action) => {
  const { file, code } = (action.data ?? {}) as Partial<PlanFixData>;
  return file === undefined || code === undefined ? action : { ...action, ...planFix(session, { file, code }) };
});
