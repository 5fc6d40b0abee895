import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildAll } from '../build.ts';
import { startEditor } from './editor.ts';
import { installHost } from './install.ts';
import { chromiumProgram, projectFolder } from './place.ts';
import { workbenchAddress } from './workbench.ts';

const sample = join(projectFolder, 'samples/quang-ninh');

/** Opens the sample plan in VS Code with the extension run from this folder: the installed one, else one in the browser. */
async function main(): Promise<void> {
  await buildAll({ release: false });
  if (spawnSync('code', ['--version'], { stdio: 'ignore' }).status === 0) {
    spawnSync('code', [`--extensionDevelopmentPath=${projectFolder}`, sample], { stdio: 'inherit' });
    return;
  }
  installHost();
  const editor = await startEditor({ automation: true });
  const address = workbenchAddress({ authority: editor.authority, folder: sample, extension: projectFolder });
  console.log(`VS Code with the sample plan is at\n\n  ${address}\n\nCtrl+C ends it.`);
  if (process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
    spawn(chromiumProgram, [`--app=${address}`], { stdio: 'ignore' }).on('error', () => {});
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void editor.stop());
  await editor.ended;
}

await main();
