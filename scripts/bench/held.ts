import type { Driven } from './editor.ts';
import { quantile, short } from './figures.ts';

/** Milliseconds of each answer while something was read. */
export interface Held {
  /** Undefined where it took longer than there was time for. */
  readonly seconds: number | undefined;
  readonly hovers: readonly number[];
  readonly beats: readonly number[];
  /** Milliseconds of processor time that the server used between sending a beat and its answer: what a loaded machine does not stretch. */
  readonly work: readonly number[];
}

/** What is read, and a line of a key that is explained in any case. */
export interface Reading {
  readonly uri: string;
  readonly line: number;
  readonly read: () => Promise<unknown>;
  /** Seconds after which it is given up. */
  readonly most: number;
}

/**
 * While something is read, hovers are sent, and a request that needs no work at all keeps beating: how long it takes is how long the
 * server's loop was held by something else.
 */
export async function held(driven: Driven, { uri, line, read, most }: Reading): Promise<Held> {
  const begun = performance.now();
  const [hovers, beats, work]: [number[], number[], number[]] = [[], [], []];
  let [isRead, isOver] = [false, false];
  const timer = setTimeout(() => (isOver = true), most * 1000);
  void read().then(() => (isRead = isOver = true));
  const repeat = async (into: number[], rest: number, ask: () => Promise<number>) => {
    while (!isOver) {
      into.push(await ask());
      await new Promise((resolve) => setTimeout(resolve, rest));
    }
  };
  const beat = async () => {
    const before = driven.cpu();
    const took = await driven.beat();
    work.push((driven.cpu() - before) * 1000);
    return took;
  };
  await Promise.all([repeat(hovers, 50, () => driven.ask('hover', uri, line, 6)), repeat(beats, 2, beat)]);
  clearTimeout(timer);
  return { seconds: isRead ? (performance.now() - begun) / 1000 : undefined, hovers, beats, work };
}

/** The line of a key that is explained in any case. */
export function hoveredLine(text: string): number {
  return text.slice(0, text.indexOf('    zone: ')).split('\n').length - 1;
}

/** One line that says it all. */
export function sayHeld({ seconds, hovers, beats, work }: Held): string {
  const of = (values: readonly number[], at: number) => `${short(quantile(values, at))} ms`;
  return (
    `${seconds === undefined ? 'not read in time' : `read in ${short(seconds)} s`}; ` +
    `${hovers.length} hovers, p50 ${of(hovers, 0.5)}, p95 ${of(hovers, 0.95)}, longest ${of(hovers, 1)}; ` +
    `${beats.length} beats of the loop, p50 ${of(beats, 0.5)}, p99 ${of(beats, 0.99)}, p99.9 ${of(beats, 0.999)}, longest ${of(beats, 1)}; ` +
    `of processor time p99 ${of(work, 0.99)}, p99.9 ${of(work, 0.999)}, longest ${of(work, 1)}`
  );
}
