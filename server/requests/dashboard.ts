import { type Block, type Board, dashboard, type Place, rangeOf, rootOf } from '../../core/index.ts';
import { nameOf, uriOf } from '../names.ts';
import { type Dashboard, DashboardRequest } from '../protocol.ts';
import { waitingRequest } from '../request.ts';
import type { Session } from '../session.ts';
import { onceRead } from '../through.ts';

/** The dashboard of a plan, worked out in slices. */
export default waitingRequest(DashboardRequest, {}, (session, { uri }) => onceRead(session, undefined, () => dashboardAt(session, uri)));

function dashboardAt(session: Session, uri: string): Dashboard | null {
  const asked = nameOf(uri);
  const own = session.db.read(rootOf, asked);
  const root = session.workspace.roots().find((each) => each.root === (own || asked))?.root;
  if (root === undefined) return null;
  const board = dashboard(session.db, root, session.settings.language);
  return { root: uriOf(root), board, places: placesIn(session, board) };
}

function placesIn(session: Session, board: Board): Dashboard['places'] {
  const found = new Map<string, Place>();
  for (const { blocks } of board.views)
    for (const block of blocks) for (const place of placesOf(block)) if (place) found.set(`${place.file}\n${place.pointer}`, place);
  return [...found.values()].map((place) => ({
    file: place.file,
    pointer: place.pointer,
    location: session.location({ file: place.file, range: rangeOf(session.db, place) }),
  }));
}

function placesOf(block: Block): readonly (Place | undefined)[] {
  switch (block.is) {
    case 'items':
      return block.items.map(({ place }) => place);
    case 'table':
      return block.table.rows.flatMap(({ cells }) => cells.map(({ place }) => place));
    case 'bullets':
      return block.bullets.map(({ place }) => place);
    case 'bridge':
      return block.bridge.steps.map(({ place }) => place);
    case 'heat':
      return block.heat.rows.flatMap(({ cells }) => cells.map(({ place }) => place));
    default:
      return [];
  }
}
