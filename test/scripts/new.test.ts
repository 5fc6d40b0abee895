import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateRulesIndex } from '../../scripts/generate/rules-index.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const TSX = fileURLToPath(import.meta.resolve('tsx'));

describe('scripts/new.ts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zoneplan-new-'));
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const begin = (...words: string[]) =>
    spawnSync(process.execPath, ['--import', TSX, join(PROJECT, 'scripts/new.ts'), ...words], { cwd: folder, encoding: 'utf8' });

  before(() => {
    for (const part of ['core', 'dashboard', 'office', 'server', 'tsconfig.base.json', 'package.json'])
      cpSync(join(PROJECT, part), join(folder, part), { recursive: true });
    symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('begins a check and a feature that compile', () => {
    assert.equal(begin('rule', 'targets/named-by-its-id').status, 0);
    assert.equal(begin('feature', 'place-name').status, 0);
    writeFileSync(join(folder, 'core/rules/index.ts'), generateRulesIndex(folder));
    assert.match(read('core/rules/index.ts'), /import namedByItsId from '\.\/targets\/named-by-its-id\.ts';/);
    assert.match(read('server/requests/index.ts'), /import placeName [\s\S]*\n {2}placeName,\n\];/);
    const compiled = spawnSync(process.execPath, [join(PROJECT, 'node_modules/typescript/bin/tsc'), '-b', 'server'], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.equal(compiled.stdout + compiled.stderr, '');
  });

  it('writes over nothing, and only names that will do', () => {
    for (const words of [
      ['rule', 'targets/named-by-its-id'],
      ['feature', 'hover'],
      ['rule', 'missing-name'],
      ['rule', 'money/x'],
      ['feature', 'Big'],
      [],
    ]) {
      const { status, stderr } = begin(...words);
      assert.equal(status, 2, words.join(' '));
      assert.notEqual(stderr, '');
    }
  });
});
