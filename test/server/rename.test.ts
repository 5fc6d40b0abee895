import assert from 'node:assert/strict';
import type { PrepareRenameResult, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { startClient } from './client.ts';
import { folderWith } from './folder.ts';
import { PLAN, positionOf } from './plan.ts';

const FIGURES = PLAN['figures.plan.yaml'];

describe('server: rename', () => {
  it('changes an id in all files as one edit of what is open and what is stored, unsaved text included', async () => {
    const folder = folderWith(PLAN);
    const client = await startClient({
      folders: [folder.uri],
      pulls: true,
      capabilities: { workspace: { workspaceEdit: { documentChanges: true } }, textDocument: { rename: { prepareSupport: true } } },
    });
    assert.deepEqual(client.initialized.capabilities.renameProvider, { prepareProvider: true });
    const [zones, figures] = [folder.at('zones.plan.yaml'), folder.at('figures.plan.yaml')];
    const unsaved = `# a line above\n${FIGURES}`;
    client.open(figures, unsaved, 5);
    const at = { textDocument: { uri: figures }, position: positionOf(unsaved, 'kcn-a', 2) };
    assert.deepEqual(await client.ask<PrepareRenameResult>('textDocument/prepareRename', at), {
      range: { start: positionOf(unsaved, 'kcn-a'), end: positionOf(unsaved, 'kcn-a', 5) },
      placeholder: 'kcn-a',
    });
    const edit = await client.ask<WorkspaceEdit>('textDocument/rename', { ...at, newName: 'kcn-moi' });
    const changes = edit.documentChanges as TextDocumentEdit[];
    assert.deepEqual(
      changes.map(({ textDocument, edits }) => [textDocument.uri, textDocument.version, edits.length]).sort(),
      [
        [figures, 5, 1],
        [zones, null, 1],
      ].sort(),
    );
    await client.stop();
    folder.dispose();
  });

  it('refuses with a reason in the language of the client', async () => {
    const folder = folderWith(PLAN);
    const client = await startClient({ folders: [folder.uri], pulls: true, initialize: { locale: 'vi' } });
    const uri = folder.at('figures.plan.yaml');
    client.open(uri, FIGURES);
    const ask = (what: string, newName: string) =>
      client.ask('textDocument/rename', { textDocument: { uri }, position: positionOf(FIGURES, what, 1), newName });
    await assert.rejects(ask('kcn-a', 'kcn-b'), /`kcn-b` đã là mã của một mục khác/);
    await assert.rejects(ask('kcn-a', 'KCN Mới'), /Có thể dùng `kcn-moi`/);
    await assert.rejects(ask('Vốn FDI', 'x'), /Chỉ đổi được mã/);
    await client.stop();
    folder.dispose();
  });

  it('takes sources along when files are renamed in the editor', async () => {
    const text = 'sources:\n  bao-cao: {name: Báo cáo, file: nguon/a b.txt}\n';
    const folder = folderWith({ ...PLAN, 's.plan.yaml': text, 'nguon/a b.txt': 'x' });
    const client = await startClient({ folders: [folder.uri], pulls: true });
    assert.ok(client.initialized.capabilities.workspace?.fileOperations?.willRename);
    assert.ok(client.initialized.capabilities.workspace?.workspaceFolders?.supported);
    const move = (oldUri: string, newUri: string) =>
      client.ask<WorkspaceEdit>('workspace/willRenameFiles', { files: [{ oldUri, newUri }] });
    const edit = await move(folder.at('nguon/a b.txt'), folder.at('nguon/a c.txt'));
    assert.deepEqual(
      edit.changes![folder.at('s.plan.yaml')]!.map(({ newText }) => newText),
      ['nguon/a c.txt'],
    );
    assert.equal(await move(folder.at('x'), folder.at('y')), null);
    await client.stop();
    folder.dispose();
  });
});
