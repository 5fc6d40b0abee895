import {
  CHOICES,
  type Block,
  type Board,
  dashboard,
  type Place,
  rangeOf,
  readDate,
  rootOf,
  type Since,
  STATUSES,
  type Wanted,
} from '../../core/index.ts';
import { planAtCommit } from '../changes.ts';
import { nameOf, uriOf } from '../names.ts';
import { type Dashboard, type DashboardParams, DashboardRequest } from '../protocol.ts';
import { waitingRequest } from '../request.ts';
import type { Session } from '../session.ts';
import { onceRead } from '../through.ts';

/** The dashboard of a plan, worked out in slices. */
export default waitingRequest(DashboardRequest, {}, async (session, params) => {
  await session.ready();
  session.workspace.settle();
  const root = rootAt(session, params.uri);
  if (root === undefined) return null;
  const asked = { wanted: wantedOf(params), since: await sinceOf(session, root, params) };
  return onceRead(session, undefined, (): Dashboard => {
    const board = dashboard(session.db, root, session.settings.language, asked);
    return { root: uriOf(root), board, places: placesIn(session, board) };
  });
});

function rootAt(session: Session, uri: string): string | undefined {
  const asked = nameOf(uri);
  const own = session.db.read(rootOf, asked);
  return session.workspace.roots().find(({ root }) => root === (own || asked))?.root;
}

function wantedOf({ wanted = {} }: DashboardParams): Wanted {
  const chosen = CHOICES.flatMap((by) => (wanted[by] ? [[by, new Set([wanted[by]])] as const] : []));
  const status = STATUSES.find((each) => each === wanted.status);
  return { ...Object.fromEntries(chosen), ...(status ? { status: new Set([status]) } : {}) };
}

async function sinceOf(session: Session, root: string, { since }: DashboardParams): Promise<Since | undefined> {
  if (since !== 'commit') {
    const day = since === undefined ? undefined : readDate(since).day;
    return day === undefined ? undefined : { day };
  }
  const before = await planAtCommit(session, root);
  return 'refused' in before ? { why: before.refused } : { before };
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
    case 'curve':
      return [block.curve.place, ...block.curve.actual.map(({ place }) => place)];
    case 'heat':
      return block.heat.rows.flatMap(({ cells }) => cells.map(({ place }) => place));
    default:
      return [];
  }
}
