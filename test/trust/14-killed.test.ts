import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { Diagnostic } from 'vscode-languageserver/node';
import { applyEdits } from '../../core/text/apply-edits.ts';
import { spawn } from 'node:child_process';
import { builtProgram } from '../cli/built.ts';
import { folderWith as cliFolder, zoneplan } from '../cli/program.ts';
import { FRAGMENTS } from '../core/syntax/samples.ts';
import { startClient } from '../server/client.ts';
import { folderWith } from '../server/folder.ts';
import { PLAN } from '../server/plan.ts';
import { trialOf } from './trial.ts';

const { seed, many, cases, figure } = trialOf(14);
const KILLS = many(8, 200);

describe('A process that is killed', function () {
  this.timeout(0);

  it(`comes back to the findings of the same text: ${KILLS} servers, while somebody types, seed ${seed}`, async () => {
    const folder = folderWith(PLAN);
    const uri = folder.at('figures.plan.yaml');
    await cases(KILLS, async (random, of) => {
      const first = await startClient({ folders: [folder.uri], pulls: true });
      let text: string = PLAN['figures.plan.yaml'];
      first.open(uri, text, 1);
      for (let version = 2; version < 2 + random.below(30); version += 1) {
        const offset = random.below(text.length + 1);
        const before = text.slice(0, offset).split(/\r\n|\r|\n/);
        const start = { line: before.length - 1, character: before.at(-1)!.length };
        const put = random.pick(FRAGMENTS);
        first.change(uri, version, { range: { start, end: start }, text: put });
        text = applyEdits(text, [{ start: offset, end: offset, text: put }]);
      }
      of(text);
      if (random.below(2) === 0) void first.pull(uri).catch(() => undefined);
      const gone = once(first.process, 'exit');
      first.process.kill('SIGKILL');
      await gone;
      first.connection.dispose();
      const [again, fresh] = await Promise.all([1, 2].map(() => startClient({ folders: [folder.uri], pulls: true })));
      again!.open(uri, text, 99);
      fresh!.open(uri, text, 1);
      const found = (items: readonly Diagnostic[]) => items.map(({ code, message, range }) => ({ code, message, range }));
      const [mine, theirs] = await Promise.all([again!.pull(uri), fresh!.pull(uri)]);
      assert.deepEqual(found(mine.items), found(theirs.items));
      await Promise.all([again!.stop(), fresh!.stop()]);
    });
    folder.dispose();
    figure('server', `${KILLS} servers killed while somebody typed, 0 findings otherwise`);
  });

  it('leaves no cache that says anything else', async () => {
    const folder = cliFolder(PLAN);
    const plain = await zoneplan(folder.path, ['check']);
    const kills = many(8, 200);
    await cases(kills, async (random) => {
      const { PATH = '', HOME = '' } = process.env;
      const child = spawn(process.execPath, [builtProgram(), 'check', '--cache'], {
        cwd: folder.path,
        env: { PATH, HOME, LANG: 'C' },
        stdio: 'ignore',
      });
      const gone = once(child, 'exit');
      setTimeout(() => child.kill('SIGKILL'), 150 + random.below(500));
      await gone;
      assert.deepEqual(await zoneplan(folder.path, ['check', '--cache']), plain);
    });
    folder.remove();
    figure('cache', `${kills} runs killed, caches told nothing else`);
  });
});
