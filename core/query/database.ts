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

interface Cell {
  readonly query: Query<string, unknown> | undefined;
  readonly key: string;
  /** Of a line: the table it is in. */
  readonly table: Cell | undefined;
  /** Of a table: the lines that were looked up. */
  lines: Map<string, Cell> | undefined;
  value: unknown;
  /** The revision in which `value` last became different. */
  changed: number;
  /** The revision in which `value` was last known to be right. */
  checked: number;
  reads: Cell[];
  /** The run that noted this cell last, so that it does not note it again and again. */
  notedBy: number;
  /** The number of the run going on; 0 for none. */
  running: number;
}

/** Facts, queries and revisions: pulled, synchronous, red-green. The only cache there is. */
export class Database {
  revision = 1;
  /** Called with each query that really runs: for tests and timing. */
  onRun: ((name: string, key: string) => void) | undefined;
  readonly #cells = new Map<object, Map<string, Cell>>();
  readonly #derived = new WeakMap<object, WeakMap<object, unknown>>();
  readonly #stack: Cell[] = [];
  #runs = 0;

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

  /** A pure function of one immutable object, kept as long as the object lives. */
  readonly derive = <O extends object, V>(from: (of: O) => V, of: O): V => {
    let kept = this.#derived.get(from);
    if (!kept) this.#derived.set(from, (kept = new WeakMap()));
    const known = kept.get(of);
    if (known !== undefined || kept.has(of)) return known as V;
    const value = from(of);
    kept.set(of, value);
    return value;
  };

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
    } finally {
      this.#stack.pop();
      cell.running = 0;
    }
  }
}

function cellOf(query: Cell['query'], key: string, value: unknown, table?: Cell): Cell {
  return { query, key, table, lines: undefined, value, changed: 0, checked: 0, reads: [], notedBy: 0, running: 0 };
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
