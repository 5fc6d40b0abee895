import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { parse } from 'yaml';
import { commitAll, git } from '../git.ts';
import { builtProgram } from './built.ts';
import { folderWith } from './program.ts';

const PROJECT = join(import.meta.dirname, '../..');
const MANIFEST = (id: string) => `plan: {id: ${id}, name: Demo, locale: en}\n`;
const GOOD = 'zones: {a: {name: First Park, type: industrial-park}}\n';
const BAD = 'zones: {a: {name: First Park, type: KCM}}\n';
const { PATH = '', HOME = '' } = process.env;

/** The project as it would be released, with the program as it is now. */
function released(): string {
  const top = mkdtempSync(join(tmpdir(), 'zoneplan-release-'));
  for (const name of ['package.json', '.npmignore', 'README.md', 'CHANGELOG.md', 'LICENSE', 'schemas', 'ci', 'action.yml'])
    cpSync(join(PROJECT, name), join(top, name), { recursive: true });
  mkdirSync(join(top, 'dist'));
  cpSync(builtProgram(), join(top, 'dist/cli.js'));
  return top;
}

describe('packages', function () {
  this.timeout(180_000);
  const top = released();
  after(() => rmSync(top, { recursive: true, force: true }));

  it('npm: packed, installed globally in an empty folder, runs offline', () => {
    const empty = mkdtempSync(join(tmpdir(), 'zoneplan-empty-'));
    const env = { PATH, HOME: empty, npm_config_cache: join(empty, 'cache'), npm_config_offline: 'true' };
    const npm = (...argv: string[]) => execFileSync('npm', argv, { cwd: top, env, stdio: ['ignore', 'pipe', 'pipe'] }).toString();
    const packed = npm('pack', '--ignore-scripts', '--silent', '--pack-destination', empty).trim().split('\n').at(-1)!;
    npm('install', '--global', '--prefix', join(empty, 'p'), '--no-audit', '--no-fund', join(empty, packed));
    const run = (...argv: string[]) =>
      spawnSync(join(empty, 'p/bin/zoneplan'), argv, { cwd: empty, env: { PATH, HOME: empty, LANG: 'C' }, encoding: 'utf8' });
    match(run('--version').stdout, /^\d+\.\d+\.\d+\n$/);
    ok(JSON.parse(run('schema', 'output/check').stdout).$id);
    equal(run('new', 'plan', 'A', '--in', 'plans', '--lang', 'en').status, 0);
    deepEqual([run('check', 'plans', '--strict', '--quiet').status, run('check', 'nowhere').status], [0, 2]);
    rmSync(empty, { recursive: true, force: true });
  });

  it('GitHub: the steps of action.yml, in a repository with three plans of which one is broken', () => {
    const action = parse(readFileSync(join(top, 'action.yml'), 'utf8'));
    equal(action.runs.using, 'composite');
    const work = folderWith({
      'a/zoneplan.yaml': MANIFEST('a'),
      'a/a.plan.yaml': GOOD,
      'b/zoneplan.yaml': MANIFEST('b'),
      'b/b.plan.yaml': BAD,
      'c/zoneplan.yaml': MANIFEST('c'),
      'c/c.plan.yaml': GOOD,
    });
    const steps = (given: Readonly<Record<string, string>>) => {
      rmSync(`${work.path}/output`, { force: true });
      const inputs = {
        ...Object.fromEntries(Object.entries(action.inputs).map(([name, each]) => [name, (each as { default: string }).default])),
        ...given,
      };
      const filled = (text: string) =>
        text.replace(/\$\{\{ (\w+)\.([\w-]+) \}\}/g, (_, of: string, name: string) => (of === 'inputs' ? inputs[name]! : top));
      const base = { PATH, HOME, LANG: 'C', GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: work.path, GITHUB_OUTPUT: `${work.path}/output` };
      let out = '';
      let status: number | null = 0;
      for (const { run, env, shell } of action.runs.steps as { run: string; env: Record<string, string>; shell: string }[]) {
        const own = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, filled(value)]));
        ok(!run.includes('${{'), 'an input that stands in a script could act');
        const ran = spawnSync(shell, ['-e', '-o', 'pipefail', '-c', run], { cwd: work.path, env: { ...base, ...own }, encoding: 'utf8' });
        out += ran.stdout;
        status = ran.status;
      }
      return { out, status, told: readFileSync(`${work.path}/output`, 'utf8') };
    };
    const all = steps({ sarif: 'out.sarif' });
    deepEqual([all.status, all.told], [1, 'exit-code=1\n']);
    match(all.out, /^::add-matcher::.*\/ci\/problem-matcher\.json\n::error file=b\/b\.plan\.yaml,line=1,/);
    equal(
      JSON.parse(readFileSync(`${work.path}/out.sarif`, 'utf8')).runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri,
      'b/b.plan.yaml',
    );
    deepEqual([steps({ paths: 'a c' }).status, steps({ paths: '$(touch x)' }).status], [0, 2]);
    ok(!existsSync(`${work.path}/x`));
    work.remove();
  });

  it('the problem matcher reads lines of findings', () => {
    const { problemMatcher } = JSON.parse(readFileSync(join(PROJECT, 'ci/problem-matcher.json'), 'utf8'));
    const [{ regexp }] = problemMatcher[0].pattern;
    const work = folderWith({ 'zoneplan.yaml': MANIFEST('a'), 'kế hoạch.plan.yaml': BAD });
    const { stdout } = spawnSync(process.execPath, [builtProgram(), '--lang', 'en'], {
      cwd: work.path,
      env: { PATH, HOME },
      encoding: 'utf8',
    });
    work.remove();
    const found = new RegExp(regexp).exec(stdout.split('\n')[0]!)!;
    deepEqual(found.slice(1, 6), ['kế hoạch.plan.yaml', '1', '37', 'error', 'unknown-zone-type']);
  });

  it('pre-commit: the hook lets a broken plan in by no commit, run by git itself', () => {
    const hooks = parse(readFileSync(join(PROJECT, '.pre-commit-hooks.yaml'), 'utf8')) as {
      id: string;
      entry: string;
      files: string;
      language: string;
    }[];
    deepEqual(
      hooks.map(({ id, language }) => [id, language]),
      [
        ['zoneplan', 'node'],
        ['zoneplan-fix', 'node'],
      ],
    );
    for (const { files } of hooks) ok(new RegExp(files).test('plans/2024.plan.yaml') && !new RegExp(files).test('docker-compose.yaml'));
    const work = folderWith({ 'zoneplan.yaml': MANIFEST('a'), 'a.plan.yaml': GOOD, 'old.plan.yaml': '' });
    commitAll(work.path);
    const bin = folderWith({ zoneplan: `#!/bin/sh\nexec "${process.execPath}" "${builtProgram()}" "$@"\n` });
    chmodSync(`${bin.path}/zoneplan`, 0o755);
    writeFileSync(`${work.path}/.git/hooks/pre-commit`, `#!/bin/sh\nPATH="${bin.path}${delimiter}$PATH" exec ${hooks[0]!.entry}\n`);
    chmodSync(`${work.path}/.git/hooks/pre-commit`, 0o755);
    writeFileSync(`${work.path}/a.plan.yaml`, BAD);
    let refused = '';
    try {
      git(work.path, 'commit', '-q', '-a', '-m', 'x');
    } catch (error) {
      refused = String((error as { stderr: Buffer }).stderr) + String((error as { stdout: Buffer }).stdout);
    }
    match(refused, /a\.plan\.yaml:1:37 error unknown-zone-type/);
    writeFileSync(`${work.path}/a.plan.yaml`, `${GOOD}# a remark\n`);
    git(work.path, 'commit', '-q', '-a', '-m', 'y');
    equal(git(work.path, 'log', '--format=%s', '-1').trim(), 'y');
    work.remove();
    bin.remove();
  });

  it('pre-commit: npm pack says the name of the package and nothing else, which is what that program reads', () => {
    const work = folderWith({
      '.npmrc': readFileSync(join(PROJECT, '.npmrc')),
      'package.json': JSON.stringify({ name: 'zoneplan', version: '1.2.3', scripts: { prepare: 'node -e "console.log(1)"' } }),
    });
    const said = execFileSync('npm', ['pack'], { cwd: work.path, env: { PATH, HOME }, stdio: ['ignore', 'pipe', 'pipe'] }).toString();
    work.remove();
    equal(said, 'zoneplan-1.2.3.tgz\n');
  });

  it('GitLab: the template is a job that keeps its reports even when it fails', () => {
    const { zoneplan: job } = parse(readFileSync(join(PROJECT, 'ci/gitlab.yml'), 'utf8'));
    const written = [...String(job.script[0]).matchAll(/--format (\w+)=(\S+)/g)].map(([, name, file]) => [name, file]);
    deepEqual(written, [
      ['gitlab', job.artifacts.reports.codequality],
      ['junit', job.artifacts.reports.junit],
    ]);
    equal(job.artifacts.when, 'always');
  });

  it('Docker: what is copied is there, the program is no root’s, and needs no shell', () => {
    const lines = readFileSync(join(PROJECT, 'Dockerfile'), 'utf8')
      .replace(/\\\n/g, ' ')
      .split('\n')
      .filter((line) => /^[A-Z]+ /.test(line));
    for (const [, ...words] of lines.filter((line) => line.startsWith('COPY ') && !line.includes('--from=')).map((line) => line.split(' ')))
      for (const source of words.slice(0, -1)) ok(existsSync(join(PROJECT, source)), source);
    equal(
      lines.findLast((line) => line.startsWith('USER ')),
      'USER node',
    );
    ok(lines.indexOf('USER node') > lines.findLastIndex((line) => line.startsWith('RUN ')));
    equal(
      lines.find((line) => line.startsWith('ENTRYPOINT ')),
      'ENTRYPOINT ["zoneplan"]',
    );
    for (const line of lines.filter((each) => each.startsWith('FROM '))) match(line, /^FROM node:\d+-slim( AS build)?$/);
    for (const name of readFileSync(join(PROJECT, '.dockerignore'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('!')))
      ok(existsSync(join(PROJECT, name.slice(1))), name);
  });

  it('Docker: what linters of such files ask for', () => {
    const text = readFileSync(join(PROJECT, 'Dockerfile'), 'utf8');
    const steps = text
      .replace(/\\\n/g, ' ')
      .split('\n')
      .filter((line) => /^[A-Z]+ /.test(line))
      .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)] as const);
    const of = (name: string) => steps.filter(([step]) => step === name).map(([, rest]) => rest);
    equal(steps[0]![0], 'FROM');
    for (const step of ['ADD', 'MAINTAINER', 'SHELL', 'VOLUME']) deepEqual(of(step), [], step);
    for (const image of of('FROM')) ok(/:\d/.test(image) && !/latest/.test(image), `${image}: a tag that stays`);
    for (const folder of of('WORKDIR')) match(folder, /^\//, 'an absolute folder');
    for (const call of [...of('ENTRYPOINT'), ...of('CMD')]) ok(Array.isArray(JSON.parse(call)), 'no shell between');
    equal(of('ENTRYPOINT').length, 1);
    equal(of('CMD').length, 1);
    const stages = of('FROM').flatMap((image) => / AS (\S+)/.exec(image)?.[1] ?? []);
    for (const [, stage] of text.matchAll(/--from=(\S+)/g)) ok(stages.includes(stage!), stage);
    for (const run of of('RUN')) {
      ok(!/\bsudo\b|\bapt \b|\bcd |(?:curl|wget)[^|]*\||apt-get (?:dist-)?upgrade/.test(run), run);
      if (run.includes('apt-get install'))
        ok(/apt-get update\s.*&& apt-get install -y --no-install-recommends .*&& rm -rf \/var\/lib\/apt\/lists\/\*/.test(run), run);
      if (/npm (?:ci|install)/.test(run)) ok(/npm ci --ignore-scripts|npm install --global --offline \/tmp\/\S+\.tgz/.test(run), run);
    }
  });

  it('Docker: what reaches the image is enough to build the command line', () => {
    const work = mkdtempSync(join(tmpdir(), 'zoneplan-image-'));
    const [none, ...names] = readFileSync(join(PROJECT, '.dockerignore'), 'utf8').trim().split('\n');
    equal(none, '**');
    for (const name of names) cpSync(join(PROJECT, name.slice(1)), join(work, name.slice(1)), { recursive: true });
    symlinkSync(join(PROJECT, 'node_modules'), join(work, 'node_modules'));
    execFileSync('npm', ['run', 'build', '--silent'], { cwd: work, env: { PATH, HOME }, stdio: ['ignore', 'pipe', 'pipe'] });
    match(execFileSync(process.execPath, ['dist/cli.js', '--version'], { cwd: work }).toString(), /^\d+\.\d+\.\d+\n$/);
    rmSync(work, { recursive: true, force: true });
  });
});
