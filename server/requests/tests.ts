import { planOf, planTests, rangeOf, type TestItem } from '../../core/index.ts';
import { uriOf } from '../names.ts';
import { type PlanTest, TestsRequest } from '../protocol.ts';
import { waitingRequest } from '../request.ts';
import type { Session } from '../session.ts';
import { onceRead } from '../through.ts';

/** What the plans state and their figures bear out or not. */
export default waitingRequest(TestsRequest, {}, (session) =>
  onceRead(session, undefined, () =>
    session.workspace.roots().map(({ root }) => {
      const { name, id } = planOf(session.db, root).manifest;
      const items = planTests(session.db, root, session.settings.language);
      return { root: uriOf(root), label: name || id || root, items: items.map((item) => located(session, item)) };
    }),
  ),
);

function located(session: Session, { place, ...item }: TestItem): PlanTest {
  return { ...item, location: session.location({ file: place.file, range: rangeOf(session.db, place) }) };
}
