import { type Attempt, type Diagnostic, isTakenIn, letGoOf, piecesOf, type PlanRoot, rootOf, takeIn } from '../core/index.ts';
import { isManifest } from './names.ts';
import { membersOf } from './roots.ts';
import type { Session } from './session.ts';
import { giveBack } from './slices.ts';
import { parsed } from './through.ts';

/** One who wants to know what is found. */
export interface Watcher {
  /** Whether all files are to be looked at, not only open ones. */
  readonly wantsAll: () => boolean;
  readonly found: (file: string, found: readonly Diagnostic[]) => void;
  /** Whether it is good to know something of a file before all is found. */
  readonly wantsFirst?: (file: string) => boolean;
  /** Called with what was found first. */
  readonly first?: (file: string, found: readonly Diagnostic[]) => void;
  /** Called before a look at all files: those that are not left have no findings any more. */
  readonly gone?: (isLeft: (file: string) => boolean) => void;
  /** Called before the loop is given back between two files. */
  readonly sliced?: () => void;
  /** Called when all was looked at, with the time it took. */
  readonly settled?: (milliseconds: number) => void | Promise<void>;
}

/** How long a run of edits may put off the first look, in milliseconds. */
const PATIENCE = 50;
/** From how many characters on finding all takes so long that the form is spoken of first. */
const LARGE = 50_000;

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
    const rested = this.#session.rest.begin();
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
    rested();
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
    const isVain = () => seen !== this.#changes;
    const { slices } = this.#session;
    if (!(await this.#takeIn(isVain))) return;
    for (const file of files) {
      const { done } = await this.#look(file, isVain);
      if (!done || isVain()) return;
      this.#each((watcher) => watcher.found(file, done.value));
      if (!this.#session.documents.has(file)) letGoOf(this.#session.db, file);
      if (!slices.isOver()) continue;
      this.#each((watcher) => watcher.sliced?.());
      await slices.pause();
      if (isVain()) return;
    }
    this.#edited.clear();
    const lookedAtAll = !this.#roots;
    this.#roots = new Set();
    for (const watcher of this.#watchers) await watcher.settled?.(performance.now() - begun);
    if (lookedAtAll && !isVain()) this.#session.db.forget();
  }

  /** Reads the files that are to be looked at, open ones first; the syntax of the others is let go at once. False when it was given up. */
  async #takeIn(isVain: () => boolean): Promise<boolean> {
    const { db, slices, documents } = this.#session;
    const files = new Set(this.#touched().flatMap(membersOf));
    const open = [...documents.keys()].filter((file) => files.has(file));
    if (!(await parsed(this.#session, open, isVain))) return false;
    for (const file of open) if (!(await this.#tellFirst(file, isVain))) return false;
    for (const file of files) {
      if (documents.has(file) || isTakenIn(db, file)) continue;
      if (!(await parsed(this.#session, [file], isVain))) return false;
      if (!(await slices.through(() => takeIn(db, file), isVain)).done) return false;
    }
    return true;
  }

  /** Tells what is known first of a large file of which nothing has been told yet. */
  async #tellFirst(file: string, isVain: () => boolean): Promise<boolean> {
    const { db, slices } = this.#session;
    const watchers = this.#watchers.filter((watcher) => watcher.wantsFirst?.(file));
    const isLarge = (this.#session.source(file)?.length ?? 0) > LARGE;
    if (!isLarge || watchers.length === 0 || db.attempt(() => this.#session.diagnostics(file), slices.isOver).done) return true;
    const { done } = await slices.through(() => this.#session.firstDiagnostics(file), isVain);
    if (done && done.value.length > 0) for (const watcher of watchers) watcher.first!(file, done.value);
    return done !== undefined;
  }

  /** What is found in a file: at once where little has changed, else piece by piece. */
  async #look(file: string, isVain: () => boolean): Promise<Attempt<readonly Diagnostic[]>> {
    const { db, slices } = this.#session;
    const look = () => this.#session.diagnostics(file);
    const first = db.attempt(look, slices.isOver);
    if (first.done) return first;
    for (const piece of piecesOf(db, file)) if (!(await slices.through(piece, isVain)).done) return {};
    return slices.through(look, isVain);
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
    const first = [...this.#edited].filter((file) => this.#session.documents.has(file)).reverse();
    return new Set([...first, ...open, ...(all ? this.#touched().flatMap(membersOf) : [])]);
  }

  /** The plans in which something may have changed. */
  #touched(): readonly PlanRoot[] {
    return this.#session.workspace.roots().filter(({ root }) => !this.#roots || this.#roots.has(root));
  }

  #each(tell: (watcher: Watcher) => void): void {
    for (const watcher of this.#watchers) tell(watcher);
  }
}
