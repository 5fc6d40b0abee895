import type { Request } from '../disk.ts';
import type { ChangedSince } from '../disk/changed.ts';
import { asked } from '../disk/input.ts';
import { seenFrom } from '../disk/path.ts';
import { type Staged, stagedBelow } from '../disk/staged.ts';
import type { Bilingual } from '../language.ts';
import { whyNoRevision } from '../no-revision.ts';
import type { Trouble } from '../outcome.ts';
import type { Terminal } from '../terminal.ts';

/** With `--staged`, what is about to be committed in place of what lies in the folders; nothing without it. */
export async function stagedFor(
  { changed, paths, cwd }: Pick<Request, 'paths' | 'cwd'> & { readonly changed: ChangedSince | undefined },
  { language }: Terminal,
): Promise<Partial<Staged> | Trouble> {
  if (!changed || 'since' in changed) return {};
  const tops = new Set(paths.flatMap((path) => [asked(path, cwd)].flat()).flatMap((each) => ('top' in each ? each.top : [])));
  const all: Staged[] = [];
  for (const top of tops) {
    const staged = await stagedBelow(top);
    if ('missing' in staged) return { trouble: whyNoRevision(staged.missing, '', language) };
    all.push(staged);
  }
  return { overlay: new Map(all.flatMap(({ overlay }) => [...overlay])), without: new Set(all.flatMap(({ without }) => [...without])) };
}

/** Which files were read as they are staged although another text lies there. */
export function otherwise({ overlay = new Map() }: Partial<Staged>, { cwd, language }: Terminal): readonly string[] {
  const files = [...overlay.keys()].map((file) => seenFrom(cwd, file));
  if (files.length === 0) return [];
  return [SAYS[language].replace('{files}', () => files.join(', '))];
}

const SAYS: Bilingual = {
  en: 'checked as staged, not as in the folder: {files}.',
  vi: 'kiểm tra theo nội dung đã đưa vào commit, khác với nội dung trong thư mục: {files}.',
};
