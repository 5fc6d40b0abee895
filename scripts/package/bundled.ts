import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundles } from '../build.ts';

/** A package of which something is in a bundle. */
export interface Bundled {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** What npm would run when it is installed. */
  readonly installScripts: readonly string[];
}

/** The bundles as they would be released, by file, and the packages in them; built from a folder, written nowhere. */
export async function released(
  folder: string,
): Promise<{ readonly texts: ReadonlyMap<string, string>; readonly packages: readonly Bundled[] }> {
  const texts = new Map<string, string>();
  const names = new Set<string>();
  for (const options of bundles({ release: true })) {
    const made = await build({ ...options, absWorkingDir: folder, write: false, metafile: true });
    for (const { path, text } of made.outputFiles) texts.set(path.slice(folder.length + 1), text);
    for (const output of Object.values(made.metafile.outputs))
      for (const [path, { bytesInOutput }] of Object.entries(output.inputs)) if (bytesInOutput > 0) add(names, path);
  }
  return { texts, packages: [...names].sort().map((name) => packageAt(join(folder, name))) };
}

function add(names: Set<string>, path: string): void {
  const found = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path);
  if (found) names.add(found[0]);
}

function packageAt(folder: string): Bundled {
  const { name, version, license, scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Partial<Bundled> & {
    readonly scripts?: Readonly<Record<string, string>>;
  };
  const installScripts = ['preinstall', 'install', 'postinstall'].filter((each) => scripts?.[each] !== undefined);
  return { name: name ?? '', version: version ?? '', license: license ?? '', installScripts };
}
