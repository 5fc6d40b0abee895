import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { generatedCode } from '../scripts/generate/code.ts';
import { generatedPages } from '../scripts/generate/pages.ts';
import { circlesIn, type Imports } from './circles.ts';

const ROOT = join(import.meta.dirname, '..');
const FOLDERS = ['core', 'office', 'server', 'client', 'cli', 'scripts'];
const MOST_LINES = 250;
/** Files that may be longer, and why. */
const LONG: Readonly<Record<string, string>> = {
  'core/plan/model.ts': 'the whole vocabulary of a plan on one page',
  'core/rules/index.ts': 'the generated list of all checks',
};

/** Where types, and nothing that runs, may lead back to where they came from, and why. */
const ONE_THING: Readonly<Record<string, string>> = {
  'core/query/': 'a cell belongs to the database that fills it',
  'core/syntax/': 'a slice holds its nodes and the slips in it, which are found by reading slices',
  'core/features/(?:status|public/public-row)': 'a row of the status, and the same with what is withheld',
  'server/': 'what belongs to a session is handed the session',
  'cli/(?:commands|cache)/': 'what a command is asked decides what is kept of its answer',
  'cli/(?:commands|status)/': 'a command and its output',
  'scripts/mutation/': 'explanations and the list of them',
};

const files = FOLDERS.flatMap((folder) => sources(folder));
const architecture = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8');

describe('the house', () => {
  const layers = tableUnder('## Layers');
  const packages = tableUnder('## Foreign packages');

  it('imports only downward, as the table of docs/architecture.md says', () => {
    const wrong = files.flatMap((file) => {
      const own = layerOf(file);
      const allowed = layers.get(own);
      assert.ok(allowed, `${file}: no layer ${own} in the table`);
      return inner(file).flatMap((target) =>
        layerOf(target) === own || allowed.includes(layerOf(target)) ? [] : [`${file} imports ${target}`],
      );
    });
    assert.deepEqual(wrong, []);
  });

  it('imports in no circle', () => {
    assert.deepEqual(circlesIn(graphOf(valueImports)), []);
  });

  it('lets types lead back only where files are one thing in parts', () => {
    const all = circlesIn(graphOf(imports));
    const circles = all.filter((circle) => !Object.keys(ONE_THING).some((part) => isIn(circle, part)));
    assert.deepEqual(circles, []);
    const needless = Object.keys(ONE_THING).filter((part) => !all.some((circle) => isIn(circle, part)));
    assert.deepEqual(needless, [], 'no circle any more');
  });

  it('lets each foreign package in by its own door', () => {
    const wrong = files.flatMap((file) =>
      outer(file).flatMap((name) => (mayImport(file, name, packages) ? [] : [`${file} imports ${name}`])),
    );
    assert.deepEqual(wrong, []);
  });

  it('keeps files small', () => {
    const long = files.filter((file) => lines(file) > MOST_LINES && !(file in LONG));
    assert.deepEqual(long, []);
    for (const file of Object.keys(LONG)) assert.ok(existsSync(join(ROOT, file)) && lines(file) > MOST_LINES, `${file} needs no exception`);
  });

  it('names files in kebab case and for what they hold', () => {
    const wrong = files.filter(
      (file) =>
        !/^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.ts$/.test(file.split('/').at(-1)!) || /(^|\/)(utils?|helpers?|common|manager)\.ts$/.test(file),
    );
    assert.deepEqual(wrong, []);
  });

  it('keeps the oracle apart from what it judges: only the side that asks the engine knows the core', () => {
    const oracle = readdirSync(join(ROOT, 'test/oracle')).filter((name) => name.endsWith('.ts') && name !== 'engine.ts');
    const wrong = oracle.flatMap((name) =>
      imports(`test/oracle/${name}`).flatMap((target) =>
        /^(?:\.\/[\w-]+\.ts|node:[\w/]+|yaml)$/.test(target) ? [] : [`test/oracle/${name} imports ${target}`],
      ),
    );
    assert.deepEqual(wrong, []);
  });

  it('takes accents off in one place', () => {
    // What is drawn in a web view cannot call the core.
    const own = files.filter((file) => !file.startsWith('client/') && file !== 'core/plan/quantity/fold.ts');
    const wrong = own.filter((file) => text(file).includes("normalize('NFD')"));
    assert.deepEqual(wrong, []);
  });

  it('keeps no state in modules', () => {
    const wrong = files.filter((file) =>
      /^(?:export )?let |^(?:export )?const \w+(?:: (?!Readonly)[^=]+)? = new (?:Map|Set|WeakMap)\(\)/m.test(text(file)),
    );
    assert.deepEqual(wrong, []);
  });

  it('says the same to English and Vietnamese readers of the extension', () => {
    const keys = (file: string) => Object.keys(JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as object).sort();
    assert.deepEqual(keys('package.nls.vi.json'), keys('package.nls.json'));
  });
});

