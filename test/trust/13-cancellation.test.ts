import assert from 'node:assert/strict';
import { LSPErrorCodes } from 'vscode-languageserver/node';
import { benchPlan } from '../../scripts/bench/plan.ts';
import { startServer } from '../server/client.ts';
import { folderWith } from '../server/folder.ts';
import { PLAN } from '../server/plan.ts';
import { trialOf } from './trial.ts';
import { wireTo } from './wire.ts';

const { seed, many, cases, figure } = trialOf(13);
const REQUESTS = many(200, 10_000);
const METHODS = ['hover', 'inlayHint', 'codeLens', 'documentSymbol', 'completion', 'codeAction', 'references', 'semanticTokens/full'];

describe('Cancelling', function () {
  this.timeout(0);

  it(`leaves no request of ${REQUESTS} unanswered, and nothing older is shown after something newer, seed ${seed}`, async () => {
    const folder = folderWith({ 'zoneplan.yaml': PLAN['zoneplan.yaml'] });
    const [uri, text] = [folder.at('large.plan.yaml'), benchPlan(30_000)];
    let [cancelled, published] = [0, 0];
    await cases(REQUESTS / 100, async (random) => {
      const wire = wireTo(startServer());
      wire.ask('initialize', { processId: null, rootUri: null, workspaceFolders: [{ uri: folder.uri, name: 'x' }], capabilities: {} });
      wire.tell('initialized', {});
      wire.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'zoneplan', version: 1, text } });
      const at = () => ({ line: random.below(400), character: random.below(40) });
      let version = 1;
      for (let n = 0; n < 100; n += 1) {
        if (random.below(4) === 0) {
          version += 1;
          const start = at();
          wire.tell('textDocument/didChange', {
            textDocument: { uri, version },
            contentChanges: [{ range: { start, end: start }, text: random.pick([' ', '1', '\n']) }],
          });
        }
        const [start, end] = [at(), at()];
        const id = `r${n}`;
        wire.ask(
          `textDocument/${random.pick(METHODS)}`,
          { textDocument: { uri }, position: start, range: { start, end }, context: { diagnostics: [], includeDeclaration: true } },
          id,
        );
        if (random.below(10) < 7) wire.tell('$/cancelRequest', { id: `r${n - random.below(3)}` });
        if (random.below(5) === 0) await new Promise((resolve) => setTimeout(resolve, random.below(20)));
      }
      await wire.settled();
      assert.deepEqual(
        [...wire.asked].filter((id) => wire.answers.get(id) !== 1),
        [],
      );
      for (const code of wire.errorCodes.values())
        assert.ok([LSPErrorCodes.RequestCancelled, LSPErrorCodes.ContentModified].includes(code as -32800), String(code));
      cancelled += wire.errorCodes.size;
      const versions = wire.told('textDocument/publishDiagnostics').map((params) => (params as { version?: number }).version ?? 0);
      assert.deepEqual(
        versions,
        versions.toSorted((a, b) => a - b),
      );
      published += versions.length;
      wire.process.kill('SIGKILL');
    });
    folder.dispose();
    figure('requests', `${REQUESTS} requests answered once each, ${cancelled} as cancelled; ${published} publications in order`);
  });
});
