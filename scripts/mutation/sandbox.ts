import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { instrument } from './instrument.ts';
import type { Mutant } from './mutant.ts';

/** The project's folder. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** Where code with mutants is kept; ignored by git. */
export const cacheFolder = join(projectFolder, '.cache/mutation');

/** What tests read beside code is the same in the copy; what is installed or built is linked. */
const LINKED = ['node_modules', 'dist'];

/** The files whose code is measured. */
export function measuredFiles(): readonly string[] {
  return git('ls-files', '-co', '--exclude-standard', 'core/rules', 'core/rollup').filter(
    (file) => file.endsWith('.ts') && file !== 'core/rules/index.ts',
  );
}

/** Copies the project as it is now, with all mutants of some files in their code. */
export function buildSandbox(folder: string, mutated: readonly string[]): readonly Mutant[] {
  rmSync(folder, { recursive: true, force: true });
  for (const file of git('ls-files', '-co', '--exclude-standard')) {
    if (!existsSync(join(projectFolder, file))) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(projectFolder, file), join(folder, file));
  }
  for (const name of LINKED) if (existsSync(join(projectFolder, name))) symlinkSync(join(projectFolder, name), join(folder, name));
  const mutants: Mutant[] = [];
  for (const file of mutated) {
    const { code, mutants: own } = instrument(file, readFileSync(join(projectFolder, file), 'utf8'), mutants.length + 1);
    writeFileSync(join(folder, file), code);
    mutants.push(...own);
  }
  return mutants;
}

/** The lines git answers. */
export function git(...args: readonly string[]): string[] {
  return execFileSync('git', args, { cwd: projectFolder, encoding: 'utf8', maxBuffer: 1 << 28 })
    .split('\n')
    .filter(Boolean);
}
