import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeProgram, projectFolder, vscodeFolder } from './place.ts';

/** Installs the packed extension by VS Code itself, into a folder of its own below another; that folder. */
export function installPacked(below: string): string {
  const { version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as { readonly version: string };
  const extensions = join(below, 'extensions');
  const line = ['--install-extension', join(projectFolder, `zoneplan-${version}.vsix`), '--extensions-dir', extensions];
  const { status } = spawnSync(nodeProgram, [join(vscodeFolder, 'out/server-main.js'), ...line, '--server-data-dir', join(below, 'data')], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('the packed extension could not be installed; is there one? `npm run package` makes it');
  return extensions;
}

/** An extension that does nothing: tests run beside one from a folder, and what they test is installed. */
export function bareExtension(below: string): string {
  const folder = join(below, 'bare');
  mkdirSync(folder);
  const name = { name: 'bare', publisher: 'zoneplan', version: '0.0.0', engines: { vscode: '*' } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(name));
  return folder;
}
