import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';

/** The tool that packs extensions; it is fetched when it is needed, being larger than all else here. */
const packer = '@vscode/vsce@3.9.2';

/** Packs the extension as zoneplan-VERSION.vsix; its bundles are made anew for release by `vscode:prepublish`. */
function main(): number {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
  const file = `zoneplan-${version}.vsix`;
  const how = ['--no-dependencies', '--allow-missing-repository', '--skip-license', '--out', file];
  const { status } = spawnSync('npx', ['--yes', packer, 'package', ...how], { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) return status ?? 1;
  console.log(`${file}: ${Math.round(statSync(file).size / 1024)} KB`);
  return 0;
}

process.exitCode = main();
