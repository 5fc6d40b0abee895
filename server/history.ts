import { comparesWithCommit, type PlanRoot, sourceOf, tellCommitted } from '../core/index.ts';
import type { Commits, Files } from './files.ts';
import { NO_HISTORY, type NoHistory } from './no-history.ts';
import type { Session } from './session.ts';
import type { Watcher } from './sweep.ts';

/** What was told of the history of a plan root. */
interface Told {
  /** The HEAD it was read at; `''` where there is no repository. */
  readonly head: string;
  readonly unwatch: () => void;
}

/** Tells the database what the last commit holds of the plans that ask for it, and again when another commit is the last. */
export class History implements Watcher {
  readonly #session: Session;
  readonly #files: Files;
  readonly #say: (line: string) => void;
  readonly #told = new Map<string, Told>();
  readonly #said = new Set<NoHistory>();
  /** Whether something else than the text of a file has changed since HEAD was looked at. */
  #due = true;
  #looking = false;

  /** `say` shows a line to whoever looks for it. */
  constructor(session: Session, files: Files, say: (line: string) => void) {
    this.#session = session;
    this.#files = files;
    this.#say = say;
    session.onChange((file) => {
      this.#due ||= file === undefined || file.endsWith('/zoneplan.yaml');
    });
  }

  wantsAll(): boolean {
    return false;
  }

  found(): void {}

  settled(): void {
    if (this.#due) this.#look();
  }

  /** Looks at HEAD, once more if something changes meanwhile. */
  #look(): void {
    this.#due = true;
    if (this.#looking) return;
    this.#looking = true;
    this.#lookAtAll()
      .catch((error) => this.#session.failed('reading the last commit', error))
      .finally(() => {
        this.#looking = false;
      });
  }

  async #lookAtAll(): Promise<void> {
    while (this.#due) {
      this.#due = false;
      const wanted = this.#wanted();
      let news = this.#forgetBut(new Set(wanted.map(({ root }) => root)));
      for (const root of wanted) news = (await this.#lookAt(root.root)) || news;
      if (news) this.#session.touch(undefined);
    }
  }

  /** The plans that are folders and have a check on that compares. */
  #wanted(): readonly PlanRoot[] {
    const asking = this.#session.workspace
      .roots()
      .filter(({ root, files }) => !files.includes(root) && comparesWithCommit(this.#session.db, root));
    if (asking.length > 0 && !this.#session.settings.trusted) this.#sayOnce('untrusted');
    return this.#session.settings.trusted ? asking : [];
  }

  async #lookAt(root: string): Promise<boolean> {
    const commits = this.#files.commits?.(root);
    if (!commits) {
      this.#sayOnce('no-disk');
      return false;
    }
    const before = this.#told.get(root);
    const head = (await commits.head(root)) ?? '';
    if (before?.head === head) return false;
    const unwatch = before && before.head !== '' ? before.unwatch : commits.watch(root, () => this.#look());
    this.#told.set(root, { head, unwatch });
    return this.#tell(root, commits);
  }

  async #tell(root: string, commits: Commits): Promise<boolean> {
    const { db } = this.#session;
    const commit = await commits.last(root, (path) => db.read(sourceOf, `${root}/${path}`)?.text());
    if ('missing' in commit) this.#sayOnce(commit.missing);
    const revision = db.revision;
    tellCommitted(db, root, 'missing' in commit ? undefined : new Map([...commit.texts].map(([path, text]) => [`${root}/${path}`, text])));
    return db.revision !== revision;
  }

  /** Takes back what was told of plans that ask for it no more. */
  #forgetBut(wanted: ReadonlySet<string>): boolean {
    const gone = [...this.#told].filter(([root]) => !wanted.has(root));
    for (const [root, { unwatch }] of gone) {
      unwatch();
      this.#told.delete(root);
      tellCommitted(this.#session.db, root, undefined);
    }
    return gone.length > 0;
  }

  #sayOnce(why: NoHistory): void {
    if (this.#said.has(why)) return;
    this.#said.add(why);
    this.#say(NO_HISTORY[why][this.#session.settings.language]);
  }
}