describe('what is written about the house', () => {
  it('is fresh where it is generated', () => {
    const stale = [...generatedCode(ROOT), ...generatedPages(ROOT)].filter(
      ([path, made]) => (existsSync(join(ROOT, path)) ? text(path) : undefined) !== made,
    );
    assert.deepEqual(
      stale.map(([path]) => path),
      [],
      'npm run generate',
    );
  }).timeout(120_000);

  it('links only to what is there', () => {
    const broken = pages('.').flatMap((page) =>
      links(page)
        .filter((target) => !existsSync(join(ROOT, dirname(page), target)))
        .map((target) => `${page}: ${target}`),
    );
    assert.deepEqual(broken, []);
  });

  it('lists every decision', () => {
    const listed = links('docs/decisions/README.md');
    assert.deepEqual(
      readdirSync(join(ROOT, 'docs/decisions')).filter((name) => name !== 'README.md' && !listed.includes(name)),
      [],
    );
  });

  it('records the findings of every sample', () => {
    const recorded = readdirSync(join(ROOT, 'test/specs'))
      .filter((name) => name.endsWith('.md'))
      .map((name) => text(`test/specs/${name}`))
      .join('\n');
    const mechanisms = folders('samples/mechanisms').map((name) => `mechanisms/${name}`);
    const samples = [...folders('samples').filter((name) => name !== 'mechanisms'), ...mechanisms];
    assert.deepEqual(
      samples.filter((name) => !recorded.includes(`$ zoneplan check samples/${name} `)),
      [],
    );
  });
});

function folders(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []));
}

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'generated' ? [] : sources(path);
    return entry.name.endsWith('.ts') ? [path] : [];
  });
}

function text(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

function lines(file: string): number {
  return text(file).trimEnd().split('\n').length;
}

function imports(file: string, said = text(file)): string[] {
  return [...said.matchAll(/^(?:import|export)[^'"]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm)].map(
    (found) => (found[1] ?? found[2] ?? found[3])!,
  );
}

/** Those that are there when the program runs. */
function valueImports(file: string): string[] {
  return imports(file, text(file).replace(/^(?:import|export) type [^'"]*?from '[^']+'/gm, ''));
}

function inner(file: string): string[] {
  return within(file, imports(file)).filter((target) => FOLDERS.includes(target.split('/')[0]!));
}

function within(file: string, names: readonly string[]): string[] {
  return names.filter((name) => name.startsWith('.')).map((name) => relative(ROOT, normalize(join(ROOT, dirname(file), name))));
}

/** What imports what, tests included. */
function graphOf(named: (file: string) => string[]): Imports {
  return new Map([...files, ...sources('test')].map((file) => [file, within(file, named(file))]));
}

const isIn = (circle: readonly string[], part: string) => circle.every((file) => new RegExp(`^${part}`).test(file));

function outer(file: string): string[] {
  return imports(file).filter((name) => !name.startsWith('.'));
}

function layerOf(file: string): string {
  const [folder, below, ...rest] = file.split('/');
  if (folder !== 'core') return folder!;
  return rest.length > 0 ? `core/${below}` : 'core/';
}

function mayImport(file: string, name: string, packages: ReadonlyMap<string, readonly string[]>): boolean {
  const layer = layerOf(file);
  if (name.startsWith('node:')) return layer === 'cli' || layer === 'scripts' || /\/(node[^/]*|transport)\.ts$/.test(file);
  const entry = [...packages].find(([names]) => names.split(', ').some((each) => name === each || name.startsWith(`${each}/`)));
  return entry?.[1].includes(layer) ?? false;
}

/** The two-column table under a heading: first cell → items of the second. */
function tableUnder(heading: string): ReadonlyMap<string, readonly string[]> {
  const section = architecture.slice(architecture.indexOf(heading));
  const rows = /\n\|[^\n]*\n\|[-|]+\n((?:\|[^\n]*\n)+)/.exec(section)![1]!.trim().split('\n');
  return new Map(
    rows
      .map(
        (row) =>
          row
            .split('|')
            .slice(1, 3)
            .map((cell) => cell.trim()) as [string, string],
      )
      .map(([name, items]) => [
        name,
        items
          .split(',')
          .map((item) => item.trim())
          .filter(Boolean),
      ]),
  );
}

function pages(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return /^(\.|node_modules|dist|out)/.test(entry.name) ? [] : pages(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

/** The files a page links to or shows. */
function links(page: string): string[] {
  const prose = text(page)
    .replace(/^(`{3,})[\s\S]*?^\1$/gm, '')
    .replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)|\bsrc="([^"]+)"/g)]
    .map((found) => (found[1] ?? found[2])!.replace(/#.*/, ''))
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target));
}
