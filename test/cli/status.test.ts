import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { folderWith, schemaErrors, zoneplan } from './program.ts';

const FILES = {
  'zoneplan.yaml': `plan:
  id: quang-ninh
  name: Kế hoạch phát triển KKT, KCN, CCN tỉnh Quảng Ninh
  locale: vi-VN
  report-currency: USD
  scope: quang-ninh
  rounding: truncate
`,
  'fdi-2024.plan.yaml': `localities:
  quang-ninh: {name: Tỉnh Quảng Ninh, level: province}
zones:
  kcn-bac-tien-phong: {name: KCN Bắc Tiền Phong, type: KCN, localities: [quang-ninh]}
  kcn-song-khoai: {name: KCN Sông Khoai, type: KCN, localities: [quang-ninh]}
  kcn-texhong: {name: KCN Texhong Hải Hà, type: KCN, localities: [quang-ninh]}
  kcn-dong-mai: {name: KCN Đông Mai, type: KCN, localities: [quang-ninh]}
indicators:
  fdi: {name: Vốn FDI thu hút, unit: triệu USD, kind: flow}
targets:
  fdi-2024:
    name: Thu hút ít nhất 3 tỷ USD vốn FDI năm 2024
    indicator: fdi
    period: 2024
    at-least: 3 tỷ USD
    phasing: {2024-Q1: 500 triệu USD}
actuals:
  - {indicator: fdi, period: 2024, as-of: 2024-03-30, value: "851,34 triệu USD"}
  - {indicator: fdi, period: 2024, as-of: 2024-11-15, value: "2.049,78 triệu USD"}
forecasts:
  - indicator: fdi
    period: 2024
    made-on: 2024-11-15
    value: khoảng 960 triệu USD
    values:
      kcn-bac-tien-phong: 85 triệu USD
      kcn-song-khoai: 87 triệu USD
      kcn-texhong: 683 triệu USD
      kcn-dong-mai: 105 triệu USD
`,
  'jobs.plan.yaml': `indicators:
  jobs: {name: Việc làm, unit: người, kind: flow}
targets:
  jobs-2024: {name: Việc làm mới, indicator: jobs, period: 2024, at-least: 100 người}
`,
};

describe('zoneplan status', function () {
  this.timeout(60_000);
  const folder = folderWith(FILES);
  after(folder.remove);

  it('gives exact figures to machines', async () => {
    const ran = await zoneplan(folder.path, ['status', '--format', 'json']);
    const read = JSON.parse(ran.out);
    deepEqual(schemaErrors('status', read), []);
    deepEqual([ran.code, read.version, read.plan, read['as-of'], read.targets.length], [0, 1, 'quang-ninh', '2024-11-15', 2]);
    deepEqual(read.targets[0], {
      id: 'fdi-2024',
      name: 'Thu hút ít nhất 3 tỷ USD vốn FDI năm 2024',
      indicator: 'fdi',
      scope: 'quang-ninh',
      period: '2024',
      comparison: 'at-least',
      unit: 'triệu USD',
      target: '3000',
      actual: '2049.78',
      'actual-as-of': '2024-11-15',
      'actual-status': 'actual',
      'in-report-currency': null,
      'exchange-effect': null,
      partial: false,
      attainment: '0.68326',
      elapsed: '0.874317',
      expected: '2581.818182',
      pace: '0.793929',
      'forecast-total': '3009.78',
      'forecast-attainment': '1.00326',
      concentration: '0.711458',
      status: 'at-risk',
      judged: null,
      trend: null,
    });
    const { attainment, actual, status } = read.targets[1];
    deepEqual({ attainment, actual, status }, { attainment: null, actual: null, status: 'no-data' });
  });

  it('as of an earlier day', async () => {
    const ran = await zoneplan(folder.path, ['status', '--format', 'json', '--as-of', '2024-03-31']);
    deepEqual([JSON.parse(ran.out)['as-of'], JSON.parse(ran.out).targets[0].actual], ['2024-03-31', '851.34']);
  });

  it('draws a table', async () => {
    const ran = await zoneplan(folder.path, ['status']);
    equal(ran.code, 0);
    match(ran.out, /^Kế hoạch phát triển KKT, KCN, CCN tỉnh Quảng Ninh · tính đến 15\/11\/2024\n\nChỉ tiêu/);
    match(ran.out, /^Thu hút ít nhất 3 tỷ USD vốn FDI năm 2024 .*██████░░░░ +68,3% +87,4% +0,79 .*Có nguy cơ không đạt$/m);
    match(ran.out, /^Việc làm mới .*Chưa có số liệu$/m);
  });

  it('narrows to the targets of a file', async () => {
    const ran = await zoneplan(folder.path, ['status', 'jobs.plan.yaml', '--format', 'json']);
    deepEqual(
      JSON.parse(ran.out).targets.map((target: { id: string }) => target.id),
      ['jobs-2024'],
    );
  });
});

describe('zoneplan explain', function () {
  this.timeout(60_000);
  const folder = folderWith(FILES);
  after(folder.remove);

  it('draws where a number comes from', async () => {
    const ran = await zoneplan(folder.path, ['explain', 'fdi-2024']);
    deepEqual([ran.code, ran.err], [0, '']);
    match(ran.out, /^.*fdi-2024\.plan\.yaml:\d+\)?\n[├└]─ /);
    match(ran.out, /2\.049,78/);
  });

  it('a place, from here or from elsewhere', async () => {
    const [here, there] = await Promise.all([
      zoneplan(folder.path, ['explain', 'fdi-2024.plan.yaml#/targets/fdi-2024']),
      zoneplan('/', ['explain', 'fdi-2024.plan.yaml#/targets/fdi-2024', folder.path]),
    ]);
    deepEqual([here.code, there.code, here.err, there.err], [0, 0, '', '']);
    equal(here.out.split('  ')[0], there.out.split('  ')[0]);
  });

  it('for machines', async () => {
    for (const what of ['fdi-2024', 'components-mismatch']) {
      const ran = await zoneplan(folder.path, ['explain', what, '--format', 'json']);
      deepEqual(schemaErrors('explain', JSON.parse(ran.out)), []);
      ok(!ran.out.includes(folder.path));
    }
  });

  it('shows the page of a check in both languages', async () => {
    const [en, vi] = await Promise.all([
      zoneplan('/', ['explain', 'unknown-key']),
      zoneplan('/', ['explain', 'unknown-key', '--lang', 'vi']),
    ]);
    deepEqual([en.code, vi.code], [0, 0]);
    match(en.out, /unknown-key[\s\S]*did you mean/);
    match(vi.out, /unknown-key[\s\S]*có phải là/);
  });

  it('names the closest where nothing is called so', async () => {
    const ran = await zoneplan(folder.path, ['explain', 'fdi-2042']);
    deepEqual(ran, { code: 2, out: '', err: 'zoneplan: there is no target, place or check "fdi-2042"; did you mean "fdi-2024"?\n' });
    const code = await zoneplan(folder.path, ['explain', 'component-mismatch']);
    deepEqual(
      [code.code, code.err],
      [2, 'zoneplan: there is no target, place or check "component-mismatch"; did you mean "components-mismatch"?\n'],
    );
  });
});
