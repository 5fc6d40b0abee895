import { writeSync } from 'node:fs';
import type { Language } from '../core/index.ts';
import { seenFrom } from './disk/path.ts';
import { safePath } from './safe.ts';
import type { Terminal } from './terminal.ts';
import { cut, widthOf } from './width.ts';

/** How far a long run has come, for whoever waits at a terminal. */
export interface Progress {
  /** One more piece of work begins; what is done of it is said by a file. */
  readonly step: (file: string) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

/** A line that is drawn over and over. */
export interface Line {
  readonly width: number;
  readonly write: (text: string) => void;
  /** The present in milliseconds. */
  readonly now: () => number;
}

/** Progress over so many steps, on standard error where that is a terminal; else nothing is drawn. */
export function progressOf(steps: number, { progressWidth, cwd, language }: Terminal): Progress {
  if (progressWidth === undefined) return { step: () => undefined, end: () => undefined };
  return drawn(steps, { width: progressWidth, write: toStandardError, now: Date.now }, (file) => seenFrom(cwd, file), language);
}

/** The same on any line: nothing within the first second, then at most ten times a second. */
export function drawn(steps: number, line: Line, nameOf: (file: string) => string, language: Language): Progress {
  const begun = line.now();
  let done = 0;
  let last = begun + FIRST - EVERY;
  let isThere = false;
  return {
    step: (file) => {
      const now = line.now();
      if (now - last >= EVERY) {
        last = now;
        isThere = true;
        line.write(`${CLEAR}${lineOf(done / steps, safePath(nameOf(file)), line.width, language)}`);
      }
      done += 1;
    },
    end: () => {
      if (isThere) line.write(CLEAR);
      isThere = false;
    },
  };
}

const FIRST = 1000;
const EVERY = 100;
const CLEAR = '\r\u001b[K';
const CELLS = 20;

/** `████░░░░ 42%  plans/a.plan.yaml`, never as wide as the terminal, which would begin a new line. */
function lineOf(share: number, name: string, width: number, language: Language): string {
  const cells = Math.min(CELLS, Math.floor(share * CELLS));
  const percent = Math.min(100, Math.floor(share * 100));
  const head = `${'█'.repeat(cells)}${'░'.repeat(CELLS - cells)} ${percent}${language === 'vi' ? ' %' : '%'}`;
  const text = widthOf(head) + name.length + 2 < width ? `${head}  ${name}` : head;
  return cut(text, width - 1);
}

/** At once, since a run that computes gives a stream no turn; a terminal that takes nothing just now is not waited for. */
function toStandardError(text: string): void {
  try {
    writeSync(2, text);
  } catch {
    return;
  }
}
