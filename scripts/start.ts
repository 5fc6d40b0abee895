import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { buildAll } from './build.ts';

const sample = 'samples/quang-ninh';
const page = 'out/quang-ninh.html';

/** Checks the sample plan, shows how its targets stand, and writes its dashboard. */
async function main(): Promise<void> {
  if (!existsSync('dist/cli.js')) await buildAll({ release: false });
  mkdirSync('out', { recursive: true });
  run('check', sample);
  run('status', sample);
  run('report', sample, '--view', 'dashboard', '--format', `html=${page}`);
  console.log(`The dashboard, for any browser: ${page}\n`);
  console.log('To see it in the editor: npm run editor');
}

function run(...argv: string[]): void {
  console.log(`$ npx zoneplan ${argv.join(' ')}`);
  spawnSync(process.execPath, ['dist/cli.js', ...argv], { stdio: 'inherit' });
  console.log();
}

await main();
