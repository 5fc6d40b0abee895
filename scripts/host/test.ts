import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { buildAll } from '../build.ts';
import { buildSuite } from './build-suite.ts';
import { bareExtension, installPacked } from './packed.ts';
import { installHost } from './install.ts';
import { projectFolder } from './place.ts';

const { values: asked } = parseArgs({
  options: {
    /** A version of the desktop to download: `stable` or a number. Without it the tests run in the VS Code installed from npm. */
    desktop: { type: 'string' },
    /** Runs the extension in the browser's extension host, its server in a web worker. */
    web: { type: 'boolean' },
    /** Installs the packed extension, which `npm run package` has made, instead of running it from this folder. */
    packed: { type: 'boolean' },
    /** Opens an empty folder, in which the extension is to stay asleep. */
    empty: { type: 'boolean' },
    /** Opens the sample in Restricted Mode. */
    restricted: { type: 'boolean' },
    /** Only tests whose title holds this text. */
    grep: { type: 'string' },
  },
});

/** Runs test/vscode inside a real VS Code, on a copy of the sample; tests that save or delete files leave the sample alone. */
async function main(): Promise<number> {
  await buildAll({ release: false });
  await buildSuite();
  const sample = join(projectFolder, 'samples/quang-ninh');
  const scratch = mkdtempSync(join(tmpdir(), 'zoneplan-sample-'));
  const folder = join(scratch, basename(sample));
  if (asked.empty) mkdirSync(folder);
  else cpSync(sample, folder, { recursive: true });
  try {
    const vscodeExecutablePath = await executable();
    const extensions = asked.packed ? installPacked(scratch) : undefined;
    return await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: extensions ? bareExtension(scratch) : projectFolder,
      extensionTestsPath: join(projectFolder, 'out/test/vscode/suite.cjs'),
      launchArgs: [folder, ...(asked.restricted ? [] : ['--disable-workspace-trust']), '--disable-extensions'],
      extensionTestsEnv: {
        SUITE_GREP: asked.empty ? 'A folder without a plan' : asked.restricted ? 'A folder that is not trusted' : (asked.grep ?? ''),
        EDITOR_SETTINGS: JSON.stringify({ ...(asked.web && IN_BROWSER), ...(asked.restricted && RESTRICTED) }),
        EDITOR_EXTENSIONS: extensions ?? '',
      },
    }).catch((error: { readonly code?: number; readonly message: string }) => {
      console.error(error.message);
      return error.code || 1;
    });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

const IN_BROWSER = { 'remote.extensionKind': { 'zoneplan.zoneplan': ['web'] } };

/** Trust is asked for by nobody and given to nothing. */
const RESTRICTED = { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' };

async function executable(): Promise<string> {
  if (asked.desktop) return downloadAndUnzipVSCode({ version: asked.desktop, cachePath: join(projectFolder, '.host/desktop') });
  installHost();
  return join(projectFolder, 'scripts/host/code');
}

process.exitCode = await main();
