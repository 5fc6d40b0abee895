import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What was found in a run, in words: the exit code, and the text of each format asked for. */
export interface Answer {
  readonly code: 0 | 1 | 2;
  readonly texts: readonly string[];
}

/** A question and what its answer rests on. */
export interface Question {
  /** The same for each run with these arguments in this folder: the file of the answer is called by it. */
  readonly name: string;
  /** A hash of everything the answer follows from, the present aside. */
  readonly key: string;
  /** The present, in milliseconds since 1970. */
  readonly now: number;
}

interface Kept {
  readonly key: string;
  readonly from: number;
  readonly until: number;
  readonly answer: Answer;
}

/** The answer to exactly this question; undefined when there is none, or when the file is damaged or of another make. */
export function recall(folder: string, { name, key, now }: Question): Answer | undefined {
  try {
    const bytes = readFileSync(fileOf(folder, name));
    const text = bytes.subarray(HEAD);
    if (bytes.toString('latin1', 0, HEAD) !== headOf(text)) return undefined;
    const kept = JSON.parse(text.toString('utf8')) as Kept;
    return kept.key === key && kept.from <= now && now < kept.until ? kept.answer : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps an answer that holds until an instant. Where it cannot be written nothing happens: the next run finds out for itself. */
export function keep(folder: string, { name, key, now }: Question, until: number, answer: Answer): void {
  const passing = `${fileOf(folder, name)}.${randomUUID()}`;
  try {
    // A folder that was there before is somebody's: what git ignores in it is not ours to say.
    if (mkdirSync(folder, { recursive: true }) !== undefined) writeFileSync(join(folder, '.gitignore'), '*\n');
    const text = Buffer.from(JSON.stringify({ key, from: now, until, answer } satisfies Kept));
    writeFileSync(passing, Buffer.concat([Buffer.from(headOf(text), 'latin1'), text]), { flag: 'wx' });
    renameSync(passing, fileOf(folder, name));
    leaveNewest(folder);
  } catch {
    forget(passing);
  }
}

function forget(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Where nothing can be written nothing was.
  }
}

const MAKE = 'zoneplan 1 ';
const HEAD = MAKE.length + 65;
const ENDING = '.found';
const MOST = 20;

/** Tells what is ours and undamaged: the make of the file and the hash of all that follows. */
function headOf(text: Buffer): string {
  return `${MAKE}${createHash('sha256').update(text).digest('hex')}\n`;
}

function fileOf(folder: string, name: string): string {
  return join(folder, name + ENDING);
}

function leaveNewest(folder: string): void {
  const files = readdirSync(folder).flatMap((file) => (file.endsWith(ENDING) ? [join(folder, file)] : []));
  if (files.length <= MOST) return;
  const dated = files.map((file) => ({ file, time: statSync(file).mtimeMs })).sort((a, b) => b.time - a.time);
  for (const { file } of dated.slice(MOST)) forget(file);
}
