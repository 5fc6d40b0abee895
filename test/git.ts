import { execFileSync } from 'node:child_process';

/** Runs git in a folder as somebody whose own settings do not matter. */
export function git(folder: string, ...args: readonly string[]): string {
  const { PATH = '', SystemRoot = '' } = process.env;
  const settings = [
    'user.name=A',
    'user.email=a@example.org',
    'init.defaultBranch=main',
    'commit.gpgsign=false',
    'protocol.file.allow=always',
  ];
  return execFileSync('git', [...settings.flatMap((each) => ['-c', each]), ...args], {
    cwd: folder,
    env: { PATH, SystemRoot, HOME: folder, GIT_CONFIG_NOSYSTEM: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  }).toString();
}

/** Commits all there is in a folder; the first time it becomes a repository. */
export function commitAll(folder: string, top = folder): void {
  git(top, 'init', '-q');
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', 'Số liệu');
}
