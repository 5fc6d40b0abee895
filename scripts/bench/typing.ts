import { drive, type Driven, type Server } from './editor.ts';
import { median } from './figures.ts';
import { TOGGLED } from './plan.ts';

/** What one server costs a planner in one file; milliseconds, seconds of processor and MB. */
export interface Costs {
  /** From starting the process to the answer to `initialize`. */
  readonly begin: number;
  /** From opening to the first diagnostics, and to all there are. */
  readonly open: number;
  readonly whole: number;
  readonly key: number;
  readonly hover: number;
  readonly hoverAfterKey: number;
  readonly completionAfterKey: number;
  readonly peak: number;
  readonly cpu: number;
  /** How many keystrokes were answered with what they had made or mended; all of them, or the server did not do the work. */
  readonly right: number;
  readonly keys: number;
}

const URI = 'file:///bench/bench.plan.yaml';

/** Opens the text, makes and mends a mistake in the middle of it again and again, points and asks. */
export async function measure(server: Server, text: string, keys: number): Promise<Costs> {
  const driven = await drive(server);
  try {
    const begun = performance.now();
    const opened = await driven.open(URI, text);
    await driven.whole(URI);
    const whole = performance.now() - begun;
    const at = toggledAt(text);
    const times = { key: [] as number[], hover: [] as number[], hoverAfterKey: [] as number[], completionAfterKey: [] as number[] };
    let right = 0;
    for (let n = 0; n < keys; n += 1) {
      const made = n % 2 === 0;
      const { ms, found } = await driven.edit(URI, at.line, at.character, at.character + 1, made ? 'x' : 'r');
      times.key.push(ms);
      if (found.some(({ range }) => range.start.line === at.line) === made) right += 1;
      times.hover.push(await driven.ask('hover', URI, at.line - 3, 6));
    }
    for (let n = 0; n < keys; n += 1) await askAfterKey(driven, at, n, times);
    return {
      begin: driven.begin,
      open: opened.ms,
      whole,
      key: median(times.key),
      hover: median(times.hover),
      hoverAfterKey: median(times.hoverAfterKey),
      completionAfterKey: median(times.completionAfterKey),
      peak: driven.memory().peak,
      cpu: driven.cpu(),
      right,
      keys,
    };
  } finally {
    await driven.stop();
  }
}

async function askAfterKey(
  driven: Driven,
  at: At,
  n: number,
  times: { hoverAfterKey: number[]; completionAfterKey: number[] },
): Promise<void> {
  driven.type(URI, at.line, at.character, at.character + 1, n % 2 === 0 ? 'x' : 'r');
  if (n % 2 === 0) times.hoverAfterKey.push(await driven.ask('hover', URI, at.line - 3, 6));
  else times.completionAfterKey.push(await driven.ask('completion', URI, at.line - 1, 4));
}

interface At {
  readonly line: number;
  readonly character: number;
}

/** The last letter of a key in the middle of the text. */
function toggledAt(text: string): At {
  const lines = text.split('\n');
  let line = Math.floor(lines.length / 2);
  while (!lines[line]!.includes(TOGGLED)) line += 1;
  return { line, character: lines[line]!.indexOf(TOGGLED) + TOGGLED.length - 2 };
}
