import type { TypeHierarchyItem } from 'vscode-languageserver';
import type { HierarchyItem } from '../core/index.ts';
import { symbolKind } from './convert.ts';
import type { Session } from './session.ts';

/** Which zone or locality an item stands for: what the client gives back when it asks further. */
type ItemPlace = Pick<HierarchyItem, 'root' | 'kind' | 'id'>;

/** Zones and localities as the client shows them. */
export function hierarchyItems(session: Session, found: readonly HierarchyItem[]): TypeHierarchyItem[] {
  return found.map(({ name, id, kind, root, file, range, selectionRange }) => ({
    name,
    detail: id,
    kind: symbolKind(kind),
    uri: session.uri(file),
    range: session.range(file, range),
    selectionRange: session.range(file, selectionRange),
    data: { root, kind, id } satisfies ItemPlace,
  }));
}

/** The zone or locality of an item that the client gave back; whatever it says, an id of a plan at most. */
export function placeIn(item: TypeHierarchyItem): ItemPlace {
  const { root, kind, id } = (item.data ?? {}) as Partial<ItemPlace>;
  return { root: String(root), kind: kind === 'localities' ? kind : 'zones', id: String(id) };
}
