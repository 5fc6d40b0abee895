import { TypeHierarchyPrepareRequest } from 'vscode-languageserver';
import { hierarchyItem } from '../../core/index.ts';
import { hierarchyItems } from '../hierarchy.ts';
import { request } from '../request.ts';

/** The zone or locality whose place among the others is asked for. */
export default request(TypeHierarchyPrepareRequest.type, { typeHierarchyProvider: true }, (session, params) => {
  const found = hierarchyItem(session.db, session.at(params));
  return found ? hierarchyItems(session, [found]) : null;
});
