import {
  type ClientCapabilities,
  FileChangeType,
  type FileEvent,
  type InitializeParams,
  type Location,
  type Position,
  type Range,
  type TextDocumentContentChangeEvent,
  type TextDocumentItem,
} from 'vscode-languageserver';
import {
  Database,
  type Diagnostic,
  diagnosticsOf,
  firstDiagnosticsOf,
  type FilePosition,
  type FileRange,
  isPutOff,
  now,
  openSource,
  rootOf,
  type Source,
  sourceOf,
  type TextRange,
  type TreeNode,
} from '../core/index.ts';
import { Answers } from './answers.ts';
import { changed, type OpenDocument, offsetIn } from './documents.ts';
import type { Files } from './files.ts';
import { Held } from './held.ts';
import { nameOf, uriOf } from './names.ts';
import { Rest } from './rest.ts';
import { type Settings, settingsFrom } from './settings.ts';
import { Slices } from './slices.ts';
import { Tokens } from './tokens.ts';
import { Workspace } from './workspace.ts';

/** What a session is begun with. */
export interface Beginning {
  readonly initialize: InitializeParams;
  readonly files: Files;
  readonly log: (line: string) => void;
}

const NONE: readonly Diagnostic[] = [];

/** The server's database and open documents. Files go by their `nameOf`; answers use the client's own spelling. */
export class Session {
  readonly db = new Database();
  readonly slices = new Slices(this.db);
  readonly rest = new Rest();
  readonly initialize: InitializeParams;
  readonly workspace: Workspace;
  readonly files: Files;
  readonly log: (line: string) => void;
  readonly answers: Answers;
  readonly held: Held;
  readonly tokens = new Tokens();
  /** What lenses were said last, by file and lens. */
  readonly lensTitles = new Map<string, string>();
  /** The overviews that were asked for, by plan root. */
  readonly overviews = new Map<string, TreeNode>();
  settings: Settings;
  /** Settles when the client's settings are known. */
  configured: Promise<void> = Promise.resolve();
  readonly #documents = new Map<string, OpenDocument>();
  readonly #listeners: ((file: string | undefined) => void)[] = [];
  readonly #failures = new Set<string>();
  readonly #ids = new WeakMap<readonly Diagnostic[], string>();
  readonly #begun = Date.now().toString(36);
  #lastId = 0;

