import { resolve } from 'node:path';

/** What the workbench opens. */
export interface Workbench {
  /** The server's `127.0.0.1:port`. */
  readonly authority: string;
  readonly folder: string;
  /** An extension run from its folder. */
  readonly extension?: string;
  /** A bundle that exports `run()`; needs `extension`. */
  readonly tests?: string;
}

/** The address at which the server shows a workbench with this folder, extension and tests. */
export function workbenchAddress({ authority, folder, extension, tests }: Workbench): string {
  const remote = (path: string) => `vscode-remote://${authority}${encodeURI(resolve(path))}`;
  const payload = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  if (extension) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  const address = new URL(`http://${authority}/`);
  address.searchParams.set('folder', resolve(folder));
  address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}
