import type { Outcome } from '../outcome.ts';

/** `zoneplan lsp`: starts the language server, which then lives as long as its client. */
export async function serveLsp(): Promise<Outcome> {
  const { startNodeServer } = await import('../../server/node.ts');
  process.removeAllListeners('uncaughtException'); // the server logs them and goes on
  startNodeServer(process.argv);
  return { code: 0 };
}
