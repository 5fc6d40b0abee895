import { deepEqual, equal } from 'node:assert/strict';
import { folderWith, zoneplan } from './program.ts';

const message = (body: object): string => {
  const text = JSON.stringify({ jsonrpc: '2.0', ...body });
  return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
};

describe('zoneplan lsp', function () {
  this.timeout(60_000);

  it('serves an editor over standard input and output, to the end', async () => {
    const folder = folderWith({});
    const input = [
      message({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } }),
      message({ method: 'initialized', params: {} }),
      message({ id: 2, method: 'shutdown' }),
      message({ method: 'exit' }),
    ].join('');
    const ran = await zoneplan(folder.path, ['lsp', '--stdio'], { input, keepOpen: true });
    folder.remove();
    deepEqual([ran.code, ran.err], [0, '']);
    const answers = ran.out
      .split(/Content-Length: \d+\r\n\r\n/)
      .filter(Boolean)
      .map((text) => JSON.parse(text));
    equal(answers.find(({ id }) => id === 1).result.serverInfo.name, 'zoneplan');
  });
});
