import { type Database, openSource, type PlanRoot, sourceOf } from '../core/index.ts';
import type { OpenDocument } from './documents.ts';
import type { Files } from './files.ts';
import { findRoots, type Folder, forgetRoots, newFolder } from './folder.ts';
import { folderOf, isHidden, isManifest, isPlanName, liesIn } from './names.ts';
import { tellRoots } from './roots.ts';
import type { Slices } from './slices.ts';

/** What the workspace needs of the session it belongs to. */
export interface Surroundings {
  readonly db: Database;
  readonly slices: Slices;
  readonly documents: ReadonlyMap<string, OpenDocument>;
  readonly files: Files;
  /** Called after facts about stored files were told. */
  readonly touched: () => void;
  readonly failed: (what: string, error: unknown) => void;
}

const READS_AT_ONCE = 8;

/** The folders, their plan roots and stored files, told to the database as facts; an open document always wins over what is stored. */
export class Workspace {
  /** Settles when the folders that are served so far have been read. */
  ready: Promise<void> = Promise.resolve();
  #working: Promise<void> = Promise.resolve();
  readonly #with: Surroundings;
  /** The folders of the workspace, also those within another. */
  readonly #wished = new Set<string>();
  readonly #folders = new Map<string, Folder>();
  /** Documents that lie in no folder or are no plan file by name: each a plan of its own. */
  readonly #alone = new Map<string, PlanRoot>();
  /** Paths of which the client reported a change; true where something came or went. */
  readonly #reported = new Map<string, boolean>();

  constructor(surroundings: Surroundings) {
    this.#with = surroundings;
  }

