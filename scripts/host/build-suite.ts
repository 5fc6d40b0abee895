import { build } from 'esbuild';

/** Bundles test/vscode into one file, with mocha's browser build inside, that runs in Node's extension host as well as in the browser's. */
export async function buildSuite(): Promise<void> {
  await build({
    entryPoints: ['test/vscode/suite.ts'],
    outfile: 'out/test/vscode/suite.cjs',
    bundle: true,
    platform: 'browser',
    target: 'es2022',
    mainFields: ['browser', 'module', 'main'],
    external: ['vscode'],
    // mocha sets module.exports for itself, so what the bundle gives is set last.
    format: 'iife',
    globalName: 'bundle',
    footer: { js: 'module.exports = bundle;' },
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}
