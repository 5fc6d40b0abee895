import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { released } from '../../scripts/package/bundled.ts';
import { billOfMaterials } from '../../scripts/package/sbom.ts';
import { git } from '../git.ts';
import { trialOf } from './trial.ts';

const PROJECT = join(import.meta.dirname, '../..');
const { many, figure } = trialOf(23);

/** Packages that may be in the bundles, all in all. */
const MOST_PACKAGES = 75;
const LICENSES: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  '(MIT OR GPL-3.0-or-later)',
  '(MIT AND Zlib)',
]);
/** Every file of the npm package. */
const NPM =
  /^(?:package\.json|LICENSE|README(?:\.vi)?\.md|CHANGELOG\.md|dist\/cli\.js|ci\/(?:check\.sh|gitlab\.yml|problem-matcher\.json)|schemas\/(?:output\/)?[\w-]+\.schema\.json)$/;

describe('What is shipped', function () {
  this.timeout(600_000);

  it('is built the same twice, in another folder too, of few packages with licences, none of which runs anything when installed', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'zoneplan-build-'));
    for (const name of git(PROJECT, 'ls-files')
      .split('\n')
      .filter((file) => file !== '' && !/^(?:test|docs|\.)/.test(file)))
      cpSync(join(PROJECT, name), join(elsewhere, name), { recursive: true });
    symlinkSync(join(PROJECT, 'node_modules'), join(elsewhere, 'node_modules'));
    const [one, other] = [await released(PROJECT), await released(elsewhere)];
    rmSync(elsewhere, { recursive: true, force: true });
    assert.ok(one.texts.size > 3);
    for (const [file, text] of one.texts) assert.ok(text === other.texts.get(file), `${file} is built otherwise elsewhere`);
    const { packages } = one;
    assert.ok(packages.length > 5 && packages.length <= MOST_PACKAGES, `${packages.length} packages`);
    assert.deepEqual(
      packages.filter(({ license }) => !LICENSES.has(license)).map(({ name, license }) => `${name}: ${license}`),
      [],
    );
    assert.deepEqual(
      packages.filter(({ installScripts }) => installScripts.length > 0).map(({ name }) => name),
      [],
    );
    const { components } = billOfMaterials(PROJECT, packages);
    assert.deepEqual(components.map(({ version }) => version).sort(), packages.map(({ version }) => version).sort());
    figure(
      'bundles',
      `${packages.length} of at most ${MOST_PACKAGES} packages, all licences known, 0 install scripts, ${one.texts.size} bundles the same twice`,
    );
  });

  it('needs no package at run time, and has none in its manifest', () => {
    const { dependencies, optionalDependencies, peerDependencies } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
    assert.deepEqual([dependencies, optionalDependencies, peerDependencies], [undefined, undefined, undefined]);
  });

  it('as npm package is what is on its list', () => {
    const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: PROJECT,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [{ files }] = JSON.parse(packed.toString()) as readonly [{ readonly files: readonly { readonly path: string }[] }];
    assert.ok(files.length > 20);
    assert.deepEqual(
      files.filter(({ path }) => !NPM.test(path)),
      [],
    );
  });

  it('holds nothing that looks like a secret', () => {
    const secret =
      /-----BEGIN [A-Z ]*PRIVATE KEY|\bgh[pousr]_[A-Za-z0-9]{36}\b|\bAKIA[0-9A-Z]{16}\b|\bnpm_[A-Za-z0-9]{36}\b|\bxox[abp]-[\w-]{20,}/;
    const found = git(PROJECT, 'ls-files')
      .split('\n')
      .filter((file) => /\.(?:ts|js|json|md|ya?ml|sh|txt)$|^\.[\w/]+$/.test(file))
      .filter((file) => secret.test(readFileSync(join(PROJECT, file), 'utf8')));
    assert.deepEqual(found, []);
  });

  it('has no known vulnerability, asked for in the long form only', function () {
    if (many(0, 1) === 0) return this.skip();
    const { stdout, status } = spawnSync('npm', ['audit', '--json'], { cwd: PROJECT, encoding: 'utf8' });
    assert.equal(status, 0, stdout);
    figure('audit', 'npm audit knows of nothing');
  });
});
