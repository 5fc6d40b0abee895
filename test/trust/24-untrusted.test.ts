import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from '../../core/settings.ts';
import { commitAll } from '../git.ts';
import { startClient } from '../server/client.ts';
import { folderWith, type TestFolder } from '../server/folder.ts';
import { BROKEN, codesOf, PLAN } from '../server/plan.ts';
import { trialOf } from './trial.ts';

const MANIFEST = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
const { figure } = trialOf(24);

describe('A folder that is not trusted', function () {
  this.timeout(120_000);

  it('is checked, and nothing in it or of git is run', async () => {
    const folder = hostileFolder();
    const client = await startClient({
      folders: [folder.uri],
      pulls: true,
      initialize: { initializationOptions: { trusted: false } },
      answers: { 'workspace/configuration': () => [{ trusted: false }] },
    });
    const uri = folder.at('zones.plan.yaml');
    client.open(uri, BROKEN);
    assert.ok(codesOf((await client.pull(uri)).items).includes('yaml-syntax'));
    for (const method of ['workspace/symbol', 'zoneplan/overview', 'zoneplan/changes'])
      await client.ask(method, { query: 'kcn', root: folder.uri, textDocument: { uri } }).catch(() => undefined);
    await client.ask('workspace/diagnostic', { previousResultIds: [] });
    await client.stop();
    const ran = existsSync(join(folder.path, 'ran'));
    folder.dispose();
    assert.equal(ran, false);
    figure('server', 'findings as ever, 0 programs run by a hostile repository');
  });

  it('has no setting that names a program, a path or an address, so that none has to be withheld', () => {
    const { untrustedWorkspaces, virtualWorkspaces } = MANIFEST.capabilities;
    assert.deepEqual([untrustedWorkspaces.supported, virtualWorkspaces], ['limited', true]);
    const open = settings.filter(({ type, choices }) => type === 'string' && !choices);
    assert.deepEqual(open, []);
    assert.ok(
      Object.keys(MANIFEST.contributes.configuration.properties ?? {}).every((key: string) =>
        settings.some((each) => key === `zoneplan.${each.key}`),
      ),
    );
  });
});

/** A repository whose git would run a program of its own at every look, and which brings a git of its own. */
function hostileFolder(): TestFolder {
  const folder = folderWith(PLAN);
  commitAll(folder.path);
  const script = join(folder.path, 'run.sh');
  writeFileSync(script, `#!/bin/sh\ntouch "${join(folder.path, 'ran')}"\n`);
  chmodSync(script, 0o755);
  writeFileSync(
    join(folder.path, '.git/config'),
    `[core]\n\trepositoryformatversion = 0\n\tfsmonitor = ${script}\n\tsshCommand = ${script}\n\tpager = ${script}\n[diff]\n\texternal = ${script}\n`,
  );
  mkdirSync(join(folder.path, 'node_modules/.bin'), { recursive: true });
  for (const name of ['git', 'node_modules/.bin/git', 'zoneplan']) {
    writeFileSync(join(folder.path, name), `#!/bin/sh\ntouch "${join(folder.path, 'ran')}"\n`);
    chmodSync(join(folder.path, name), 0o755);
  }
  return folder;
}
