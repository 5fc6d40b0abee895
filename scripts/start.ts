import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { buildAll } from './build.ts';

const sample = 'samples/quang-ninh';

/** Checks the sample plan and shows how its targets stand. */
async function main(): Promise<void> {
  if (!existsSync('dist/cli.js')) await buildAll({ release: false });
  for (const command of ['check', 'status']) {
    console.log(`$ npx zoneplan ${command} ${sample}`);
    spawnSync(process.execPath, ['dist/cli.js', command, sample], { stdio: 'inherit' });
    console.log();
  }
  console.log('To see it in the editor: npm run editor');
}

await main();
