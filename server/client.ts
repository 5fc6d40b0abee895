import { type Connection, DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, WatchKind } from 'vscode-languageserver';
import { nameOf } from './names.ts';
import type { Session } from './session.ts';
import { settingsFrom } from './settings.ts';

const WATCHED = [
  { globPattern: '**/*.plan.{yaml,yml}' },
  { globPattern: '**/zoneplan.yaml' },
  { globPattern: '**/.gitignore' },
  // folders that come and go, and the files that sources name
  { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
];

/** How often the present moves on, in milliseconds. */
const TICK = 600_000;

/** Follows what the client knows: its settings, its folders and the files stored in them. What comes later is worked on within `guard`. */
export function follow(session: Session, connection: Connection, guard: (what: string, work: () => void) => void): void {
  const { workspace } = session.client;
  if (workspace?.didChangeConfiguration?.dynamicRegistration) {
    asked(session, connection.client.register(DidChangeConfigurationNotification.type, { section: 'zoneplan' }));
  }
  if (workspace?.didChangeWatchedFiles?.dynamicRegistration) {
    asked(session, connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: WATCHED }));
  }
  configure(session, connection);
  session.workspace.setFolders(foldersOf(session), []);
  if (workspace?.workspaceFolders) {
    connection.workspace.onDidChangeWorkspaceFolders((event) =>
      guard('didChangeWorkspaceFolders', () => {
        const [added, removed] = [event.added, event.removed].map((folders) => folders.map(({ uri }) => nameOf(uri)));
        session.workspace.setFolders(added!, removed!);
        session.touch(undefined);
      }),
    );
  }
  const timer: unknown = setInterval(() => session.tick(), TICK);
  (timer as { unref?: () => void }).unref?.();
}

/** Asks the client for its settings. */
export function configure(session: Session, connection: Connection): void {
  if (!session.client.workspace?.configuration) return;
  const asking = connection.workspace.getConfiguration('zoneplan').then((section: unknown) => {
    session.settings = settingsFrom(section, session.initialize);
    session.touch(undefined);
  });
  session.configured = asked(session, asking);
}

function asked(session: Session, asking: Promise<unknown>): Promise<void> {
  return asking.then(
    () => undefined,
    (error) => session.failed('asking the client', error),
  );
}

function foldersOf({ initialize: { workspaceFolders, rootUri } }: Session): string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => nameOf(uri));
  return rootUri ? [nameOf(rootUri)] : [];
}
