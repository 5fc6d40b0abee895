import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** A request, or a notification where it has no id, as JSON-RPC has them. */
export interface Message {
  readonly id?: string | number | null;
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** An answer: a result, or why there is none. */
export type Answer = { readonly result: unknown } | { readonly error: { readonly code: number; readonly message: string } };

/** Answers the requests that come in, one a line, in order, until the input ends. */
export async function serveLines(
  input: Readable,
  write: (line: string) => Promise<void>,
  answer: (message: Message) => Promise<Answer | undefined>,
): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    for (const { id, said } of await answersTo(line, answer)) await write(JSON.stringify({ jsonrpc: '2.0', id, ...said }));
  }
}

interface Reply {
  readonly id: Message['id'];
  readonly said: Answer;
}

async function answersTo(line: string, answer: (message: Message) => Promise<Answer | undefined>): Promise<readonly Reply[]> {
  const read = parsed(line);
  if (read === undefined) return [{ id: null, said: { error: { code: -32_700, message: 'Parse error' } } }];
  const message = messageOf(read);
  if (!message) return [{ id: null, said: { error: { code: -32_600, message: 'Invalid Request' } } }];
  const said = await answer(message);
  // Notifications are not answered.
  return message.id === undefined || !said ? [] : [{ id: message.id, said }];
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

function messageOf(read: unknown): Message | undefined {
  if (typeof read !== 'object' || read === null) return undefined;
  const { id, method, params } = read as Record<string, unknown>;
  if (typeof method !== 'string') return undefined;
  const given = typeof params === 'object' && params !== null ? (params as Record<string, unknown>) : {};
  return { id: typeof id === 'string' || typeof id === 'number' ? id : undefined, method, params: given };
}
