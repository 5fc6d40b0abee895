import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runSuite } from './run-suite.ts';

/**
 * Stands where VS Code's executable would: takes the desktop's command line for extension tests
 * and runs them in the VS Code that is installed for this project.
 */
async function main(line: readonly string[]): Promise<number> {
  const option = (name: string) => line.findLast((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
  const extension = option('extensionDevelopmentPath');
  const tests = option('extensionTestsPath');
  const folder = line.filter((word) => !word.startsWith('--')).findLast(isFolder) ?? pathOf(option('folder-uri'));
  if (!extension || !tests || !folder) {
    console.error('Only the tests of an extension on a folder can be run: --extensionDevelopmentPath=… --extensionTestsPath=… FOLDER');
    return 2;
  }
  const { EDITOR_SETTINGS: settings = '{}', EDITOR_EXTENSIONS: extensions } = process.env;
  return runSuite({ extension, tests, folder, settings: JSON.parse(settings), extensions: extensions || undefined });
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function pathOf(uri: string | undefined): string | undefined {
  return uri && fileURLToPath(uri);
}

process.exitCode = await main(process.argv.slice(2));
