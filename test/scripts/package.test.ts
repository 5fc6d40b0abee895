import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import picomatch from 'picomatch';
import { globSync } from 'tinyglobby';
import { strays } from '../../scripts/package/contents.ts';
import { zipEntries } from '../../scripts/package/zip-entries.ts';

const ROOT = join(import.meta.dirname, '../..');

/** What building for release puts into dist/. */
const BUILT = ['client/dashboard.js', 'client/main.cjs', 'sample.json', 'server/main.cjs'].map((name) => `dist/${name}`);

describe('the packed extension', () => {
  it('holds what is on its list, and nothing else', () => {
    assert.deepEqual(strays(packed()), { strange: [], lacking: [] });
  });

  it('would be found out if a file were added or lacking', () => {
    const files = packed();
    assert.deepEqual(strays([...files, 'samples/x.plan.yaml', 'dist/server/main.cjs.map']).strange, [
      'samples/x.plan.yaml',
      'dist/server/main.cjs.map',
    ]);
    assert.deepEqual(strays(files.filter((file) => file !== 'LICENSE')).lacking, ['LICENSE']);
  });

  it('has its archive read by the directory at its end', () => {
    const archive = zipOf({ 'extension/package.json': '{}', 'extension/kế hoạch.md': 'a'.repeat(5000) });
    const entries = zipEntries(archive);
    assert.deepEqual(
      entries.map(({ name }) => name),
      ['extension/package.json', 'extension/kế hoạch.md'],
    );
    assert.ok(entries[1]!.size < 100);
    assert.throws(() => zipEntries(Buffer.from('no archive, whatever its length may be')), /no ZIP archive/);
  });
});

/** The files that `.vscodeignore` lets through: it leaves everything out, and takes some back. */
function packed(): readonly string[] {
  const lines = readFileSync(join(ROOT, '.vscodeignore'), 'utf8').split('\n').filter(Boolean);
  assert.equal(lines[0], '**');
  const files = globSync('**', { cwd: ROOT, ignore: ['node_modules', 'dist', 'out', '.host', '.git', '.cache', 'shots'], dot: true });
  return [...files, ...BUILT].filter(
    (file) =>
      lines.reduce((out, line) => (picomatch.isMatch(file, line.replace(/^!/, ''), { dot: true }) ? !line.startsWith('!') : out), false) ===
      false,
  );
}

/** A ZIP archive as programs write them. */
function zipOf(files: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const [title, body] = [Buffer.from(name), deflateRawSync(text)];
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt32LE(body.length, 18);
    local.writeUInt16LE(title.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt32LE(body.length, 20);
    central.writeUInt16LE(title.length, 28);
    central.writeUInt32LE(at, 42);
    directory.push(central, title);
    parts.push(local, title, body);
    at += local.length + title.length + body.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...directory, end]);
}
