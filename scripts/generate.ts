import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatedCode } from './generate/code.ts';
import type { Generated } from './generate/generated.ts';

/** Writes all that is made from something else; with `--check` it names what is stale and exits 1. */
async function main(): Promise<void> {
  const root = join(import.meta.dirname, '..');
  const settle = process.argv.includes('--check') ? () => {} : write;
  const code = staleIn(root, generatedCode(root));
  settle(root, code);
  // The pages are made of the checks themselves, so the list of checks has to be right before it is loaded.
  const { generatedPages } = await import('./generate/pages.ts');
  const pages = staleIn(root, generatedPages(root));
  settle(root, pages);
  const stale = [...code.keys(), ...pages.keys()];
  for (const path of stale) console.log(settle === write ? path : `${path} is stale: npm run generate`);
  if (settle !== write && stale.length > 0) process.exitCode = 1;
}

function staleIn(root: string, files: Generated): Generated {
  const present = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined);
  return new Map([...files].filter(([path, text]) => present(path) !== text));
}

function write(root: string, files: Generated): void {
  for (const [path, text] of files) {
    if (text === undefined) rmSync(join(root, path));
    else {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  }
}

await main();
