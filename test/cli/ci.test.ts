import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { folderWith, NO_HISTORY, zoneplan } from './program.ts';

describe('zoneplan check: in CI', function () {
  this.timeout(60_000);
  const folder = folderWith({
    'plans/zoneplan.yaml': 'plan: {id: demo, name: Demo, scope: nowhere}\n',
    'plans/a.plan.yaml': 'zones: {kcn-a: {name: KCN A, type: KCM, localities: [tinh]}}\n',
  });
  after(folder.remove);
  const plans = `${folder.path}/plans`;

  it('GitHub: annotations with paths from the top, and a summary of the job', async () => {
    const summary = `${folder.path}/summary.md`;
    const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: folder.path, GITHUB_STEP_SUMMARY: summary };
    const ran = await zoneplan(plans, ['--lang', 'en'], { env });
    match(ran.out, /^::error file=plans\/a\.plan\.yaml,line=1,/);
    match(readFileSync(summary, 'utf8'), /^### Zoneplan\n\n[^\n]* in 2 files\.\n\n#### plans\/a\.plan\.yaml\n/);
    await zoneplan(plans, ['--lang', 'en'], { env });
    equal(readFileSync(summary, 'utf8').match(/### Zoneplan/g)!.length, 2);
  });

  it('Azure: logged issues', async () => {
    const { out } = await zoneplan(plans, ['--lang', 'en'], { env: { TF_BUILD: 'True', BUILD_SOURCESDIRECTORY: folder.path } });
    match(out, /^##vso\[task\.logissue type=error;sourcepath=plans\/a\.plan\.yaml;linenumber=1;/);
  });

  it('GitLab: one line a finding in the log, and the report in a file', async () => {
    const env = { CI: 'true', GITLAB_CI: 'true', CI_PROJECT_DIR: folder.path };
    const ran = await zoneplan(plans, ['--lang', 'en', '--format', 'auto', '--format', 'gitlab=gl.json', '--format', 'junit=junit.xml'], {
      env,
    });
    match(ran.out, /^a\.plan\.yaml:1:\d+ error /);
    equal(JSON.parse(readFileSync(`${plans}/gl.json`, 'utf8'))[0].location.path, 'plans/a.plan.yaml');
    ok(readFileSync(`${plans}/junit.xml`, 'utf8').includes('<testsuite name="plans/a.plan.yaml"'));
  });

  it('a folder that is said to be the top and is not is not believed', async () => {
    const ran = await zoneplan(plans, ['--lang', 'en', '--format', 'github'], { env: { GITHUB_WORKSPACE: '/elsewhere' } });
    match(ran.out, /^::error file=a\.plan\.yaml,/);
    deepEqual([ran.code, ran.err], [2, NO_HISTORY]);
  });
});
