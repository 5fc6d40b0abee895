import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { Diagnostic } from 'vscode-languageserver/node';
import { folderWith as cliFolder, zoneplan } from '../cli/program.ts';
import { BOMBS } from '../core/syntax/bombs.ts';
import { startClient, type TestClient } from '../server/client.ts';
import { folderWith, type TestFolder } from '../server/folder.ts';
import { PLAN, positionOf } from '../server/plan.ts';
import { cpuOf, memoryOf } from './memory.ts';
import { trialOf } from './trial.ts';

const { figure } = trialOf(11);

/** MB that neither may come to need, the command line for all of them at once. */
const MOST_MEMORY = { editor: 700, terminal: 2000 };
/** Findings that are listed of one file, and the one that says how many are left out. */
const MOST_TOLD = 1001;

const MANY = Array.from({ length: 20_000 }, (_, i) => `  m${i}: {name: M, due: 2025-06, ownr: x}\n`).join('');
const TEXTS: readonly (readonly [name: string, text: string])[] = [
  ...BOMBS.map(([name, text]) => [name, text] as const),
  ['20,000 findings', `milestones:\n${MANY}`],
  [
    'a value of 100,000 letters for every pattern',
    `zones: {a: {name: "${'a'.repeat(100_000)}!", type: KCN}}\nindicators: {i: {name: N, formula: ${'a + '.repeat(25_000)}b}}\n`,
  ],
  [
    'a figure of 100,000 digits',
    `actuals:\n  - {indicator: fdi, scope: kcn-a, period: 2024, as-of: 2024-11-15, value: ${'9'.repeat(100_000)}}\n`,
  ],
  [
    '2,000 parks within each other',
    `zones:\n${Array.from({ length: 2000 }, (_, i) => `  z${i}: {name: Z, type: KCN, within: z${i + 1}}\n`).join('')}`,
  ],
];

describe('A text made to hurt', function () {
  this.timeout(600_000);

  it('costs the editor findings that say so, while hovers are answered and memory is bounded', async () => {
    const folder = folderWith(PLAN);
    const client = await startClient({ folders: [folder.uri] });
    client.open(folder.at('figures.plan.yaml'), PLAN['figures.plan.yaml']);
    const gone = once(client.process, 'exit').then(() => Promise.reject(new Error('the server is gone')));
    let slowest: readonly [name: string, seconds: number] = ['', 0];
    for (const [name, text] of TEXTS) {
      const begun = cpuOf(client.process.pid);
      const { found, hover } = await opened(client, gone, folder, text);
      const seconds = cpuOf(client.process.pid) - begun;
      if (seconds > slowest[1]) slowest = [name, seconds];
      assert.ok(found.length > 0 && found.length <= MOST_TOLD, `${name}: ${found.length} findings`);
      assert.ok(hover, `${name}: no hover`);
    }
    const { peak } = memoryOf(client.process.pid);
    assert.ok(peak < MOST_MEMORY.editor, `${peak} MB`);
    gone.catch(() => undefined);
    await client.stop();
    folder.dispose();
    figure('editor', `${TEXTS.length} texts in the editor, dearest ${slowest[1].toFixed(1)} s (${slowest[0]}), peak ${peak} MB`);
  });

  it('costs the command line a finding, and no more memory than there is', async () => {
    // what is no text is not read by the command line, and told as such
    const texts = TEXTS.filter(([, text]) => !text.includes('\0'));
    const files = texts.flatMap(([, text], i) => [
      [`p${i}/zoneplan.yaml`, PLAN['zoneplan.yaml']] as const,
      [`p${i}/bomb.plan.yaml`, text] as const,
    ]);
    const folder = cliFolder(Object.fromEntries(files));
    const env = { NODE_OPTIONS: `--max-old-space-size=${MOST_MEMORY.terminal}` };
    const { code, out, err } = await zoneplan(folder.path, ['check', '--format', 'json'], { env });
    folder.remove();
    assert.deepEqual([code, err.includes('heap')], [1, false], err.slice(0, 500));
    const plans = JSON.parse(out).plans as { readonly findings: readonly Diagnostic[] }[];
    assert.equal(plans.length, texts.length);
    for (const [i, { findings }] of plans.entries())
      assert.ok(findings.length > 0 && findings.length <= 2 * MOST_TOLD, `plan ${i}: ${findings.length}`);
    figure('terminal', `all within ${MOST_MEMORY.terminal} MB on the command line`);
  });
});

/** Opens a text, hovers elsewhere at once, and closes it when its findings have come. */
async function opened(client: TestClient, gone: Promise<never>, folder: TestFolder, text: string) {
  const [uri, other] = [folder.at('bomb.plan.yaml'), folder.at('figures.plan.yaml')];
  const published = client.publishes(uri, ({ diagnostics }) => diagnostics.length > 0);
  client.open(uri, text);
  const position = positionOf(PLAN['figures.plan.yaml'], 'indicator: fdi', 2);
  const hover = await client.ask('textDocument/hover', { textDocument: { uri: other }, position });
  const { diagnostics } = await Promise.race([published, gone]);
  const closed = client.publishes(uri, (found) => found.diagnostics.length === 0);
  client.close(uri);
  await Promise.race([closed, gone]);
  return { found: diagnostics, hover };
}
