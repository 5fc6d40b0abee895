import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeProgram, vscodeFolder } from './place.ts';
import { quietSettings } from './quiet-settings.ts';

/** What a started editor is given. */
export interface EditorOptions {
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Lets an extension and its tests be loaded from folders; notifications stay hidden then. */
  readonly automation?: boolean;
  /** A folder with installed extensions. */
  readonly extensions?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** A VS Code server of its own data folder, reachable from this machine alone. */
export interface Editor {
  /** `127.0.0.1:port`. */
  readonly authority: string;
  /** Settles when the server ends by itself or is stopped. */
  readonly ended: Promise<number | null>;
  readonly stop: () => Promise<void>;
}

const patience = 60_000;

/** Starts VS Code's server on a free port. */
export async function startEditor(options: EditorOptions = {}): Promise<Editor> {
  const data = mkdtempSync(join(tmpdir(), 'zoneplan-editor-'));
  mkdirSync(join(data, 'data/User'), { recursive: true });
  writeFileSync(join(data, 'data/User/settings.json'), JSON.stringify({ ...quietSettings, ...options.settings }, null, 2));
  const server = spawn(nodeProgram, serverArguments(data, options), {
    cwd: data,
    // A group of its own, so that extension hosts and language servers end with it.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...options.env, HOME: data, EXTENSIONS_GALLERY: '{}' },
  });
  const ended = new Promise<number | null>((resolve) => server.once('exit', resolve));
  const stop = async () => {
    await endGroup(server, ended);
    rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    return { authority: `127.0.0.1:${await portOf(server)}`, ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function serverArguments(data: string, { automation, extensions }: EditorOptions): string[] {
  const flags = ['--without-connection-token', '--accept-server-license-terms', ...(automation ? ['--enable-smoke-test-driver'] : [])];
  const values = {
    host: '127.0.0.1',
    port: '0',
    'telemetry-level': 'off',
    'server-data-dir': data,
    'extensions-dir': extensions ?? join(data, 'extensions'),
  };
  return [join(vscodeFolder, 'out/server-main.js'), ...flags, ...Object.entries(values).flatMap(([name, value]) => [`--${name}`, value])];
}

/** The port the server says it listens on. */
function portOf(server: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string) => reject(new Error(`VS Code's server ${why}\n${said}`));
    const timer = setTimeout(() => fail(`did not start within ${patience / 1000} s`), patience);
    const listen = (chunk: Buffer) => {
      said += chunk;
      const port = /available at http:\/\/[^\s:]+:(\d+)/.exec(said)?.[1];
      if (!port) return;
      clearTimeout(timer);
      resolve(Number(port));
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('error', (error) => fail(`could not be run: ${error.message}`));
    server.once('exit', (code) => fail(`ended with ${code}`));
  });
}

async function endGroup(server: ChildProcess, ended: Promise<unknown>): Promise<void> {
  const signal = (name: NodeJS.Signals) => {
    try {
      if (server.pid) process.kill(-server.pid, name);
    } catch {
      // Already gone.
    }
  };
  signal('SIGTERM');
  await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 3000).unref())]);
  signal('SIGKILL');
}
