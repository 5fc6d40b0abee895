import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { drive, type Server } from './editor.ts';
import { median } from './figures.ts';
import { type Held, held, hoveredLine } from './held.ts';
import { benchFolder, benchPlan } from './plan.ts';
import { writeFolder } from './workspace.ts';

/** What a plan costs that is too large to be opened file by file. */
export interface LargeCosts {
  readonly held: Held;
  /** MB. */
  readonly peak: number;
  /** Milliseconds from a key in a figure to what is found, all sums added up again; undefined where the plan was not read in time. */
  readonly edit: number | undefined;
}

/** One large file is opened. */
export async function largeFile(server: Server, bytes: number, most: number): Promise<LargeCosts> {
  const text = benchPlan(bytes);
  const driven = await drive(server);
  const uri = 'file:///bench/large.plan.yaml';
  const found = await held(driven, {
    uri,
    line: hoveredLine(text),
    read: () => driven.open(uri, text).then(() => driven.whole(uri)),
    most,
  });
  const { peak } = driven.memory();
  await driven.stop();
  return { held: found, peak, edit: undefined };
}

const EDITS = 6;

/** A folder of many files is read while one of them is open, whose findings come first; those of the last file come last. Then a figure of the open file is edited. */
export async function manyFiles(server: Server, count: number, most: number): Promise<LargeCosts> {
  const texts = benchFolder(count);
  const folder = writeFolder('many', texts);
  const driven = await drive(server, pathToFileURL(folder).href);
  try {
    const uri = (path: string) => pathToFileURL(join(folder, path)).href;
    const [first, last] = [[...texts.keys()][2]!, [...texts.keys()].at(-1)!];
    const text = texts.get(first)!;
    const read = () => {
      const heard = driven.hears(uri(last));
      void driven.open(uri(first), text);
      return heard;
    };
    const found = await held(driven, { uri: uri(first), line: hoveredLine(text), read, most });
    const edits: number[] = [];
    const at = figureIn(text);
    for (let n = 0; n < (found.seconds === undefined ? 0 : EDITS); n += 1) {
      edits.push((await driven.edit(uri(first), at.line, at.character, at.character + 1, String(1 + (n % 2)))).ms);
    }
    return { held: found, peak: driven.memory().peak, edit: edits.length > 0 ? median(edits) : undefined };
  } finally {
    await driven.stop();
    rmSync(folder, { recursive: true });
  }
}

/** The first digit of the last figure of the zone, which its target is held against. */
function figureIn(text: string): { readonly line: number; readonly character: number } {
  const lines = text.split('\n');
  const line = lines.findIndex((each) => each.includes('as-of: 2024-10-31, value: "'));
  return { line, character: lines[line]!.indexOf('value: "') + 'value: "'.length };
}
