import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { newFeature } from './new/feature.ts';
import { newRule } from './new/rule.ts';

const USAGE = `usage: npx tsx scripts/new.ts rule <category>/<code>
       npx tsx scripts/new.ts feature <name>

In the present folder, which is the project's.
`;

/** Begins a check or a feature: files that compile, listed where they must be, to be filled in. */
function main([kind = '', name = '']: readonly string[]): void {
  const root = process.cwd();
  const files = kind === 'rule' ? newRule(name) : kind === 'feature' ? newFeature(root, name) : undefined;
  if (!files) return fail(USAGE);
  const [first] = files.keys();
  if (existsSync(join(root, first!))) return fail(`${first} is there already\n`);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text!);
    console.log(path);
  }
  console.log('Then: npm run generate && npm test');
}

function fail(says: string): void {
  process.stderr.write(says);
  process.exitCode = 2;
}

main(process.argv.slice(2));
