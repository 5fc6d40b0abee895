import { createHash } from 'node:crypto';
import type { LastCommit } from './files.ts';
import type { NoHistory } from './no-history.ts';
import { gitFolder, runGit } from './node-git.ts';

/** Reads the last commit below a folder by at most two runs of git. `textNow` gives the text a path has now: what has not changed is not read. */
export async function lastCommit(folder: string, textNow: (path: string) => string | undefined): Promise<LastCommit> {
  return commitTexts(folder, 'HEAD', textNow);
}

/** The same of any commit, by its hash. */
export async function commitTexts(folder: string, commit: string, textNow: (path: string) => string | undefined): Promise<LastCommit> {
  if (!gitFolder(folder)) return { missing: 'no-repository' };
  const listed = await runGit(folder, ['ls-tree', '-r', '-z', commit]);
  if ('failed' in listed) return { missing: reasonOf(listed.failed) };
  return storedTexts(folder, planFilesIn(listed.out), textNow);
}

/** The texts of files that git has stored; what is the same now is not read. */
export async function storedTexts(
  folder: string,
  files: readonly StoredFile[],
  textNow: (path: string) => string | undefined,
): Promise<LastCommit> {
  const known = new Map(files.map(({ path, hash }) => [path, sameNow(hash, textNow(path))]));
  const wanted = files.filter(({ path }) => known.get(path) === undefined);
  const read = await readBlobs(
    folder,
    wanted.map(({ hash }) => hash),
  );
  if (!read) return { missing: 'refused' };
  const texts = files.map(({ path, hash }) => [path, known.get(path) ?? read.get(hash)] as const);
  return { texts: new Map(texts.filter((each): each is readonly [string, string] => each[1] !== undefined)) };
}

/** A file as git names it below a folder, and what it has stored of it. */
export interface StoredFile {
  readonly path: string;
  readonly hash: string;
}

/** The ordinary plan files of `git ls-tree -z`; links and submodules are left out. */
function planFilesIn(tree: Buffer): readonly StoredFile[] {
  return tree
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      const [, hash, path] = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
      return hash !== undefined && path !== undefined && /(^|\/)(zoneplan\.yaml|[^/.][^/]*\.plan\.ya?ml)$/.test(path)
        ? [{ path, hash }]
        : [];
    });
}

/** The text of now, where its hash is that of the commit. */
function sameNow(hash: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const bytes = Buffer.from(text, 'utf8');
  const own = createHash(hash.length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
  return own === hash ? text : undefined;
}

/** The texts of blobs by their hashes; what is no UTF-8 or no longer stored is left out. */
async function readBlobs(folder: string, hashes: readonly string[]): Promise<ReadonlyMap<string, string> | undefined> {
  if (hashes.length === 0) return new Map();
  const ran = await runGit(folder, ['cat-file', '--batch'], `${hashes.join('\n')}\n`);
  if ('failed' in ran) return undefined;
  const texts = new Map<string, string>();
  for (let at = 0; at < ran.out.length; ) {
    const end = ran.out.indexOf(10, at);
    const [hash = '', kind, size] = ran.out.toString('latin1', at, end).split(' ');
    const length = kind === 'blob' ? Number(size) : 0;
    const text = kind === 'blob' ? decoded(ran.out.subarray(end + 1, end + 1 + length)) : undefined;
    if (text !== undefined) texts.set(hash, text);
    at = kind === 'blob' ? end + length + 2 : end + 1;
  }
  return texts;
}

function decoded(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Why git gave nothing, by what it said. */
export function reasonOf(failed: string): NoHistory {
  if (failed === 'no-git') return 'no-git';
  if (/not a git repository/i.test(failed)) return 'no-repository';
  return /Not a valid object name HEAD/i.test(failed) ? 'no-commit' : 'refused';
}
