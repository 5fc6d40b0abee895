import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { COMMANDS } from '../../cli/troubles.ts';
import { folderWith, zoneplan } from './program.ts';

describe('the command line: wrong usage', function () {
  this.timeout(60_000);
  const folder = folderWith({ tep: '', 'a.plan.yaml': '' });
  after(folder.remove);

  const wrong: readonly (readonly [readonly string[], string])[] = [
    [['check', '--formt', 'json'], 'unknown option "--formt"; did you mean --format?\n  See zoneplan check --help.'],
    [['check', '--format'], 'option "--format <name>" argument missing.\n  See zoneplan check --help.'],
    [
      ['check', '--format', 'jsn'],
      '--format does not take "jsn"; did you mean "json"? It takes: pretty, concise, json, jsonl, sarif, github, gitlab, junit, checkstyle, rdjson, azure, tap, markdown, auto.',
    ],
    [['check', '--format', 'json='], '--format json needs a file, such as --format json=report.json.'],
    [
      ['check', '--format', 'json', '--format', 'concise'],
      'only one --format can go to standard output; name a file for the other: --format concise=report.txt.',
    ],
    [['check', '--as-of', '2024-02-30'], '--as-of takes a date such as 2024-11-15, not "2024-02-30".'],
    [['check', '--fail-on', 'never'], '--fail-on does not take "never". It takes: error, warning, info.'],
    [['check', '--max-warnings', '-1'], '--max-warnings takes a whole number, 0 or more, not "-1".'],
    [['check', '--timeout', '0'], '--timeout takes seconds, more than 0, not "0".'],
    [['check', '--lang', 'fr'], '--lang does not take "fr". It takes: en, vi.'],
    [['check', '-'], 'reading from "-" needs --stdin-filename, so that it is known which file of the plan this is.'],
    [['check', '.', '--stdin-filename', 'a.plan.yaml'], '--stdin-filename goes with the path "-", which reads standard input.'],
    [
      ['check', '-', '--stdin-filename', 'a.yaml'],
      '--stdin-filename "a.yaml" is not a plan file; their names end in .plan.yaml or .plan.yml.',
    ],
    [['status', '--format', 'tabel'], '--format does not take "tabel"; did you mean "table"? It takes: table, json, csv, markdown, html.'],
    [['help', 'chekc'], 'there is no command "chekc"; did you mean "check"?\n  See zoneplan --help.'],
    [['help', 'chekc', '--lang=vi'], 'không có lệnh "chekc"; có phải là "check"?\n  Xem zoneplan --help.'],
    [['new', 'zone'], 'missing required argument "name".\n  See zoneplan new zone --help.'],
    [['check', '--fail-on', 'warn'], '--fail-on does not take "warn"; did you mean "warning"? It takes: error, warning, info.'],
    [['export', '--into', 'tep/x'], 'the tables cannot be written to "tep/x".'],
    [['explain'], 'missing required argument "what".\n  See zoneplan explain --help.'],
    [['lsp'], 'lsp needs one of --stdio, --socket <port> and --node-ipc.'],
    [['lsp', '--socket', '0'], '--socket takes a port from 1 to 65535, not "0".'],
    [['lsp', '--lang', 'vi', 'x'], 'quá nhiều đối số cho lệnh "lsp".\n  Xem zoneplan lsp --help.'],
    [['check', '--lang', 'vi', '--as-off'], 'không có tùy chọn "--as-off"; có phải là --as-of?\n  Xem zoneplan check --help.'],
    [['explain', '--lang=vi'], 'thiếu đối số "what".\n  Xem zoneplan explain --help.'],
  ];
  for (const [argv, said] of wrong) {
    it(`zoneplan ${argv.join(' ')}`, async () => {
      deepEqual(await zoneplan(folder.path, argv), { code: 2, out: '', err: `zoneplan: ${said}\n` });
    });
  }

  it('speaks Vietnamese where the environment does', async () => {
    const ran = await zoneplan(folder.path, ['check', '--timeout', 'lâu'], { env: { LANG: 'vi_VN.UTF-8' } });
    deepEqual(ran, { code: 2, out: '', err: 'zoneplan: --timeout cần số giây lớn hơn 0, không phải "lâu".\n' });
  });
});

describe('the command line: help', function () {
  this.timeout(60_000);
  const folder = folderWith({});
  after(folder.remove);

  for (const command of COMMANDS.filter((name) => name !== 'help')) {
    it(`${command} explains itself with examples in both languages`, async () => {
      const [en, vi, longer] = await Promise.all([
        zoneplan(folder.path, [command, '--help']),
        zoneplan(folder.path, [command, '--help', '--lang', 'vi']),
        zoneplan(folder.path, ['help', command]),
      ]);
      deepEqual([en.code, vi.code, en.err, vi.err], [0, 0, '', '']);
      equal(longer.out, en.out);
      match(en.out, new RegExp(`^Usage: zoneplan ${command}[\\s\\S]*Examples:\n  .*zoneplan`));
      match(vi.out, new RegExp(`^Cách dùng: zoneplan ${command}[\\s\\S]*Ví dụ:\n  .*zoneplan`));
      for (const title of ['Usage:', 'Options:', 'Arguments:', 'Global', 'Examples:']) ok(!vi.out.includes(title), title);
      for (const line of `${en.out}${vi.out}`.split('\n')) ok(line.length <= 80, line);
    });
  }

  it('the program names its commands and its version', async () => {
    const [help, version] = await Promise.all([zoneplan(folder.path, ['--help']), zoneplan(folder.path, ['--version'])]);
    for (const command of COMMANDS) match(help.out, new RegExp(`^  ${command} `, 'm'));
    match(version.out, /^\d+\.\d+\.\d+\n$/);
  });
});
