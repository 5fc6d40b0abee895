import { gitFolder, runGit } from '../../server/node-git.ts';
import type { NoHistory } from '../../server/no-history.ts';
import { reasonOf, type StoredFile, storedTexts } from '../../server/node-last-commit.ts';
import { indexOf } from './changed.ts';
import { absolute, isPlanName } from './path.ts';
import { readText } from './text.ts';

/** What is about to be committed below a folder, where it is not what lies there. */
export interface Staged {
  /** The texts that are staged, by absolute path, of files that are another text on the disk or are not there. */
  readonly overlay: ReadonlyMap<string, string>;
  /** Plan files on the disk that are not staged at all. */
  readonly without: ReadonlySet<string>;
}

/** Reads what is staged below a folder. Links, and files in conflict, stay as they lie there. */
export async function stagedBelow(folder: string): Promise<Staged | { readonly missing: NoHistory }> {
  if (!gitFolder(folder)) return { missing: 'no-repository' };
  const index = indexOf(folder);
  const listed = await runGit(folder, ['ls-files', '--stage', '-z'], '', index);
  if ('failed' in listed) return { missing: reasonOf(listed.failed) };
  const untracked = await runGit(folder, ['ls-files', '--others', '--exclude-standard', '-z'], '', index);
  if ('failed' in untracked) return { missing: reasonOf(untracked.failed) };
  const files = planFilesIn(listed.out);
  const now = new Map(files.map(({ path }) => [path, textNow(absolute(folder, path))]));
  const stored = await storedTexts(folder, files, (path) => now.get(path));
  if ('missing' in stored) return stored;
  return {
    overlay: new Map(
      [...stored.texts].filter(([path, text]) => !isSame(text, now.get(path))).map(([path, text]) => [absolute(folder, path), text]),
    ),
    without: new Set(
      untracked.out
        .toString('utf8')
        .split('\0')
        .map((path) => absolute(folder, path))
        .filter(isPlanName),
    ),
  };
}

/** Line ends that git turns on the way are no other text. */
function isSame(staged: string, here: string | undefined): boolean {
  return staged === here || staged === here?.replaceAll('\r\n', '\n');
}

function textNow(file: string): string | undefined {
  const read = readText(file);
  return 'text' in read ? read.text : undefined;
}

/** The ordinary plan files of `git ls-files --stage -z` that are in no conflict. */
function planFilesIn(index: Buffer): readonly StoredFile[] {
  return index
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      const [, hash, path] = /^100\d{3} ([0-9a-f]+) 0\t(.*)$/s.exec(line) ?? [];
      return hash !== undefined && path !== undefined && isPlanName(path) ? [{ path, hash }] : [];
    });
}
