import { TypeHierarchySubtypesRequest } from 'vscode-languageserver';
import { liesBelow } from '../../core/index.ts';
import { hierarchyItems, placeIn } from '../hierarchy.ts';
import { request } from '../request.ts';

/** What lies in a zone or locality. */
export default request(TypeHierarchySubtypesRequest.type, {}, (session, { item }) => {
  const { root, kind, id } = placeIn(item);
  return hierarchyItems(session, liesBelow(session.db, root, kind, id));
});
