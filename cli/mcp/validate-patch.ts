import { applyPatch, parsePatch, type StructuredPatch } from 'diff';
import { comparedStates } from '../../core/index.ts';
import { loadPlans } from '../disk.ts';
import { absolute, byPath, isPlanName, seenFrom } from '../disk/path.ts';
import { readText } from '../disk/text.ts';
import { planLanguage } from '../plan-language.ts';
import { safeJson } from '../safe.ts';
import type { Terminal } from '../terminal.ts';
import { isInside } from './inside.ts';
import type { ToolAnswer } from './tool.ts';

/** What a patch would bring and take away, plan by plan, as the editor's tools tell it; the files stay as they are. */
export async function validatePatch(patch: string | undefined, asOf: number | undefined, terminal: Terminal): Promise<ToolAnswer> {
  const { cwd } = terminal;
  const texts = patched(patch ?? '', cwd);
  if ('refused' in texts) return texts;
  const before = loadPlans({ paths: ['.'], cwd, asOf });
  const after = loadPlans({ paths: ['.'], cwd, asOf, overlay: texts });
  const roots = new Set([...before.plans, ...after.plans].map(({ root }) => root));
  const plans = [...roots].sort(byPath).map((root) => {
    const [was, is] = [before, after].map(({ db, plans: all }) => (all.some((plan) => plan.root === root) ? { db, root } : undefined));
    const language = planLanguage((is ?? was)!.db, { root }, terminal);
    return { root: seenFrom(cwd, root), ...comparedStates(was, is, language) };
  });
  return { json: safeJson({ version: 1, files: [...texts.keys()].map((file) => seenFrom(cwd, file)), plans }, 0) };
}

/** The texts of the files that a patch names, after it; of one that is deleted the empty text. */
function patched(patch: string, cwd: string): ReadonlyMap<string, string> | { readonly refused: string } {
  const texts = new Map<string, string>();
  for (const each of parsed(patch)) {
    const name = nameIn(each);
    if (name === undefined || !isPlanName(name) || !isInside(cwd, name))
      return { refused: `"${name ?? ''}" is no plan file in the folder that is served.` };
    const file = absolute(cwd, name);
    const read = readText(file);
    const text = applyPatch('text' in read ? read.text : '', each, { autoConvertLineEndings: true });
    if (text === false) return { refused: `The patch does not fit ${name}.` };
    texts.set(file, text);
  }
  return texts.size > 0 ? texts : { refused: 'There is no unified diff in `patch`.' };
}

function parsed(patch: string): readonly StructuredPatch[] {
  try {
    return parsePatch(patch).filter(({ hunks }) => hunks.length > 0);
  } catch {
    return [];
  }
}

/** The file that a part of a patch is about, without the `a/` and `b/` of git. */
function nameIn({ oldFileName, newFileName }: StructuredPatch): string | undefined {
  const name = newFileName === '/dev/null' ? oldFileName : newFileName;
  return name?.replace(/^[ab]\//, '').replace(/\t.*/, '');
}
