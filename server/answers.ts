import type { Diagnostic } from '../core/index.ts';
import type { Session } from './session.ts';

/** What the client asks for and may be asked to ask for again. */
export type Surface = 'diagnostic' | 'inlayHint' | 'codeLens';

interface Answer {
  readonly surface: Surface;
  readonly file: string;
  readonly version: number | null;
  /** Whether the same question would be answered otherwise now. */
  readonly isStale: () => boolean;
}

/** What open documents were last answered, to know which surfaces a change elsewhere has made stale. */
export class Answers {
  readonly #session: Session;
  readonly #given = new Map<string, Answer>();

  constructor(session: Session) {
    this.#session = session;
  }

  /** Remembers the diagnostics a document was answered. */
  diagnostics(file: string, found: readonly Diagnostic[]): void {
    this.#keep('diagnostic', file, '', () => this.#session.diagnostics(file) !== found);
  }

  /** Remembers an answer that `again` computes anew; `part` tells several of one surface and file apart. */
  answered<A>(surface: Surface, file: string, part: string, answer: A, again: () => A): A {
    const said = JSON.stringify(answer);
    this.#keep(surface, file, part, () => JSON.stringify(again()) !== said);
    return answer;
  }

  /** Forgets what was answered for a file, on one surface or all. */
  forget(file: string, surface?: Surface): void {
    for (const [key, answer] of this.#given)
      if (answer.file === file && (surface ?? answer.surface) === answer.surface) this.#given.delete(key);
  }

  /** The surfaces that would say something else now, each named once; what the client asks again by itself after an edit is left out. */
  takeStale(): ReadonlySet<Surface> {
    const stale = new Set<Surface>();
    for (const { surface, file, version, isStale } of this.#given.values()) {
      if (!stale.has(surface) && version === this.#session.version(file) && isStale()) stale.add(surface);
    }
    for (const [key, { surface }] of this.#given) if (stale.has(surface)) this.#given.delete(key);
    return stale;
  }

  #keep(surface: Surface, file: string, part: string, isStale: () => boolean): void {
    if (this.#session.documents.has(file))
      this.#given.set(`${surface} ${file} ${part}`, { surface, file, version: this.#session.version(file), isStale });
  }
}
