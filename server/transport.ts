import {
  type Connection,
  createConnection,
  createServerPipeTransport,
  createServerSocketTransport,
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

/** The connection that the arguments ask for: `--node-ipc`, `--socket=PORT`, `--pipe=NAME`, else `--stdio`. The process ends with it. */
export function connectionFor(argv: readonly string[]): Connection {
  const [reader, writer] = transportFor(argv);
  // a client that is gone cannot say `exit`
  reader.onClose(() => process.exit(1));
  writer.onClose(() => process.exit(1));
  return createConnection(reader, writer);
}

function transportFor(argv: readonly string[]) {
  if (argv.includes('--node-ipc')) return [new IPCMessageReader(process), new IPCMessageWriter(process)] as const;
  const port = Number(textAfter(argv, '--socket'));
  if (port > 0) return createServerSocketTransport(port);
  const pipe = textAfter(argv, '--pipe');
  if (pipe !== undefined) return createServerPipeTransport(pipe);
  process.stdout.on('error', () => process.exit(1));
  return [new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout)] as const;
}

/** `--name value` or `--name=value`. */
function textAfter(argv: readonly string[], name: string): string | undefined {
  const at = argv.findIndex((arg) => arg === name || arg.startsWith(`${name}=`));
  return at < 0 ? undefined : argv[at] === name ? argv[at + 1] : argv[at]!.slice(name.length + 1);
}
