import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from './servers.ts';

const PEERS = ['yaml-language-server', 'ajv-cli', 'v8r'];

/** Installs the peers from npm into the folder of the bench, once; the folder and the versions that are there. */
export function installPeers(): { readonly folder: string; readonly versions: Readonly<Record<string, string>> } {
  const folder = join(CACHE, 'peers');
  mkdirSync(folder, { recursive: true });
  if (!PEERS.every((name) => existsSync(packageOf(folder, name)))) {
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...PEERS], { cwd: folder, stdio: 'inherit' });
  }
  const version = (name: string) => (JSON.parse(readFileSync(packageOf(folder, name), 'utf8')) as { version: string }).version;
  return { folder, versions: Object.fromEntries(PEERS.map((name) => [name, version(name)])) };
}

function packageOf(folder: string, name: string): string {
  return join(folder, 'node_modules', name, 'package.json');
}
