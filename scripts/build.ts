import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
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

/** Client and server are one script each, for Node and for the browser: what the two do not share is loaded when it is known where they run. */
export function bundles({ release }: BuildMode): BuildOptions[] {
  const all: BuildOptions = {
    bundle: true,
    minify: release,
    sourcemap: !release,
    legalComments: 'none',
    logLevel: 'warning',
    charset: 'utf8',
  };
  return [
    // The client names the messages of the protocol by the library it has anyway.
    {
      ...all,
      ...anywhere,
      entryPoints: ['client/main.ts'],
      outfile: 'dist/client/main.cjs',
      format: 'cjs',
      external: [...anywhere.external, 'vscode'],
      alias: { 'vscode-languageserver': 'vscode-languageserver-protocol' },
    },
    {
      ...all,
      platform: 'browser',
      target: 'es2022',
      format: 'iife',
      entryPoints: ['client/dashboard/page.ts'],
      outfile: 'dist/client/dashboard.js',
    },
    { ...all, ...serverBundle('dist/server/main.cjs') },
    cliBundle('dist/cli.js', { ...all, platform: 'node', target: 'node20' }),
  ];
}

/** A script that runs in Node and in the browser, of libraries that have a part for each. */
const anywhere = {
  bundle: true,
  platform: 'neutral',
  target: 'es2022',
  conditions: ['node', 'browser', 'module'],
  mainFields: ['browser', 'module', 'main'],
  external: ['node:*', ...builtinModules],
} as const satisfies BuildOptions;

/** The server as one script. */
export function serverBundle(outfile: string): BuildOptions {
  return { ...anywhere, charset: 'utf8', format: 'iife', entryPoints: ['server/main.ts'], outfile };
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
