import { TypeHierarchySupertypesRequest } from 'vscode-languageserver';
import { liesIn } from '../../core/index.ts';
import { hierarchyItems, placeIn } from '../hierarchy.ts';
import { request } from '../request.ts';

/** What a zone or locality lies in. */
export default request(TypeHierarchySupertypesRequest.type, {}, (session, { item }) => {
  const { root, kind, id } = placeIn(item);
  return hierarchyItems(session, liesIn(session.db, root, kind, id));
});
