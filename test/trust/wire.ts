import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** The bytes between a client and a server: what may be broken is not mended by a library. */
export interface Wire {
  readonly process: ChildProcess & { readonly stdin: Writable };
  /** The ids of all requests so far. */
  readonly asked: ReadonlySet<string | number>;
  /** How often each was answered. */
  readonly answers: ReadonlyMap<string | number, number>;
  /** What each came to. */
  readonly results: ReadonlyMap<string | number, unknown>;
  /** The code of each that came to an error. */
  readonly errorCodes: ReadonlyMap<string | number, number>;
  /** What was told under a name, in order. */
  readonly told: (method: string) => readonly unknown[];
  /** What the server said where only a person would read it. */
  readonly errors: () => string;
  readonly ask: (method: string, params: unknown, id?: string) => void;
  readonly tell: (method: string, params: unknown) => void;
  /** A message of any bytes, its length told rightly. */
  readonly frame: (body: Uint8Array) => void;
  readonly raw: (bytes: string) => void;
  /** Until every request has been answered and nothing has come for a while, or the server is gone. */
  readonly settled: () => Promise<void>;
}

/** Speaks with a server. Its own requests are answered with nothing. */
export function wireTo(server: ChildProcess & { readonly stdin: Writable; readonly stdout: Readable }): Wire {
  const asked = new Set<string | number>();
  const answers = new Map<string | number, number>();
  let [next, heard] = [1, 0];
  const results = new Map<string | number, unknown>();
  const errorCodes = new Map<string | number, number>();
  const told: { readonly method: string; readonly params: unknown }[] = [];
  let errors = '';
  server.stderr?.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const frame = (body: Uint8Array) => void server.stdin.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
  const say = (message: object) => frame(Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message })));
  server.stdin.on('error', () => undefined);
  listen(server.stdout, ({ id, method, result, error, params }) => {
    heard += 1;
    if (id === undefined || id === null) {
      if (method !== undefined) told.push({ method, params });
      return;
    }
    if (method !== undefined) say({ id, result: null });
    else if (asked.has(id)) {
      answers.set(id, (answers.get(id) ?? 0) + 1);
      results.set(id, result);
      if (error) errorCodes.set(id, error.code);
    }
  });
  return {
    process: server,
    asked,
    answers,
    results,
    errorCodes,
    told: (name) => told.filter(({ method }) => method === name).map(({ params }) => params),
    errors: () => errors,
    ask: (method, params, id = undefined) => {
      const name = id ?? next++;
      asked.add(name);
      say({ id: name, method, params });
    },
    tell: (method, params) => say({ method, params }),
    frame,
    raw: (bytes) => void server.stdin.write(bytes),
    settled: async () => {
      for (let quiet = 0, last = -1, waits = 0; quiet < 3 && server.exitCode === null && waits < 30_000; waits += 1) {
        await new Promise((resolve) => setTimeout(resolve, 10));
        quiet = heard === last && answers.size === asked.size ? quiet + 1 : 0;
        last = heard;
      }
    },
  };
}

interface Heard {
  readonly id?: string | number | null;
  readonly method?: string;
  readonly result?: unknown;
  readonly error?: { readonly code: number };
  readonly params?: unknown;
}

function listen(output: Readable, hear: (message: Heard) => void): void {
  let rest = Buffer.alloc(0);
  output.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const head = rest.indexOf('\r\n\r\n');
      const length = head < 0 ? undefined : Number(/Content-Length: (\d+)/i.exec(rest.subarray(0, head).toString())?.[1]);
      if (length === undefined || rest.length < head + 4 + length) return;
      hear(JSON.parse(rest.subarray(head + 4, head + 4 + length).toString()) as Heard);
      rest = rest.subarray(head + 4 + length);
    }
  });
}