  constructor({ initialize, files, log }: Beginning) {
    this.initialize = initialize;
    this.log = log;
    this.files = files;
    this.settings = settingsFrom(undefined, initialize);
    const touched = () => this.touch(undefined);
    const failed = (what: string, error: unknown) => this.failed(what, error);
    this.workspace = new Workspace({ db: this.db, slices: this.slices, documents: this.#documents, files, touched, failed });
    this.answers = new Answers(this);
    this.held = new Held(this);
    this.tick();
  }

  get client(): ClientCapabilities {
    return this.initialize.capabilities ?? {};
  }

  get documents(): ReadonlyMap<string, OpenDocument> {
    return this.#documents;
  }

  /** Has `listener` called after each change: with the file, or with nothing where more than one may have changed. */
  onChange(listener: (file: string | undefined) => void): void {
    this.#listeners.push(listener);
  }

  /** Says that something has changed. */
  touch(file: string | undefined): void {
    for (const listener of this.#listeners) listener(file);
  }

  /** Waits until the settings are known and the plans are read; what came in meanwhile too. */
  async ready(): Promise<void> {
    let awaited: Promise<void> | undefined;
    await this.configured;
    while (awaited !== this.workspace.ready) {
      awaited = this.workspace.ready;
      await awaited;
    }
  }

  /** Moves the present on. */
  tick(): void {
    this.db.set(now, '', new Date().toISOString());
    this.touch(undefined);
  }

  open({ uri, languageId, version, text }: TextDocumentItem): void {
    const name = nameOf(uri);
    this.#keep(name, { uri, language: languageId, version, source: openSource(text) });
    this.workspace.opened(name);
    this.touch(name);
  }

  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    const name = nameOf(uri);
    const document = this.#documents.get(name);
    if (!document) return this.log(`change of ${uri}, which is not open, left out`);
    this.#keep(name, changed(document, version, changes));
    this.workspace.edited(name);
    this.touch(name);
  }

  close(uri: string): void {
    const name = nameOf(uri);
    if (!this.#documents.delete(name)) return this.log(`close of ${uri}, which is not open, left out`);
    this.workspace.closed(name);
    this.answers.forget(name);
    this.tokens.forget(name);
    for (const key of this.lensTitles.keys()) if (key.startsWith(`${name}\n`)) this.lensTitles.delete(key);
    this.touch(undefined);
  }

  /** The client saw stored files change, come or go. */
  filesChanged(changes: readonly FileEvent[]): void {
    this.workspace.reported(changes.map(({ uri, type }) => [nameOf(uri), type !== FileChangeType.Changed]));
  }

  /** The text of a file; undefined for one that is unknown. */
  source(file: string): Source | undefined {
    return this.db.read(sourceOf, file);
  }

  /** Where a request points to. */
  at(params: { readonly textDocument: { readonly uri: string }; readonly position: Position }): FilePosition {
    const file = nameOf(params.textDocument.uri);
    const source = this.source(file);
    return { file, offset: source ? offsetIn(source, params.position) : 0 };
  }

  /** The root of the plan a file belongs to; of a folder the only plan in it, else itself. */
  rootOf(uri: string): string {
    const name = nameOf(uri);
    const known = this.db.read(rootOf, name);
    if (known !== '') return known;
    const [only, ...others] = this.workspace.roots().filter(({ root }) => root.startsWith(`${name}/`));
    return only && others.length === 0 ? only.root : name;
  }

  /** A range of a file's text, as the client counts. */
  range(uri: string, { start, end }: TextRange): Range {
    const source = this.source(nameOf(uri));
    const nowhere = { line: 0, character: 0 };
    return source ? { start: source.positionAt(start), end: source.positionAt(end) } : { start: nowhere, end: nowhere };
  }

  /** The client's range as offsets. */
  textRange(uri: string, range: Range): TextRange {
    const source = this.source(nameOf(uri));
    return source ? { start: offsetIn(source, range?.start), end: offsetIn(source, range?.end) } : { start: 0, end: 0 };
  }

  /** The file as the client spells it. */
  uri(file: string): string {
    return this.#documents.get(file)?.uri ?? uriOf(file);
  }

  location({ file, range }: FileRange): Location {
    return { uri: this.uri(file), range: this.range(file, range) };
  }

  version(file: string): number | null {
    return this.#documents.get(file)?.version ?? null;
  }

  /** All that is found in a file of a plan; nothing in a file of none. Identical while nothing changed. */
  diagnostics(file: string): readonly Diagnostic[] {
    return this.#found(file, diagnosticsOf);
  }

  /** What is known of a file before it is read as a plan; all of it is in what is found in the end. */
  firstDiagnostics(file: string): readonly Diagnostic[] {
    return this.#found(file, firstDiagnosticsOf);
  }

  #found(file: string, find: typeof diagnosticsOf): readonly Diagnostic[] {
    this.workspace.settle();
    if (this.db.read(rootOf, file) === '' || !this.source(file)) return NONE;
    try {
      return find(this.db, file, this.settings.language);
    } catch (error) {
      if (isPutOff(error)) throw error;
      this.failed(`diagnostics of ${file}`, error);
      return NONE;
    }
  }

  /** The id under which these very diagnostics are known to the client; another server's ids never equal ours. */
  resultId(found: readonly Diagnostic[]): string {
    const known = this.#ids.get(found);
    if (known !== undefined) return known;
    this.#lastId += 1;
    const id = `${this.#begun}.${this.#lastId}`;
    this.#ids.set(found, id);
    return id;
  }

  /** How many errors of ours there were. */
  get failures(): number {
    return this.#failures.size;
  }

  /** Logs an error of ours, the same one once. */
  failed(what: string, error: unknown): void {
    const line = `${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
    if (this.#failures.has(line)) return;
    this.#failures.add(line);
    this.log(line);
  }

  #keep(name: string, document: OpenDocument): void {
    this.#documents.set(name, document);
    this.db.set(sourceOf, name, document.source);
  }
}
