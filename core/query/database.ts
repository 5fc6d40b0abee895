import { type Attempt, PUT_OFF } from './attempt.ts';
import { type Cell, cellOf } from './cell.ts';

/** A fact is told to the database by a door; nothing derives it. */
export interface Fact<K extends string, V> {
  readonly name: string;
  readonly initial: V;
  readonly same: (a: V, b: V) => boolean;
  readonly key?: K;
}

/** A query is a pure function of facts and other queries, kept until something it read has changed. */
export interface Query<K extends string, V> {
  readonly name: string;
  readonly run: (db: Database, key: K) => V;
  /** Equal results stop a change here: what read this query does not run again. */
  readonly same: (a: V, b: V) => boolean;
  /** A result that keeps those objects of the old one that say the same, so that who compares by identity sees no change. */
  readonly reuse?: (old: V, fresh: V) => V;
}

/** A query whose result is a map: who looks up one line of it runs again only when that line has changed. */
export interface Table<K extends string, V> extends Query<K, ReadonlyMap<string, V>> {
  /** The value of a line that the map does not have. */
  readonly absent: V;
  readonly sameLine: (a: V, b: V) => boolean;
}

/** Facts, queries and revisions: pulled, synchronous, red-green. The only cache there is. */
export class Database {
  revision = 1;
  /** Called with each query that really runs: for tests and timing. */
  onRun: ((name: string, key: string) => void) | undefined;
  /** Called before each check that really runs, and what it gives after it: for timing. */
  onCheck: ((code: string) => () => void) | undefined;
  readonly #cells = new Map<object, Map<string, Cell>>();
  readonly #derived = new WeakMap<object, WeakMap<object, unknown>>();
  readonly #stack: Cell[] = [];
  #runs = 0;
  /** Asked before each unit of work, one query run or one derived value, whether to put it off; nobody is asked outside an attempt. */
  #enough: (() => boolean) | undefined;
  /** Units finished in the attempt going on. */
  #finished = 0;

  /** Tells a fact; a new revision begins only when the value differs. */
  set<K extends string, V>(fact: Fact<K, V>, key: K, value: V): void {
    const cell = this.#cell(fact, undefined, key, fact.initial);
    if (fact.same(cell.value as V, value)) return;
    this.revision += 1;
    cell.value = value;
    cell.changed = this.revision;
  }

  /** A fact as it was told last. */
  read<K extends string, V>(fact: Fact<K, V>, key: K): V {
    const cell = this.#cell(fact, undefined, key, fact.initial);
    this.#note(cell);
    return cell.value as V;
  }

  /** The value of a query, computed only as far as something it rests on has changed. */
  get<K extends string, V>(query: Query<K, V>, key: K): V {
    const cell = this.#cell(query, query as unknown as Query<string, unknown>, key, undefined);
    this.#note(cell);
    this.#refresh(cell);
    return cell.value as V;
  }

  /** One line of a table. */
  look<K extends string, V>(table: Table<K, V>, key: K, line: string): V {
    const whole = this.#cell(table, table as unknown as Query<string, unknown>, key, undefined);
    whole.lines ??= new Map();
    let cell = whole.lines.get(line);
    if (!cell) whole.lines.set(line, (cell = cellOf(undefined, line, table.absent, whole)));
    this.#note(cell);
    this.#refresh(cell);
    return cell.value as V;
  }

