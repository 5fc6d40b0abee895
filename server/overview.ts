import type { Connection } from 'vscode-languageserver';
import { planTree } from '../core/index.ts';
import { TreeChangedNotification } from './protocol.ts';
import type { Session } from './session.ts';
import { clientOptions } from './settings.ts';
import type { Watcher } from './sweep.ts';

/** Tells the client that the overview it was given no longer holds; once, until it asks again. */
export function overview(session: Session, connection: Connection): Watcher {
  const wanted = clientOptions(session.initialize).tree === true;
  const told = { roots: '' };
  return {
    wantsAll: () => false,
    found: () => undefined,
    settled: async () => {
      if (!wanted) return;
      const roots = JSON.stringify(session.workspace.roots().map(({ root }) => root));
      if (roots === told.roots && !(await isStale(session))) return;
      told.roots = roots;
      session.overviews.clear();
      void connection.sendNotification(TreeChangedNotification, {});
    },
  };
}

async function isStale(session: Session): Promise<boolean> {
  for (const [root, given] of session.overviews) {
    const { done } = await session.slices.through(() => planTree(session.db, root, session.settings.language));
    if (done!.value !== given) return true;
  }
  return false;
}
