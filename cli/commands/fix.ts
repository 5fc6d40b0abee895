import { sourceOf } from '../../core/index.ts';
import { type Loaded, loadPlans, type Request } from '../disk.ts';
import { tellHistory } from '../disk/history.ts';
import { absolute, seenFrom } from '../disk/path.ts';
import { writeText } from '../disk/write-text.ts';
import { mend, type Mending, type Wanted } from '../fix/mend.ts';
import { patchOf } from '../fix/patch.ts';
import { leftWords, madeWords } from '../fix/words.ts';
import type { Outcome } from '../outcome.ts';
import { planLanguage } from '../plan-language.ts';
import { safe, safePath } from '../safe.ts';
import type { Terminal } from '../terminal.ts';
import { troublesOf } from '../troubles.ts';

/** What `zoneplan fix` was asked. */
export interface FixRequest extends Request, Wanted {
  /** Say what would be done and do nothing. */
  readonly dryRun: boolean;
  /** The same as a unified diff. */
  readonly diff: boolean;
  readonly passOnNoFiles: boolean;
}

/** `zoneplan fix`: makes the fixes that cannot change what was meant, with `--unsafe` also the others. */
export async function fix(request: FixRequest, terminal: Terminal): Promise<Outcome> {
  const loaded = loadPlans(request);
  const troubles = troublesOf(loaded, terminal, request.passOnNoFiles);
  if (loaded.plans.length === 0 && troubles.length > 0) return { code: 2, troubles };
  await tellHistory(loaded);
  const before = new Map(loaded.plans.flatMap(({ reported }) => reported.map((file) => [file, textOf(loaded, file)] as const)));
  const all = loaded.plans.map((plan) => mend(loaded.db, plan.reported, request, planLanguage(loaded.db, plan, terminal)));
  const { typedIn } = request;
  if (typedIn && !request.diff && !request.dryRun)
    return { code: troubles.length > 0 ? 2 : 0, out: [textOf(loaded, absolute(terminal.cwd, typedIn.name))], troubles };
  const only = request.diff || request.dryRun;
  if (!only) troubles.push(...written(all, terminal));
  const out = request.diff ? patches(all, before, terminal) : [...linesOf(all, terminal), ...sums(all, request, terminal)];
  const open = only && all.some(({ texts }) => texts.size > 0);
  return { code: troubles.length > 0 ? 2 : open ? 1 : 0, out, troubles };
}

function textOf({ db }: Loaded, file: string): string {
  return db.read(sourceOf, file)?.text() ?? '';
}

function written(all: readonly Mending[], { cwd, language }: Terminal): string[] {
  return all.flatMap(({ texts }) =>
    [...texts].flatMap(([file, text]) => {
      try {
        writeText(file, text);
        return [];
      } catch {
        const path = seenFrom(cwd, file);
        return [language === 'vi' ? `không ghi được "${path}".` : `"${path}" cannot be written.`];
      }
    }),
  );
}

function linesOf(all: readonly Mending[], { cwd }: Terminal): string[] {
  return all.flatMap(({ mended }) =>
    mended.map(({ finding: { file, start, code }, fix: { title } }) => {
      const place = `${safePath(seenFrom(cwd, file))}:${start.line + 1}:${start.character + 1}`;
      return `${place}  ${code}  ${safe(title)}\n`;
    }),
  );
}

function sums(all: readonly Mending[], { dryRun, unsafe, only }: FixRequest, { language }: Terminal): string[] {
  const count = all.reduce((sum, { mended }) => sum + mended.length, 0);
  const files = all.reduce((sum, { texts }) => sum + texts.size, 0);
  const needUnsafe = unsafe || only.length > 0 ? 0 : all.reduce((sum, { left }) => sum + left.unsafe, 0);
  const blank = only.length > 0 ? 0 : all.reduce((sum, { left }) => sum + left.blank, 0);
  return [`${madeWords(count, files, dryRun, language)}\n`, ...leftWords(needUnsafe, blank, language).map((line) => `${line}\n`)];
}

function patches(all: readonly Mending[], before: ReadonlyMap<string, string>, { cwd, color }: Terminal): string[] {
  return all.flatMap(({ texts }) => [...texts].map(([file, text]) => patchOf(seenFrom(cwd, file), before.get(file) ?? '', text, color)));
}