  /**
   * Works until `enough` says so: when it does, the work is put off between two units, queries or derived values, and what was
   * finished is remembered, so that the next attempt goes on from there. Each attempt finishes a unit at least.
   */
  attempt<T>(work: () => T, enough: () => boolean): Attempt<T> {
    if (this.#enough) return { done: { value: work() } };
    this.#enough = enough;
    this.#finished = 0;
    try {
      return { done: { value: work() } };
    } catch (error) {
      if (error !== PUT_OFF) throw error;
      return {};
    } finally {
      this.#enough = undefined;
    }
  }

  #beginUnit(): void {
    if (this.#finished > 0 && this.#enough?.()) throw PUT_OFF;
  }

  /** A pure function of one immutable object, kept as long as the object lives. */
  readonly derive = <O extends object, V>(from: (of: O) => V, of: O): V => {
    let kept = this.#derived.get(from);
    if (!kept) this.#derived.set(from, (kept = new WeakMap()));
    const known = kept.get(of);
    if (known !== undefined || kept.has(of)) return known as V;
    this.#beginUnit();
    const value = from(of);
    kept.set(of, value);
    this.#finished += 1;
    return value;
  };

  /** How many results of queries and lines of tables are remembered. */
  get remembered(): number {
    let count = 0;
    for (const cells of this.#cells.values()) for (const { query, lines } of cells.values()) count += (query ? 1 : 0) + (lines?.size ?? 0);
    return count;
  }

  /**
   * Forgets what has not been asked for in the present revision: what rests on files that are gone, or is of no interest any more. Whatever
   * is left rests on nothing that is forgotten, since a result is only known to be right when all it rests on is.
   */
  forget(): void {
    for (const cells of this.#cells.values()) {
      for (const [key, { query, checked, lines }] of cells) {
        if (query && checked < this.revision) cells.delete(key);
        else for (const [line, { checked }] of lines ?? []) if (checked < this.revision) lines!.delete(line);
      }
    }
  }

  /** Remembers that the query now running rests on a cell. */
  #note(cell: Cell): void {
    const reader = this.#stack.at(-1);
    if (!reader || cell.notedBy === reader.running) return;
    cell.notedBy = reader.running;
    reader.reads.push(cell);
  }

  #cell(of: object, query: Cell['query'], key: string, initial: unknown): Cell {
    let cells = this.#cells.get(of);
    if (!cells) this.#cells.set(of, (cells = new Map()));
    let cell = cells.get(key);
    if (!cell) cells.set(key, (cell = cellOf(query, key, initial)));
    return cell;
  }

  #refresh(cell: Cell): void {
    if (cell.checked === this.revision) return;
    if (cell.table) return this.#refreshLine(cell, cell.table);
    if (!cell.query) return;
    if (cell.running > 0) throw new Error(`query ${cell.query.name}(${cell.key}) reads itself`);
    if (cell.checked > 0 && !this.#readsChanged(cell)) {
      cell.checked = this.revision;
      return;
    }
    this.#run(cell, cell.query);
  }

  #refreshLine(line: Cell, table: Cell): void {
    this.#refresh(table);
    if (table.changed > line.checked) {
      const { absent, sameLine } = table.query as unknown as Table<string, unknown>;
      const value = (table.value as ReadonlyMap<string, unknown>).get(line.key) ?? absent;
      if (!sameLine(line.value, value)) {
        line.value = value;
        line.changed = table.changed;
      }
    }
    line.checked = this.revision;
  }

  #readsChanged(cell: Cell): boolean {
    for (const read of cell.reads) {
      this.#refresh(read);
      if (read.changed > cell.checked) return true;
    }
    return false;
  }

  #run(cell: Cell, query: Query<string, unknown>): void {
    this.#beginUnit();
    const first = cell.checked === 0;
    this.onRun?.(query.name, cell.key);
    cell.reads = [];
    this.#runs += 1;
    cell.running = this.#runs;
    this.#stack.push(cell);
    try {
      const fresh = query.run(this, cell.key);
      const value = first || !query.reuse ? fresh : query.reuse(cell.value, fresh);
      if (first || !query.same(cell.value, value)) {
        cell.value = value;
        cell.changed = this.revision;
      }
      cell.checked = this.revision;
      this.#finished += 1;
    } finally {
      this.#stack.pop();
      cell.running = 0;
    }
  }
}

/** Declares a fact. */
export function fact<K extends string, V>(name: string, initial: V, same: (a: V, b: V) => boolean = Object.is): Fact<K, V> {
  return { name, initial, same };
}

/** Declares a query. */
export function query<K extends string, V>(
  name: string,
  run: (db: Database, key: K) => V,
  same: (a: V, b: V) => boolean = Object.is,
  reuse?: (old: V, fresh: V) => V,
): Query<K, V> {
  return { name, run, same, reuse };
}

/** Declares a table. */
export function table<K extends string, V>(
  name: string,
  run: (db: Database, key: K) => ReadonlyMap<string, V>,
  absent: V,
  sameLine: (a: V, b: V) => boolean = Object.is,
): Table<K, V> {
  return { name, run, same: Object.is, absent, sameLine };
}
