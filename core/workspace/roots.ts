import picomatch from 'picomatch/posix';
import { openSource } from '../syntax/source.ts';
import { parse } from '../syntax/parse.ts';
import { lowerManifest } from '../plan/lower/lower-file.ts';

/** A folder whose plan files form one plan. */
export interface PlanRoot {
  readonly root: string;
  readonly manifest: string | undefined;
  /** Plan files, sorted, the manifest aside. */
  readonly files: readonly string[];
  /** Other files by their path relative to the root. */
  readonly others: ReadonlySet<string>;
}

export const MANIFEST = 'zoneplan.yaml';

/** Which files belong to which plan: every folder with a manifest is a root of its own; without any, the folder itself is one. */
export function rootsIn(folder: string, files: readonly string[], manifestText: (file: string) => string | undefined): readonly PlanRoot[] {
  const manifests = files.filter((file) => file.endsWith(`/${MANIFEST}`));
  const roots = manifests.map((file) => file.slice(0, -MANIFEST.length - 1));
  const owned = new Map<string, string[]>([[folder, []], ...roots.map((root): [string, string[]] => [root, []])]);
  const byLength = [...owned.keys()].sort((a, b) => b.length - a.length);
  for (const file of files) owned.get(byLength.find((root) => file.startsWith(`${root}/`)) ?? folder)!.push(file);
  return [...owned]
    .map(([root, below]) => rootWith(root, below, manifestText))
    .filter((root) => root.manifest !== undefined || root.files.length > 0)
    .sort((a, b) => (a.root < b.root ? -1 : 1));
}

function rootWith(root: string, below: readonly string[], manifestText: (file: string) => string | undefined): PlanRoot {
  const manifest = below.find((file) => file === `${root}/${MANIFEST}`);
  const text = manifest === undefined ? undefined : manifestText(manifest);
  const said = lowerManifest(text === undefined ? undefined : parse(openSource(text)), manifest ?? '').manifest!;
  const isIncluded = picomatch([...said.include], { ignore: [...said.exclude] });
  const relative = (file: string) => file.slice(root.length + 1);
  const files = below.filter((file) => file !== manifest && !isHidden(relative(file)) && isIncluded(relative(file)));
  const chosen = new Set(files);
  return {
    root,
    manifest,
    files: files.sort(),
    others: new Set(below.filter((file) => file !== manifest && !chosen.has(file)).map(relative)),
  };
}

function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.') || part === 'node_modules');
}
