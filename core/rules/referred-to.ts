import { table } from '../query/database.ts';
import { planFile } from '../workspace/documents.ts';
import { filesOf, manifestOf } from '../workspace/facts.ts';
import type { Plan } from '../workspace/plan.ts';

/** Whether any reference of a kind in the plan means an id. */
export function isReferredTo(plan: Plan, kind: string, id: string): boolean {
  return plan.db.look(referred, plan.root, `${kind}\n${id}`);
}

/** Every kind and id that is referred to in a plan. Key: root. */
const referred = table<string, boolean>(
  'referred',
  (db, root) => {
    const manifest = db.read(manifestOf, root);
    const files = [...(manifest === undefined ? [] : [manifest]), ...db.read(filesOf, root)];
    const found = new Map<string, boolean>();
    for (const file of files) for (const { kind, id } of db.get(planFile, file).references) found.set(`${kind}\n${id}`, true);
    return found;
  },
  false,
);
