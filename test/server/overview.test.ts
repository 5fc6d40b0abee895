import assert from 'node:assert/strict';
import type { TreeLine } from '../../server/protocol.ts';
import { startClient } from './client.ts';
import { folderWith } from './folder.ts';
import { PLAN, textAt } from './plan.ts';

const FIGURES = `${PLAN['figures.plan.yaml']}targets:
  fdi-2024: {name: FDI năm 2024, indicator: fdi, scope: kcn-a, period: 2024, at-least: 200}
`;

describe('server: the overview', () => {
  const begin = async () => {
    const folder = folderWith({ ...PLAN, 'figures.plan.yaml': FIGURES });
    const client = await startClient({ folders: [folder.uri], pulls: true, initialize: { initializationOptions: { tree: true } } });
    const ask = (params: object) => client.ask<TreeLine[]>('zoneplan/tree', params);
    const end = async () => {
      await client.stop();
      folder.dispose();
    };
    return { folder, client, ask, figures: folder.at('figures.plan.yaml'), end };
  };

  it('is asked for plan by plan, branch by branch', async () => {
    const { ask, figures, end } = await begin();
    const [plan, ...others] = await ask({});
    assert.deepEqual([plan!.label, plan!.more, plan!.children, others], ['Kế hoạch mẫu', true, [], []]);
    const branches = await ask({ root: plan!.key });
    assert.deepEqual(
      branches.slice(0, 2).map(({ key, description, children }) => [key, description, children]),
      [
        ['policies', '1', []],
        ['status', '1', []],
      ],
    );
    const [status] = await ask({ root: plan!.key, branch: 'status' });
    const { status: stands, location } = status!.children[0]!;
    assert.deepEqual([stands, location!.uri, textAt(FIGURES, location!.range)], ['off-track', figures, '200']);
    assert.deepEqual(await ask({ root: plan!.key, branch: 'none' }), []);
    assert.deepEqual(await ask({ filter: 'nothing of the kind' }), []);
    assert.equal((await ask({ filter: 'binh minh' })).length, 1);
    await end();
  });

  it('is said to have changed when a figure has, and when the plan has gone', async () => {
    const { client, ask, figures, folder, end } = await begin();
    client.open(figures, FIGURES);
    const [plan] = await ask({});
    await ask({ root: plan!.key });
    const commented = `# a comment\n${FIGURES}`;
    client.change(figures, 2, { text: commented });
    const changed = client.hears('zoneplan/treeChanged');
    client.change(figures, 3, { text: commented.replace('at-least: 200', 'at-least: 100') });
    await changed;
    const [status] = await ask({ root: plan!.key, branch: 'status' });
    assert.match(status!.children[0]!.description, /achieved/);
    const gone = client.hears('zoneplan/treeChanged');
    folder.remove('zoneplan.yaml');
    client.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.at('zoneplan.yaml'), type: 3 }] });
    await gone;
    await end();
  });

  it('has nothing in a folder without a plan', async () => {
    const folder = folderWith({ 'a.txt': '' });
    const client = await startClient({ folders: [folder.uri] });
    assert.deepEqual(await client.ask('zoneplan/tree', {}), []);
    const files = await client.ask<{ name: string }[]>('zoneplan/newPlan', { name: 'Plan A', year: 2030 });
    assert.deepEqual(
      files.map(({ name }) => name),
      ['zoneplan.yaml', '2030.plan.yaml'],
    );
    await client.stop();
    folder.dispose();
  });
});
