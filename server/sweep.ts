import { type Diagnostic, prepare, rootOf } from '../core/index.ts';
import { isManifest } from './names.ts';
import { membersOf } from './roots.ts';
import type { Session } from './session.ts';
import { giveBack, slices } from './slices.ts';

/** One who wants to know what is found. */
export interface Watcher {
  /** Whether all files are to be looked at, not only open ones. */
  readonly wantsAll: () => boolean;
  readonly found: (file: string, found: readonly Diagnostic[]) => void;
  /** Called before a look at all files: those that are not left have no findings any more. */
  readonly gone?: (isLeft: (file: string) => boolean) => void;
  /** Called before the loop is given back. */
  readonly sliced?: () => void;
  /** Called when all was looked at, with the time it took. */
  readonly settled?: (milliseconds: number) => void;
}

/** How long a run of edits may put off the first look, in milliseconds. */
const PATIENCE = 50;

/** Looks at the files of the plans after each change, what was edited and is open first, in slices; begins anew when something changes meanwhile. */
export class Sweep {
  readonly #session: Session;
  readonly #watchers: readonly Watcher[];
  /** Counts the changes, to notice one. */
  #changes = 0;
  #running = false;
  readonly #edited = new Set<string>();
  /** The roots to look at; undefined for all. */
  #roots: Set<string> | undefined = new Set();

  constructor(session: Session, watchers: readonly Watcher[]) {
    this.#session = session;
    this.#watchers = watchers;
    session.onChange((file) => this.start(file));
  }

  /** Looks at the plan of a file, or at all plans. */
  start(file: string | undefined): void {
    this.#changes += 1;
    const root = file === undefined || isManifest(file) ? '' : this.#session.db.read(rootOf, file);
    this.#noteEdited(file);
    if (root === '') this.#roots = undefined;
    else this.#roots?.add(root);
    if (!this.#running) void this.#run();
  }

  #noteEdited(file: string | undefined): void {
    if (file === undefined) return;
    this.#edited.delete(file);
    this.#edited.add(file);
  }

  async #run(): Promise<void> {
    this.#running = true;
    let seen: number;
    do {
      seen = await this.#calm();
      try {
        await this.#pass(seen);
      } catch (error) {
        this.#session.failed('checking the plans', error);
      }
    } while (seen !== this.#changes);
    this.#running = false;
  }

  /** Waits for what is already in the queue, so that a run of edits is looked at once. */
  async #calm(): Promise<number> {
    await this.#session.ready();
    const begun = performance.now();
    let seen: number;
    do {
      seen = this.#changes;
      await giveBack();
      await giveBack();
    } while (seen !== this.#changes && performance.now() - begun < PATIENCE);
    return this.#changes;
  }

  async #pass(seen: number): Promise<void> {
    const begun = performance.now();
    const files = this.#files();
    const { pause } = slices(() => this.#each((watcher) => watcher.sliced?.()));
    for (const file of files) {
      prepare(this.#session.db, file);
      await pause();
      if (seen !== this.#changes) return;
    }
    for (const file of files) {
      const found = this.#session.diagnostics(file);
      this.#each((watcher) => watcher.found(file, found));
      await pause();
      if (seen !== this.#changes) return;
    }
    this.#edited.clear();
    this.#roots = new Set();
    this.#each((watcher) => watcher.settled?.(performance.now() - begun));
  }

  /** What is to be looked at, in order of interest. */
  #files(): ReadonlySet<string> {
    const roots = this.#session.workspace.roots();
    const all = this.#session.settings.wholePlan && this.#watchers.some((watcher) => watcher.wantsAll());
    const open = [...this.#session.documents.keys()];
    if (!this.#roots) {
      const left = new Set(this.#session.settings.wholePlan ? roots.flatMap(membersOf) : open);
      this.#each((watcher) => watcher.gone?.((file) => left.has(file)));
    }
    const touched = roots.filter(({ root }) => !this.#roots || this.#roots.has(root));
    const first = [...this.#edited].filter((file) => this.#session.documents.has(file)).reverse();
    return new Set([...first, ...open, ...(all ? touched.flatMap(membersOf) : [])]);
  }

  #each(tell: (watcher: Watcher) => void): void {
    for (const watcher of this.#watchers) tell(watcher);
  }
}
