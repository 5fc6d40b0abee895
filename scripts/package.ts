import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { released } from './package/bundled.ts';
import { MOST_BYTES, strays } from './package/contents.ts';
import { billOfMaterials } from './package/sbom.ts';
import { zipEntries } from './package/zip-entries.ts';

/** The tool that packs extensions; it is fetched when it is needed, being larger than all else here. */
const packer = '@vscode/vsce@3.9.2';

/** Packs the extension as zoneplan-VERSION.vsix, its bundles made anew for release by `vscode:prepublish`, looks at what went in, and writes what it is made of beside it. */
async function main(): Promise<number> {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
  const file = `zoneplan-${version}.vsix`;
  const how = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--skip-license', '--out', file];
  const { status } = spawnSync('npx', ['--yes', packer, 'package', ...how], { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) return status ?? 1;
  const { packages } = await released(process.cwd());
  writeFileSync(`zoneplan-${version}.sbom.json`, `${JSON.stringify(billOfMaterials('.', packages), undefined, 2)}\n`);
  return looked(file);
}

/** 0 when the archive holds what it may and is small enough, else 1 and why. */
function looked(file: string): number {
  const packed = zipEntries(readFileSync(file)).filter(({ name }) => name.startsWith('extension/'));
  const names = packed.map(({ name }) => CASES[name] ?? name.slice('extension/'.length));
  const { strange, lacking } = strays(names);
  const bytes = packed.filter(({ name }) => !name.endsWith('.png')).reduce((sum, { size }) => sum + size, 0);
  console.log(`${file}: ${packed.length} files, ${Math.round(bytes / 1000)} KB without pictures`);
  if (strange.length > 0) console.error(`not to be packed: ${strange.join(', ')}`);
  if (lacking.length > 0) console.error(`lacking: ${lacking.join(', ')}`);
  if (bytes > MOST_BYTES) console.error(`larger than ${MOST_BYTES / 1000} KB`);
  return strange.length + lacking.length > 0 || bytes > MOST_BYTES ? 1 : 0;
}

/** The packer gives these files names of its own. */
const CASES: Readonly<Record<string, string>> = {
  'extension/readme.md': 'README.md',
  'extension/changelog.md': 'CHANGELOG.md',
  'extension/LICENSE.txt': 'LICENSE',
};

process.exitCode = await main();
