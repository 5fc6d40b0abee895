import assert from 'node:assert/strict';
import type { CodeLens, InlayHint } from 'vscode-languageserver/node';
import type { Explanation } from '../../server/protocol.ts';
import { startClient } from './client.ts';
import { folderWith } from './folder.ts';
import { PLAN } from './plan.ts';

const ZONES = PLAN['zones.plan.yaml'];
const FIGURES = `${PLAN['figures.plan.yaml']}targets:
  fdi-2024:
    name: FDI năm 2024
    indicator: fdi
    scope: kcn-a
    period: 2024
    at-least: 200
`;
const EVERYWHERE = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };

describe('server: lenses', () => {
  const begin = async (settings: object = {}) => {
    const folder = folderWith({ ...PLAN, 'figures.plan.yaml': FIGURES });
    const client = await startClient({ folders: [folder.uri], pulls: true, settings });
    const uri = folder.at('figures.plan.yaml');
    client.open(uri, FIGURES);
    await client.pull(uri);
    const lenses = (of = uri) => client.ask<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: of } });
    const end = async () => {
      await client.stop();
      folder.dispose();
    };
    return { folder, client, uri, lenses, end };
  };

  it('say at once what they said before, as it is now, so that nothing is blank while they are asked again', async () => {
    const { client, uri, lenses, end } = await begin();
    const [first] = await lenses();
    assert.equal(first!.command, undefined);
    const { command } = await client.ask<CodeLens>('codeLens/resolve', first);
    const [again] = await lenses();
    assert.deepEqual(again!.command, command);
    client.change(uri, 2, { text: FIGURES.replace('at-least: 200', 'at-least: 100') });
    const [changed] = await lenses();
    assert.match(changed!.command!.title, /100,0% .* achieved$/);
    await end();
  });

  it('stay above an entry that is broken while it is typed, with what they said last', async () => {
    const { client, uri, lenses, end } = await begin();
    const [first] = await lenses();
    const { command } = await client.ask<CodeLens>('codeLens/resolve', first);
    client.change(uri, 2, { text: FIGURES.replace('name: FDI năm 2024', '{x: 1,5') });
    const [broken] = await lenses();
    assert.deepEqual(broken!.range, first!.range);
    assert.equal(broken!.command!.title, command!.title);
    await end();
  });

  it('count references and stand above zones where they are wanted; a click on a zone tells its numbers', async () => {
    const { client, folder, lenses, end } = await begin({ codeLens: { zone: true, references: true } });
    const zones = folder.at('zones.plan.yaml');
    client.open(zones, ZONES);
    const resolved = await Promise.all((await lenses(zones)).map((lens) => client.ask<CodeLens>('codeLens/resolve', lens)));
    assert.deepEqual(
      resolved.map(({ command }) => command!.title),
      ['Vốn FDI 100 triệu USD 50,0% off track · last report 15/11/2024', 'no figures yet', '2 references', '0 references'],
    );
    const [zone, , references] = resolved;
    assert.equal(references!.command!.command, 'zoneplan.showReferences');
    const [uri, what] = zone!.command!.arguments!;
    const told = await client.ask<Explanation>('zoneplan/explain', { uri, what });
    assert.deepEqual([told.title, told.children.map(({ title }) => title)], ['KCN Bình Minh', ['FDI năm 2024']]);
    await end();
  });

  it('and hints bring the edit that writes them into the line', async () => {
    const { client, uri, end } = await begin();
    const commented = FIGURES.replace('at-least: 200', 'at-least: 200 # đã giao');
    for (const [version, text, written] of [
      [2, FIGURES, '    at-least: 200  # 50,0% · off track'],
      [3, commented, '    at-least: 200 # đã giao · 50,0% · off track'],
    ] as const) {
      client.change(uri, version, { text });
      const hints = await client.ask<InlayHint[]>('textDocument/inlayHint', { textDocument: { uri }, range: EVERYWHERE });
      const line = text.split('\n').findIndex((each) => each.includes('at-least'));
      const { textEdits, position } = hints.find((hint) => hint.position.line === line)!;
      assert.deepEqual(textEdits![0]!.range, { start: position, end: position });
      assert.equal(text.split('\n')[line] + textEdits![0]!.newText, written);
    }
    await end();
  });
});
