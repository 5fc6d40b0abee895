import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { builtProgram } from './built.ts';

/** What a run of the program gave. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** What is said of a plan that is in no repository, as those of most tests. */
export const NO_HISTORY = 'zoneplan: changes since the last commit are not checked: the plan is in no git repository.\n';

/** Runs the real program in a process of its own. */
export function zoneplan(
  folder: string,
  argv: readonly string[],
  more: { readonly input?: string; readonly keepOpen?: boolean; readonly env?: Record<string, string> } = {},
): Promise<Ran> {
  const { PATH = '', HOME = '', SystemRoot = '' } = process.env;
  const child = spawn(process.execPath, [builtProgram(), ...argv], {
    cwd: folder,
    env: { PATH, HOME, SystemRoot, LANG: 'C', ...more.env },
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  child.stdin.on('error', () => undefined);
  if (more.keepOpen) child.stdin.write(more.input ?? '');
  else child.stdin.end(more.input ?? '');
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }));
  });
}

/** A folder of its own with these files, until `remove` is called. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'zoneplan-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** What a machine output says against its published schema; nothing when it follows it. */
export function schemaErrors(
  name: 'check' | 'status' | 'explain' | 'diff' | 'check-line' | 'baseline',
  value: unknown,
): readonly ErrorObject[] {
  const schema = JSON.parse(readFileSync(new URL(`../../schemas/output/${name}.schema.json`, import.meta.url), 'utf8'));
  const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);
  validate(value);
  return validate.errors ?? [];
}
