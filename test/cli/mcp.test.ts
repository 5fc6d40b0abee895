import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFileSync, symlinkSync } from 'node:fs';
import { folderWith, zoneplan } from './program.ts';

const MANIFEST = 'plan: {id: demo, name: Demo, locale: vi-VN, scope: tinh, as-of: 2026-06-30}\n';
const PLAN = `localities: {tinh: {name: Tỉnh, level: province}}
indicators: {jobs: {name: Việc làm, unit: người, kind: flow}}
targets: {viec-lam: {name: Việc làm 2026, indicator: jobs, period: 2026, at-least: 100 người}}
actuals: [{indicator: jobs, period: 2026, as-of: 2026-06-30, value: 20}]
`;

describe('zoneplan mcp', function () {
  this.timeout(60_000);
  const folder = folderWith({ 'zoneplan.yaml': MANIFEST, 'a.plan.yaml': PLAN });
  const elsewhere = folderWith({ 'secret.plan.yaml': PLAN });
  symlinkSync(elsewhere.path, `${folder.path}/way-out`);
  after(() => {
    folder.remove();
    elsewhere.remove();
  });

  const talk = async (...messages: readonly unknown[]) => {
    const input = messages.map((each) => (typeof each === 'string' ? each : JSON.stringify(each))).join('\n');
    const { out, code, err } = await zoneplan(folder.path, ['mcp'], { input: `${input}\n` });
    deepEqual([code, err], [0, '']);
    return out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  };
  const call = async (name: string, given: object) => {
    const [answer] = await talk({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: given } });
    const { content, isError } = answer.result;
    return { text: content[0].text as string, isError };
  };

  it('introduces itself and its tools, which only read', async () => {
    const [hello, pong, listed] = await talk(
      {
        jsonrpc: '2.0',
        id: 1,
        method: 'initialize',
        params: { protocolVersion: '2025-03-26', capabilities: {}, clientInfo: { name: 't', version: '0' } },
      },
      { jsonrpc: '2.0', method: 'notifications/initialized' },
      { jsonrpc: '2.0', id: 'two', method: 'ping' },
      { jsonrpc: '2.0', id: 3, method: 'tools/list' },
    );
    deepEqual([hello.id, hello.result.protocolVersion, hello.result.serverInfo.name], [1, '2025-03-26', 'zoneplan']);
    deepEqual([pong.id, pong.result], ['two', {}]);
    const tools = listed.result.tools as { name: string; annotations: { readOnlyHint: boolean }; inputSchema: { type: string } }[];
    deepEqual(
      tools.map(({ name }) => name),
      ['list_targets', 'explain', 'check', 'validate_patch'],
    );
    for (const { annotations, inputSchema } of tools) deepEqual([annotations.readOnlyHint, inputSchema.type], [true, 'object']);
  });

  it('lists targets by status', async () => {
    const all = await call('list_targets', {});
    const targets = ({ text }: { text: string }) => JSON.parse(text).plans[0].targets;
    const [{ status, actual, unit, place }] = targets(all);
    deepEqual(
      { status, actual, unit, place },
      { status: 'off-track', actual: '20', unit: 'người', place: { file: 'a.plan.yaml', line: 3, pointer: '/targets/viec-lam/at-least' } },
    );
    equal(targets(await call('list_targets', { status: ['off-track'] })).length, 1);
    equal(targets(await call('list_targets', { status: ['achieved'] })).length, 0);
    match((await call('list_targets', { status: ['late'] })).text, /^"late" is no status; there are: .*off-track/);
  });

  it('takes no date for a date that is none', async () => {
    deepEqual(await call('check', { as_of: '2024-02-30' }), { text: '`as_of` takes a date such as 2024-11-15.', isError: true });
  });

  it('explains a number', async () => {
    const { text } = await call('explain', { what: 'viec-lam' });
    deepEqual([JSON.parse(text).root, JSON.parse(text).title], ['.', 'Việc làm 2026']);
    match(text, /20 người/);
    match((await call('explain', { what: 'unknown-key' })).text, /"page":/);
    const unknown = await call('explain', { what: 'viec-lm' });
    deepEqual(unknown.isError, true);
    match(unknown.text, /did you mean "viec-lam"\?/);
  });

  it('tells what a patch would break, and writes nothing', async () => {
    const before = readFileSync(`${folder.path}/a.plan.yaml`, 'utf8');
    const patch = `--- a/a.plan.yaml
+++ b/a.plan.yaml
@@ -2,3 +2,3 @@
 indicators: {jobs: {name: Việc làm, unit: người, kind: flow}}
-targets: {viec-lam: {name: Việc làm 2026, indicator: jobs, period: 2026, at-least: 100 người}}
+targets: {viec-lam: {name: Việc làm 2026, indicator: jbs, period: 2026, at-least: 100 người}}
 actuals: [{indicator: jobs, period: 2026, as-of: 2026-06-30, value: 20}]
`;
    const { text } = await call('validate_patch', { patch });
    const told = JSON.parse(text) as { files: string[]; plans: { introduced: { code: string }[]; statuses: object[] }[] };
    deepEqual(told.files, ['a.plan.yaml']);
    ok(
      told.plans[0]!.introduced.some(({ code }) => code === 'unknown-indicator'),
      text,
    );
    deepEqual(told.plans[0]!.statuses, [{ target: 'viec-lam', before: 'off-track', after: 'unmeasurable' }]);
    equal(readFileSync(`${folder.path}/a.plan.yaml`, 'utf8'), before);
    const unfit = await call('validate_patch', { patch: patch.replaceAll('Việc làm 2026', 'Khác') });
    deepEqual(unfit, { text: 'The patch does not fit a.plan.yaml.', isError: true });
  });

  it('a new file may come by patch', async () => {
    const { text } = await call('validate_patch', {
      patch: '--- /dev/null\n+++ b/new.plan.yaml\n@@ -0,0 +1,1 @@\n+zones: {a: {name: A, type: KCM}}\n',
    });
    ok(
      (JSON.parse(text).plans[0].introduced as { file: string }[]).some(({ file }) => file === 'new.plan.yaml'),
      text,
    );
  });

  it('leaves its folder by no path and no link', async () => {
    const outside = { text: 'The path lies outside the folder that is served.', isError: true };
    deepEqual(await call('check', { path: '..' }), outside);
    deepEqual(await call('check', { path: 'way-out' }), outside);
    deepEqual(await call('explain', { what: `${elsewhere.path}/secret.plan.yaml#/targets/viec-lam` }), outside);
    match(
      (await call('validate_patch', { patch: '--- a/../x.plan.yaml\n+++ b/../x.plan.yaml\n@@ -0,0 +1,1 @@\n+a: b\n' })).text,
      /no plan file in the folder/,
    );
  });

  it('answers nonsense by the rules and goes on', async () => {
    const answers = await talk(
      '{',
      '[]',
      { id: 5, method: 'nope' },
      { id: 6, method: 'tools/call', params: { name: 'rm' } },
      { id: 7, method: 'ping' },
    );
    deepEqual(
      answers.map(({ id, error, result }) => [id, error?.code ?? result]),
      [
        [null, -32_700],
        [null, -32_600],
        [5, -32_601],
        [6, -32_602],
        [7, {}],
      ],
    );
  });
});
