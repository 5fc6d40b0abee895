import type { Attempt } from '../core/index.ts';

/** How long one piece of work may keep the loop, in milliseconds. */
const SLICE = 8;

/** What works through a database piece by piece. */
interface Attempts {
  attempt<T>(work: () => T, enough: () => boolean): Attempt<T>;
}

/** Work in slices, one slice in each turn of the loop: who has used up a slice waits until messages, timers and all others who wait have had theirs. */
export class Slices {
  readonly #db: Attempts;
  readonly #waiting: (() => void)[] = [];
  #until = 0;

  constructor(db: Attempts) {
    this.#db = db;
  }

  /** Whether the slice of this turn is used up. */
  readonly isOver = (): boolean => performance.now() >= this.#until;

  /** Returns at once while the slice lasts. */
  async pause(): Promise<void> {
    if (this.isOver()) await this.#turn();
  }

  /** The result of some work of the database, which goes on after each pause where it was put off; undefined once `isVain` says that nobody wants it any more. */
  async through<T>(work: () => T, isVain: () => boolean = () => false): Promise<Attempt<T>> {
    await this.pause();
    let attempt = isVain() ? {} : this.#db.attempt(work, this.#enough());
    while (!attempt.done && !isVain()) {
      await this.#turn();
      if (!isVain()) attempt = this.#db.attempt(work, this.#enough());
    }
    return attempt;
  }

  /** Begins a slice for work that does not wait: a message has just come in. */
  begin(): void {
    if (this.isOver() && this.#waiting.length === 0) this.#until = performance.now() + SLICE;
  }

  /** The slice begins with the first unit of work that is new: before it, an attempt finds its way back to where it was put off. */
  #enough(): () => boolean {
    let until: number | undefined;
    return () => {
      until ??= performance.now() + SLICE;
      return performance.now() >= until;
    };
  }

  #turn(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      if (this.#waiting.length === 1) void giveBack().then(this.#next);
    });
  }

  readonly #next = (): void => {
    this.#until = performance.now() + SLICE;
    this.#waiting.shift()?.();
    if (this.#waiting.length > 0) void giveBack().then(this.#next);
  };
}

/** Lets every message and timer that is due go first. */
export function giveBack(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else nextMessage(resolve);
  });
}

function nextMessage(then: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    then();
  };
  port2.postMessage(undefined);
}
