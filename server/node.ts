import { nodeFiles } from './node-files.ts';
import { startServer } from './server.ts';
import { connectionFor } from './transport.ts';

/** Serves a client of this process, over the channel that the arguments name. */
export function startNodeServer(argv: readonly string[]): void {
  const connection = connectionFor(argv);
  process.on('uncaughtException', (error) => connection.console.error(`uncaught: ${error.stack ?? error.message}`));
  startServer(connection, nodeFiles);
}
