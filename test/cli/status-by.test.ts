import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { GROUPINGS, STATUSES } from '../../core/index.ts';
import { GROUPED_BY, STATUS_NAMES } from '../../cli/status/names.ts';
import { folderWith, schemaErrors, zoneplan } from './program.ts';

const FILES = {
  'zoneplan.yaml': `plan: {id: binh-minh, name: "Kế hoạch <b>Bình Minh</b>", locale: vi-VN, scope: tinh, as-of: 2024-11-15}
`,
  'a.plan.yaml': `localities:
  tinh: {name: Tỉnh Bình Minh, level: province}
organisations:
  bql: {name: Ban Quản lý KKT, aliases: [BQL]}
  phong: {name: Phòng Đầu tư, within: bql}
zones:
  kkt: {name: KKT Ven Biển, type: KKT, localities: [tinh], owner: bql}
  kcn-song-khoai: {name: KCN Sông Khoai, type: KCN, within: kkt, localities: [tinh], owner: phong}
  kcn-dong-mai: {name: "=KCN Đông Mai", type: KCN, localities: [tinh]}
policies:
  nq-5: {name: Nghị quyết 5}
  noi-bo: {name: Đề án mật, private: true}
indicators:
  fdi: {name: Vốn FDI, unit: triệu USD, kind: flow, expect: hằng tuần}
  jobs: {name: Việc làm, unit: người, kind: flow}
targets:
  fdi-2024: {name: Vốn FDI năm 2024, indicator: fdi, period: 2024, at-least: 3000 triệu USD, policy: nq-5}
  fdi-sk: {name: Vốn FDI Sông Khoai, indicator: fdi, scope: kcn-song-khoai, period: 2024, at-least: 1000 triệu USD, policy: noi-bo}
  fdi-dm: {name: "=HYPERLINK(1)", indicator: fdi, scope: kcn-dong-mai, period: 2024, at-least: 10 triệu USD}
  jobs-2024: {name: Việc làm 2024, indicator: jobs, period: 2024, at-least: 100 người, policy: nq-5}
actuals:
  - {indicator: fdi, scope: tinh, period: 2023, as-of: 2023-11-15, value: 1.500 triệu USD}
  - {indicator: fdi, scope: tinh, period: 2024, as-of: 2024-11-15, value: "2.049,78 triệu USD"}
  - {indicator: fdi, period: 2024, as-of: 2024-10-04, values: {kcn-song-khoai: 400 triệu USD, kcn-dong-mai: 11 triệu USD}}
`,
};

