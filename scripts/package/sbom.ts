import { execFileSync } from 'node:child_process';
import type { Bundled } from './bundled.ts';

interface Component {
  readonly name: string;
  readonly group?: string;
  readonly version: string;
}

/** What is in the bundles, as npm's bill of materials in CycloneDX tells of it; packages that only build and test are left out. */
export function billOfMaterials(folder: string, packages: readonly Bundled[]): { readonly components: readonly Component[] } {
  const said = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
    cwd: folder,
    maxBuffer: 64_000_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  }).toString();
  const all = JSON.parse(said) as { readonly components: readonly Component[]; readonly dependencies?: unknown };
  const wanted = new Set(packages.map(({ name, version }) => `${name}@${version}`));
  const { dependencies: _, ...bill } = all;
  return { ...bill, components: all.components.filter((each) => wanted.has(`${nameOf(each)}@${each.version}`)) };
}

function nameOf({ group, name }: Component): string {
  return group ? `${group}/${name}` : name;
}
