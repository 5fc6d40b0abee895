import { serveLines } from '../mcp/lines.ts';
import { answerTo } from '../mcp/server.ts';
import type { Outcome } from '../outcome.ts';
import type { Terminal } from '../terminal.ts';
import { write } from '../write.ts';

/** `zoneplan mcp`: answers agents about the plans of the current folder until they close the connection. */
export async function serveMcp(terminal: Terminal): Promise<Outcome> {
  await serveLines(
    process.stdin,
    (line) => write(process.stdout, [`${line}\n`]),
    (message) => answerTo(message, terminal),
  );
  return { code: 0 };
}
