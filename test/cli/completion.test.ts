import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { CHANGE_KINDS, CHANGE_MARKS, EXPORT_TABLES, REPORTS } from '../../core/index.ts';
import { TABLE_NAMES } from '../../cli/export/table-names.ts';
import { VIEWS } from '../../office/report/views.ts';
import { VALUES } from '../../cli/completion/spec.ts';
import { KINDS } from '../../cli/diff/kinds.ts';
import { folderWith, zoneplan } from './program.ts';

describe('zoneplan completion', function () {
  this.timeout(60_000);
  const folder = folderWith({ 'a.plan.yaml': '' });
  after(folder.remove);
  const script = async (shell: string) => (await zoneplan(folder.path, ['completion', shell])).out;
  const isThere = (program: string) => spawnSync(program, ['--version']).status === 0;

  it('bash completes commands, options, values, codes and files', async () => {
    const text = await script('bash');
    const ask = (...typed: string[]) =>
      execFileSync(
        'bash',
        ['-c', `${text}\nCOMP_WORDS=(zoneplan "$@"); COMP_CWORD=$#; _zoneplan; echo "\${COMPREPLY[*]}"`, 'bash', ...typed],
        { cwd: folder.path },
      )
        .toString()
        .trim();
    deepEqual(
      [
        ask('che'),
        ask('check', '--fo'),
        ask('check', '--format', 'sar'),
        ask('diff', '--fail-on', 'target-lo'),
        ask('--lang', ''),
        ask('check', 'a.p'),
      ],
      ['check', '--format', 'sarif', 'target-lowered', 'en vi', 'a.plan.yaml'],
    );
    deepEqual(
      [ask('new', 'we'), ask('new', 'week', '--ind'), ask('explain', 'unknown-k'), ask('--format', 'tap')],
      ['week', '--indicator', 'unknown-key', 'tap'],
    );
  });

  for (const shell of ['zsh', 'fish'])
    it(`${shell} can read its script, where there is ${shell}`, async function () {
      const text = await script(shell);
      match(text, /sarif/);
      if (!isThere(shell)) return this.skip();
      writeFileSync(`${folder.path}/script.${shell}`, text);
      equal(spawnSync(shell, ['-n', `${folder.path}/script.${shell}`]).stderr.toString(), '');
      if (shell === 'fish')
        equal(
          execFileSync('fish', ['-c', `${text}\ncomplete -C "zoneplan check --format sar"`])
            .toString()
            .split('\t')[0],
          'sarif',
        );
    });

  it('every value that is offered belongs to an option there is, and every kind of change is offered', async () => {
    for (const [command, values] of Object.entries(VALUES)) {
      const { out } = await zoneplan(folder.path, [...(command === '' ? [] : [command]), '--help']);
      for (const flag of Object.keys(values)) ok(out.includes(`${flag} `), `${command} ${flag}`);
    }
    deepEqual([...KINDS], [...CHANGE_KINDS, ...CHANGE_MARKS]);
    deepEqual([...VIEWS], [...REPORTS, 'dashboard']);
    deepEqual(
      [...TABLE_NAMES],
      EXPORT_TABLES.map(({ name }) => name),
    );
  });

  it('knows no other shell', async () => {
    match((await zoneplan(folder.path, ['completion', 'zhs', '--lang', 'en'])).err, /completion does not take "zhs"; did you mean "zsh"\?/);
  });
});
