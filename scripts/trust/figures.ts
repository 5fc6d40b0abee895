import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a test of a promise came to. */
export interface Figure {
  /** Which of the tests of the promise. */
  readonly of: string;
  readonly says: string;
  /** ISO. */
  readonly date: string;
  readonly long: boolean;
}

const FIGURES = join(import.meta.dirname, '../../.cache/trust/figures');

/** Keeps what a test came to, for the page. */
export function keepFigure(number: number, { of, ...rest }: Figure): void {
  const folder = join(FIGURES, String(number));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${encodeURIComponent(of).slice(0, 100)}.json`), JSON.stringify({ of, ...rest }));
}

/** What the tests of a promise came to last, in the order of their names. */
export function figuresOf(number: number): readonly Figure[] {
  const folder = join(FIGURES, String(number));
  return namesIn(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Figure);
}

/** Forgets them, before the tests run anew. */
export function forgetFigures(number: number): void {
  rmSync(join(FIGURES, String(number)), { recursive: true, force: true });
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