  /** All plan roots as of now. */
  roots(): readonly PlanRoot[] {
    this.settle();
    return [...[...this.#folders.values()].flatMap((folder) => folder.roots), ...this.#alone.values()];
  }

  /** Finds the plan roots anew where files or a manifest have changed. */
  settle(): void {
    for (const folder of this.#folders.values()) if (folder.stale) findRoots(this.#with.db, folder, this.#openIn(folder));
  }

  /** Folders join or leave the workspace; one within another is covered by it. */
  setFolders(added: readonly string[], removed: readonly string[]): void {
    for (const uri of removed) this.#wished.delete(uri);
    for (const uri of added) this.#wished.add(uri);
    const outermost = [...this.#wished].filter((uri) => ![...this.#wished].some((other) => other !== uri && liesIn(other, uri)));
    for (const folder of [...this.#folders.values()]) {
      const covered = folder.adopted ? outermost.some((uri) => liesIn(uri, folder.uri)) : !outermost.includes(folder.uri);
      if (covered) this.#drop(folder);
    }
    for (const uri of outermost) if (!this.#folders.has(uri)) this.#serve(newFolder(uri, true, false));
    for (const name of this.#with.documents.keys()) this.opened(name);
  }

  /** A document was opened. */
  opened(name: string): void {
    const folder = this.#folderOf(name);
    if (!isPlanName(name)) return this.#standAlone(name);
    if (folder) folder.stale ||= !folder.listed.has(name) || isManifest(name);
    else this.#load('open', () => this.#adopt(name));
  }

  /** The text of an open document changed. */
  edited(name: string): void {
    const folder = isManifest(name) && this.#folderOf(name);
    if (folder) folder.stale = true;
  }

  /** A document was closed: what is stored counts again. */
  closed(name: string): void {
    const folder = this.#folderOf(name);
    const alone = this.#alone.get(name);
    if (alone) {
      this.#alone.delete(name);
      tellRoots(this.#with.db, [alone], []);
    }
    if (folder?.listed.has(name)) return this.#then('close', () => this.#read(folder, [name]));
    this.#with.db.set(sourceOf, name, undefined);
    if (folder) folder.stale = true;
    if (folder?.adopted && !this.#openIn(folder).length) this.#drop(folder);
  }

  /** The client saw files change, come (`true`) or go (`true`); read in one go with what else was reported meanwhile. */
  reported(changes: Iterable<readonly [name: string, cameOrWent: boolean]>): void {
    if (this.#reported.size === 0) this.#then('watch', () => this.#readReported());
    for (const [name, cameOrWent] of changes) this.#reported.set(name, cameOrWent || this.#reported.get(name) === true);
  }

  async #readReported(): Promise<void> {
    const reported = [...this.#reported];
    this.#reported.clear();
    for (const folder of [...this.#folders.values()].filter((each) => each.stored)) {
      const here = reported.filter(
        ([name]) => this.#folderOf(name) === folder && (!isHidden(folder.uri, name) || name.endsWith('/.gitignore')),
      );
      if (here.length === 0) continue;
      const known = (name: string) => isPlanName(name) && folder.listed.has(name);
      const added = here.some(([name, cameOrWent]) => (cameOrWent && !known(name)) || name.endsWith('/.gitignore'))
        ? await this.#list(folder)
        : [];
      await this.#read(folder, [...new Set([...added, ...here.map(([name]) => name)])]);
    }
  }

  #serve(folder: Folder): void {
    this.#folders.set(folder.uri, folder);
    if (folder.stored) this.#load('load', async () => this.#read(folder, await this.#list(folder)));
  }

  #drop(folder: Folder | undefined): void {
    if (!folder) return;
    this.#folders.delete(folder.uri);
    forgetRoots(this.#with.db, folder);
    for (const name of folder.listed) this.#forget(folder, name);
    this.#with.touched();
  }

  /** A file opened outside the workspace belongs to the plan whose manifest is nearest above it, else to its own folder. */
  async #adopt(name: string): Promise<void> {
    if (this.#folderOf(name) || !this.#with.documents.has(name)) return;
    for (let above = folderOf(name); above.split('/').length > 3; above = folderOf(above)) {
      if ((await this.#with.files.read(`${above}/zoneplan.yaml`, above)) === undefined) continue;
      const folder = newFolder(above, true, true);
      this.#folders.set(above, folder);
      return this.#read(folder, await this.#list(folder));
    }
    this.#folders.set(folderOf(name), newFolder(folderOf(name), false, true));
    this.#with.touched();
  }

  #standAlone(name: string): void {
    if (this.#alone.has(name)) return;
    const root: PlanRoot = { root: name, manifest: undefined, files: [name], others: new Set() };
    this.#alone.set(name, root);
    tellRoots(this.#with.db, [], [root]);
  }

  /** Lists a folder anew; answers the plan files that were not there before. */
  async #list(folder: Folder): Promise<readonly string[]> {
    const found = new Set(await this.#with.files.list(folder.uri));
    for (const name of folder.listed) if (!found.has(name)) this.#forget(folder, name);
    const added = [...found].filter((name) => !folder.listed.has(name));
    for (const name of added) folder.listed.add(name);
    folder.stale ||= added.length > 0;
    this.#with.touched();
    return added.filter(isPlanName);
  }

  /** Reads stored plan files, a few at once, giving the loop back between. */
  async #read(folder: Folder, names: readonly string[]): Promise<void> {
    const waiting = names.filter(isPlanName).reverse();
    const reader = async () => {
      for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
        this.#tell(folder, name, await this.#with.files.read(name, folder.uri));
        await this.#with.slices.pause();
      }
    };
    await Promise.all(Array.from({ length: READS_AT_ONCE }, reader));
    this.#with.touched();
  }

  #tell(folder: Folder, name: string, text: string | undefined): void {
    if (this.#folders.get(folder.uri) !== folder) return;
    if (text === undefined) return this.#forget(folder, name);
    if (isManifest(name)) folder.stale = true;
    if (!folder.listed.has(name) || this.#with.documents.has(name)) return;
    const told = this.#with.db.read(sourceOf, name);
    if (told?.length !== text.length || told.text() !== text) this.#with.db.set(sourceOf, name, openSource(text));
  }

  #forget(folder: Folder, name: string): void {
    if (!folder.listed.delete(name)) return;
    folder.stale = true;
    if (!this.#with.documents.has(name)) this.#with.db.set(sourceOf, name, undefined);
  }

  #folderOf(name: string): Folder | undefined {
    let outermost: Folder | undefined;
    for (const folder of this.#folders.values()) {
      const holds = folder.stored ? liesIn(folder.uri, name) : folderOf(name) === folder.uri;
      if (holds && (!outermost || folder.uri.length < outermost.uri.length)) outermost = folder;
    }
    return outermost;
  }

  #openIn(folder: Folder): readonly string[] {
    return [...this.#with.documents.keys()].filter((name) => isPlanName(name) && this.#folderOf(name) === folder);
  }

  #load(what: string, work: () => Promise<void>): void {
    this.#then(what, work);
    this.ready = this.#working;
  }

  #then(what: string, work: () => Promise<void>): void {
    this.#working = this.#working.then(work).catch((error) => this.#with.failed(what, error));
  }
}
