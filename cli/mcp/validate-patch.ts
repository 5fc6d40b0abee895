import { applyPatch, parsePatch, type StructuredPatch } from 'diff';
import { reportOf } from '../check/report-of.ts';
import { loadPlans } from '../disk.ts';
import { absolute, isPlanName, seenFrom } from '../disk/path.ts';
import { readText } from '../disk/text.ts';
import { fingerprints } from '../fingerprint.ts';
import { findingJson } from '../reporters/json.ts';
import { foundIn, type FoundIn } from '../reporters/reporter.ts';
import { safeJson } from '../safe.ts';
import type { Terminal } from '../terminal.ts';
import { isInside } from './inside.ts';
import type { ToolAnswer } from './tool.ts';

/** Which findings a patch would add and which it would take away; the files stay as they are. */
export async function validatePatch(patch: string | undefined, asOf: number | undefined, terminal: Terminal): Promise<ToolAnswer> {
  const { cwd } = terminal;
  const texts = patched(patch ?? '', cwd);
  if ('refused' in texts) return texts;
  const before = findings(new Map(), asOf, terminal);
  const after = findings(texts, asOf, terminal);
  const only = (side: typeof before, other: typeof before) =>
    [...side]
      .filter(([fingerprint]) => !other.has(fingerprint))
      .map(([, { plan, finding }]) => ({ root: seenFrom(cwd, plan.root), ...findingJson(finding, plan.root) }));
  return {
    json: safeJson(
      { version: 1, files: [...texts.keys()].map((file) => seenFrom(cwd, file)), added: only(after, before), gone: only(before, after) },
      0,
    ),
  };
}

function findings(overlay: ReadonlyMap<string, string>, asOf: number | undefined, terminal: Terminal): ReadonlyMap<string, FoundIn> {
  const loaded = loadPlans({ paths: ['.'], cwd: terminal.cwd, asOf, overlay });
  const all = foundIn(reportOf(loaded, terminal));
  const known = fingerprints(all, ({ plan, finding }) => ({ plan: plan.root, finding, identityOf: plan.identityOf }));
  return new Map(known.map(({ of, fingerprint }) => [fingerprint, of]));
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