describe('zoneplan status, chosen and grouped', function () {
  this.timeout(60_000);
  const folder = folderWith(FILES);
  after(folder.remove);
  const status = (...argv: string[]) => zoneplan(folder.path, ['status', ...argv]);
  const json = async (...argv: string[]) => JSON.parse((await status('--format', 'json', ...argv)).out);
  const ids = async (...argv: string[]) => (await json(...argv)).targets.map(({ id }: { id: string }) => id);

  it('stands by zone, policy, indicator or owner, with how many are how', async () => {
    const heads = async (by: string) =>
      (await status('--by', by, '--lang', 'en')).out.split('\n').filter((line) => / · \d+ targets?/.test(line));
    deepEqual(await heads('zone'), [
      'KCN Sông Khoai · 1 target · off track 1',
      '=KCN Đông Mai · 1 target · exceeded 1',
      'Tỉnh Bình Minh · 2 targets · off track 1 · no data 1',
    ]);
    deepEqual(await heads('policy'), [
      'Nghị quyết 5 · 2 targets · off track 1 · no data 1',
      'Đề án mật · 1 target · off track 1',
      'Without a policy · 1 target · exceeded 1',
    ]);
    deepEqual(await heads('owner'), [
      'Phòng Đầu tư · 1 target · off track 1',
      'Without an owner · 3 targets · off track 1 · no data 1 · exceeded 1',
    ]);
    deepEqual(await heads('indicator'), ['Vốn FDI · 3 targets · off track 2 · exceeded 1', 'Việc làm · 1 target · no data 1']);
  });

  it('gives the groups to machines by its schema, and leaves the rest as it is', async () => {
    const [flat, grouped] = [await json(), await json('--by', 'policy')];
    deepEqual(schemaErrors('status', grouped), []);
    deepEqual(schemaErrors('status', flat), []);
    const { by, groups, ...rest } = grouped;
    deepEqual(rest, flat);
    equal(by, 'policy');
    deepEqual(groups[0], {
      id: 'nq-5',
      name: 'Nghị quyết 5',
      status: 'off-track',
      counts: { 'off-track': 1, 'no-data': 1 },
      targets: ['fdi-2024', 'jobs-2024'],
    });
    equal(groups.at(-1).id, null);
  });

  it('sets the same period of last year beside, exactly', async () => {
    const asked = await json('--last-year');
    deepEqual(schemaErrors('status', asked), []);
    const [first, second] = asked.targets;
    deepEqual(first['year-earlier'], { figure: '1500', change: '0.36652', 'change-as': 'percent' });
    equal(second['year-earlier'], null);
    match((await status('--last-year')).out, /So cùng kỳ[\s\S]*Vốn FDI năm 2024 .*\+36,7%/);
  });

  for (const [asked, found] of [
    [['--zone', 'kcn-song-khoai'], ['fdi-sk']],
    [['--zone', 'song khoai'], ['fdi-sk']],
    [['--zone', 'kkt ven bien'], ['fdi-sk']],
    [
      ['--zone', 'kcn-song-khoai,kcn-dong-mai'],
      ['fdi-sk', 'fdi-dm'],
    ],
    [
      ['--zone', 'kcn-song-khoai', '--zone', 'Đông Mai'],
      ['fdi-sk', 'fdi-dm'],
    ],
    [['--policy', 'nghi quyet 5', '--indicator', 'Vốn FDI'], ['fdi-2024']],
    [['--owner', 'BQL'], ['fdi-sk']],
    [
      ['--status', 'off-track,no-data'],
      ['fdi-2024', 'fdi-sk', 'jobs-2024'],
    ],
    [
      ['--status', 'cham tien do'],
      ['fdi-2024', 'fdi-sk'],
    ],
    [['--status', 'on-track'], []],
  ] as const)
    it(`${asked.join(' ')} is ${found.join(', ') || 'nothing'}`, async () => deepEqual(await ids(...asked), found));

  it('says who has not reported of what was asked for', async () => {
    const silent = async (...argv: string[]) =>
      (await json(...argv)).silent.map(({ scope, days }: { scope: string; days: number }) => [scope, days]);
    deepEqual(await silent(), [
      ['kcn-song-khoai', 42],
      ['kcn-dong-mai', 42],
    ]);
    deepEqual(await silent('--zone', 'Đông Mai'), [['kcn-dong-mai', 42]]);
    deepEqual(await silent('--indicator', 'jobs'), []);
  });

  it('says what it does not know, and what was meant', async () => {
    const err = async (...argv: string[]) => {
      const ran = await status(...argv);
      deepEqual([ran.code, ran.out], [2, '']);
      return ran.err;
    };
    equal(
      await err('--zone', 'sông khoi'),
      'zoneplan: --zone: the plan has no "sông khoi"; did you mean "kcn-song-khoai" (KCN Sông Khoai)?\n',
    );
    equal(await err('--owner', 'xyz', '--lang', 'vi'), 'zoneplan: --owner: kế hoạch không có "xyz".\n');
    match(await err('--status', 'at-rsk'), /did you mean "at-risk"\? It takes: breached, missed/);
    match(await err('--by', 'zones'), /did you mean "zone"\? It takes: target, zone, policy, indicator, owner/);
    match(await err('--format', 'json', '--format', 'csv'), /only one --format can go to standard output/);
  });

  it('says so where nothing fits', async () => {
    const { code, out } = await status('--status', 'breached');
    deepEqual([code, out.split('\n')[2]], [0, 'Không có chỉ tiêu nào khớp với yêu cầu.']);
  });

  it('writes tidy CSV whose cells begin no formula', async () => {
    const { out } = await status('--format', 'csv', '--by', 'zone', '--last-year');
    const rows: Record<string, string>[] = parse(out, { columns: true });
    deepEqual(
      rows.map(({ id, plan, scope, actual, attainment }) => [plan, id, scope, actual, attainment]),
      [
        ['binh-minh', 'fdi-sk', 'kcn-song-khoai', '400', '0.4'],
        ['binh-minh', 'fdi-dm', 'kcn-dong-mai', '11', '1.1'],
        ['binh-minh', 'fdi-2024', 'tinh', '2049.78', '0.68326'],
        ['binh-minh', 'jobs-2024', 'tinh', '', ''],
      ],
    );
    deepEqual([rows[1]!['name'], rows[2]!['year-earlier-change']], ["'=HYPERLINK(1)", '0.36652']);
  });

  it('writes every format in one run, the page by itself and as text', async () => {
    const { code, out, err } = await status(
      '--by',
      'owner',
      '--format',
      'html=s.html',
      '--format',
      'markdown=s.md',
      '--format',
      'json=s.json',
    );
    deepEqual([code, err], [0, '']);
    match(out, /^Kế hoạch <b>Bình Minh<\/b> · tính đến/);
    const [html, markdown, written] = ['s.html', 's.md', 's.json'].map((name) => readFileSync(join(folder.path, name), 'utf8')) as [
      string,
      string,
      string,
    ];
    ok(!html.includes('<b>Bình Minh') && !/<script|src=|href="http/.test(html));
    match(html, /default-src 'none'/);
    match(html, /rowgroup[^>]*>Phòng Đầu tư · 1/);
    match(markdown, /\| \*\*Phòng Đầu tư · 1 [^|]*\*\* \|/);
    deepEqual(JSON.parse(written), await json('--by', 'owner'));
  });

  it('names nothing private in the open', async () => {
    const { out } = await status('--public', '--by', 'policy');
    ok(!out.includes('Đề án mật'));
    ok(!(await status('--public', '--format', 'csv')).out.includes('noi-bo'));
    deepEqual(schemaErrors('status', await json('--public', '--by', 'zone')), []);
  });

  it('keeps back in the open what a private figure of last year would tell', async () => {
    const secret = folderWith({ ...FILES, 'a.plan.yaml': FILES['a.plan.yaml'].replace('value: 1.500', 'private: true, value: 1.500') });
    try {
      const { out } = await zoneplan(secret.path, ['status', '--public', '--last-year', '--format', 'json']);
      const [first] = JSON.parse(out).targets;
      deepEqual([first['year-earlier'], first.withheld, schemaErrors('status', JSON.parse(out))], [null, ['year-earlier'], []]);
      ok(!/36,7|1\.500/.test((await zoneplan(secret.path, ['status', '--public', '--last-year'])).out));
    } finally {
      secret.remove();
    }
  });

  it('takes the words of the core', () => {
    deepEqual([...GROUPED_BY], [...GROUPINGS]);
    deepEqual([...STATUS_NAMES].sort(), [...STATUSES].sort());
  });
});
