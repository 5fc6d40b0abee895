import assert from 'node:assert/strict';
import type { ListedTargets } from '../../core/index.ts';
import type { PlanStatus, PlanTests } from '../../server/protocol.ts';
import { commitAll } from '../git.ts';
import { startClient } from './client.ts';
import { folderWith } from './folder.ts';
import { PLAN, textAt } from './plan.ts';

const FIGURES = `${PLAN['figures.plan.yaml']}targets:
  fdi-2024: {name: FDI năm 2024, indicator: fdi, scope: kcn-a, period: 2024, at-least: 200}
`;

describe('server: what stands beside the files', () => {
  const begin = async (initializationOptions: object = {}) => {
    const folder = folderWith({ ...PLAN, 'figures.plan.yaml': FIGURES });
    const client = await startClient({ folders: [folder.uri], initialize: { initializationOptions } });
    const end = async () => {
      await client.stop();
      folder.dispose();
    };
    return { folder, client, uri: folder.at('figures.plan.yaml'), end };
  };

  it('tells what changed since the last commit, unsaved text included, and why it cannot', async () => {
    const { folder, client, uri, end } = await begin();
    const changes = () => client.ask<{ page?: string; refused?: string }>('zoneplan/changes', { uri });
    assert.match((await changes()).refused!, /^Changes since the last commit are not checked: the plan is in no git repository/);
    commitAll(folder.path);
    assert.match(
      (await changes()).page!,
      /^# Kế hoạch mẫu\n\nLast commit → the files as they are now · .*\*\*0 changes\*\*\n\nNothing of the plan has changed\.\n$/,
    );
    client.open(uri, FIGURES.replace('at-least: 200', 'at-least: 100'));
    const { page } = await changes();
    assert.match(page!, /## Targets\n\n- \*\*FDI năm 2024\*\*: lowered · ≥ 200 triệu USD → ≥ 100 triệu USD/);
    assert.match(page!, /## Status\n\n- \*\*FDI năm 2024\*\*.*off track → achieved/);
    const alone = 'untitled:Untitled-1';
    client.open(alone, FIGURES);
    assert.match((await client.ask<{ refused: string }>('zoneplan/changes', { uri: alone })).refused, /^Changes since/);
    await end();
  });

  it('runs no git for it where the folder is not trusted', async () => {
    const { folder, client, uri, end } = await begin({ trusted: false, language: 'vi' });
    commitAll(folder.path);
    const { refused } = await client.ask<{ refused: string }>('zoneplan/changes', { uri });
    assert.match(refused, /^Chưa đối chiếu với lần commit gần nhất vì thư mục này chưa được tin cậy/);
    await end();
  });

  it('lists what the plans state with whether it is borne out', async () => {
    const { client, uri, end } = await begin();
    const [plan] = await client.ask<PlanTests[]>('zoneplan/tests', {});
    const [test] = plan!.items;
    assert.deepEqual([plan!.label, test!.outcome, test!.location.uri], ['Kế hoạch mẫu', 'failed', uri]);
    assert.equal(textAt(FIGURES, test!.location.range), '200');
    await end();
  });

  it('reports how it is without a word or figure of the plan', async () => {
    const { client, end } = await begin();
    const report = await client.ask<string>('zoneplan/report', {});
    for (const part of ['- Files: 3', '- Targets: 1, figures: 1, zones: 2', '- Errors of the server: 0', '- Findings:'])
      assert.ok(report.includes(part), report);
    for (const own of ['FDI', 'Bình', 'kcn-a', '200']) assert.ok(!report.includes(own), report);
    await end();
  });

  it('answers programs, and says what it does not know', async () => {
    const { client, uri, end } = await begin();
    const ask = <R>(params: object) => client.ask<R>('zoneplan/agent', params);
    const { targets } = await ask<ListedTargets>({ tool: 'listTargets', uri });
    assert.deepEqual([targets[0]!.id, targets[0]!.attainment], ['fdi-2024', '0.5']);
    assert.match(JSON.stringify(await ask({ tool: 'explainNumber', what: 'fdi-2024' })), /FDI năm 2024/);
    assert.deepEqual(await ask({ tool: 'explainNumber', what: 'none' }), { error: 'there is no number "none"' });
    const text = FIGURES.replace('at-least: 200', 'at-least: 50');
    const checked = await ask<{ statuses: object[] }>({ tool: 'validatePatch', files: [{ file: 'figures.plan.yaml', text }] });
    assert.deepEqual(checked.statuses, [{ target: 'fdi-2024', before: 'off-track', after: 'exceeded' }]);
    assert.deepEqual(await ask({ tool: 'deleteEverything' }), { error: 'there is no tool "deleteEverything"' });
    await end();
  });

  it('counts the checks that found nothing', async () => {
    const { client, uri, end } = await begin({ status: true });
    const heard = client.hears('zoneplan/status');
    client.open(uri, FIGURES);
    const { checks } = (await heard) as PlanStatus;
    assert.ok(checks.passing < checks.all && checks.passing > checks.all - 20, JSON.stringify(checks));
    await end();
  });
});
