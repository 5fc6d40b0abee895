import type { Connection } from 'vscode-languageserver';
import { checksOn, statusOf } from '../core/index.ts';
import { uriOf } from './names.ts';
import { type PlanStatus, StatusNotification } from './protocol.ts';
import { membersOf } from './roots.ts';
import type { Session } from './session.ts';
import { clientOptions } from './settings.ts';
import type { Watcher } from './sweep.ts';

/** Tells the client how the plans of its open files stand, whenever that has changed. */
export function status(session: Session, connection: Connection): Watcher {
  const wanted = clientOptions(session.initialize).status === true;
  const told = new Map<string, string>();
  return {
    wantsAll: () => wanted,
    found: () => undefined,
    settled: async (milliseconds) => {
      if (!wanted) return;
      for (const root of session.workspace.roots()) {
        const files = membersOf(root);
        if (!files.some((file) => session.documents.has(file))) continue;
        const { done } = await session.slices.through(() => planStatus(session, root.root, files));
        const now = done!.value;
        const text = JSON.stringify(now);
        if (told.get(root.root) === text) continue;
        told.set(root.root, text);
        void connection.sendNotification(StatusNotification, { ...now, milliseconds: Math.round(milliseconds) });
      }
    },
  };
}

function planStatus(session: Session, root: string, files: readonly string[]): Omit<PlanStatus, 'milliseconds'> {
  const { name, asOf, targets } = statusOf(session.db, root, session.settings.language);
  const problems = { error: 0, warning: 0, info: 0, hint: 0 };
  const raised = new Set<string>();
  for (const file of files) {
    for (const { severity, code } of session.diagnostics(file)) {
      problems[severity] += 1;
      raised.add(code);
    }
  }
  const on = checksOn(session.db, root);
  const checks = { all: on.length, passing: on.filter((code) => !raised.has(code)).length };
  const byStatus: Record<string, number> = {};
  for (const { status } of targets) if (status) byStatus[status] = (byStatus[status] ?? 0) + 1;
  return { root: uriOf(root), name, asOf: asOf ?? null, targets: byStatus, problems, files: files.length, checks };
}
