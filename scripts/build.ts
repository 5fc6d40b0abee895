import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build, context } from 'esbuild';

/** How a bundle is made: small and bare for a release, with source maps else. */
export interface BuildMode {
  readonly release: boolean;
}

/** Makes every bundle in dist/. */
export async function buildAll(mode: BuildMode): Promise<void> {
  if (mode.release) rmSync('dist', { recursive: true, force: true });
  await Promise.all(bundles(mode).map((options) => build(options)));
  bundleSample();
}

/** The sample plan as one file, since an extension in the browser cannot list its own folders. */
function bundleSample(): void {
  const folder = 'samples/quang-ninh';
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const texts = names.map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]);
  writeFileSync('dist/sample.json', JSON.stringify(Object.fromEntries(texts)));
}

/** Makes the bundles and makes each again whenever a file of it is saved. */
export async function watchAll(): Promise<void> {
  const contexts = await Promise.all(bundles({ release: false }).map((options) => context({ ...options, logLevel: 'info' })));
  await Promise.all(contexts.map((each) => each.watch()));
}

/** The client is CommonJS in both hosts: the one of the browser knows no other modules, and the package being of modules, the ending says so. */
function bundles({ release }: BuildMode): BuildOptions[] {
  const all: BuildOptions = {
    bundle: true,
    minify: release,
    sourcemap: !release,
    legalComments: 'none',
    logLevel: 'warning',
    charset: 'utf8',
  };
  const node: BuildOptions = { ...all, platform: 'node', target: 'node20' };
  const browser: BuildOptions = { ...all, platform: 'browser', target: 'es2022', mainFields: ['browser', 'module', 'main'] };
  // The client names the messages of the protocol by the library it has anyway.
  const client: BuildOptions = {
    external: ['vscode'],
    format: 'cjs',
    alias: { 'vscode-languageserver': 'vscode-languageserver-protocol' },
  };
  return [
    { ...node, ...client, entryPoints: ['client/node.ts'], outfile: 'dist/client/node.cjs' },
    { ...browser, ...client, entryPoints: ['client/browser.ts'], outfile: 'dist/client/browser.cjs' },
    { ...browser, format: 'iife', entryPoints: ['client/dashboard/page.ts'], outfile: 'dist/client/dashboard.js' },
    { ...node, format: 'cjs', entryPoints: ['server/node.ts'], outfile: 'dist/server/node.cjs' },
    { ...browser, format: 'iife', entryPoints: ['server/browser.ts'], outfile: 'dist/server/browser.js' },
    cliBundle('dist/cli.js', node),
  ];
}

/** The command line as one module. */
export function cliBundle(
  outfile: string,
  how: BuildOptions = { platform: 'node', target: 'node20', bundle: true, charset: 'utf8' },
): BuildOptions {
  return { ...how, format: 'esm', entryPoints: ['cli/main.ts'], outfile, banner: { js: requireForModules } };
}

/** Libraries in CommonJS ask for Node's own modules by `require`, which a module does not have. */
const requireForModules = "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);";

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const made = process.argv.includes('--watch') ? watchAll() : buildAll({ release: process.argv.includes('--release') });
  // esbuild has said what is wrong and where.
  await made.catch(() => process.exit(1));
}
