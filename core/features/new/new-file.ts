import { filesOf, otherFilesOf } from '../../workspace/facts.ts';
import type { Plan } from '../../workspace/plan.ts';

/** A plan file that is not there yet. */
export interface NewFile {
  /** The file as the door names it, below the plan's folder. */
  readonly file: string;
  readonly text: string;
  /** Where in the text the planner goes on writing. */
  readonly cursor: number;
}

/** The name of a plan file that is not there yet, in a folder of the plan: `<stem>.plan.yaml`, else with the first free number behind. */
export function freeFile(plan: Plan, folder: string, stem: string): string {
  const { db, root } = plan;
  const taken = new Set(db.read(filesOf, root).map((file) => file.toLowerCase()));
  const others = db.read(otherFilesOf, root);
  for (let n = 1; ; n += 1) {
    const file = `${folder}/${stem}${n === 1 ? '' : `-${n}`}.plan.yaml`;
    if (!taken.has(file.toLowerCase()) && !others?.has(file.slice(root.length + 1))) return file;
  }
}

/** The folder of a file. */
export function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/'));
}
