import { appendFileSync } from 'node:fs';
import { absolute, liesIn } from '../disk/path.ts';
import { FOR_CI, type FormatName, FORMATS } from '../reporters/formats.ts';
import type { CheckReport, Page } from '../reporters/reporter.ts';
import type { Terminal } from '../terminal.ts';

/** What a format is printed on: what CI reads names files from the top of the repository. */
export function pageOf(name: FormatName, path: string | undefined, asked: Pick<Page, 'quiet' | 'failOn'>, terminal: Terminal): Page {
  const top = FOR_CI.has(name) ? repositoryTop(terminal) : undefined;
  const cwd = top ?? terminal.cwd;
  const { quiet, failOn } = asked;
  return path === undefined
    ? { cwd, color: terminal.color, width: terminal.width, quiet, failOn }
    : { cwd, color: false, width: undefined, quiet, failOn };
}

/** Where a service of CI says that it has put the repository, if that is around the current folder. */
function repositoryTop({ env, cwd }: Terminal): string | undefined {
  return TOPS.map((name) => env[name])
    .filter((folder) => folder !== undefined && folder !== '')
    .map((folder) => absolute(cwd, folder!))
    .find((folder) => liesIn(folder, cwd));
}

/** The variables in which GitHub, GitLab and Azure tell it. */
export const TOPS = ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR', 'BUILD_SOURCESDIRECTORY'] as const;

/** Beside its annotations GitHub shows a summary of the job, which is added to. Where it cannot be written nothing is lost but that. */
export function addJobSummary(report: CheckReport, page: Page, { env }: Terminal): void {
  const file = env['GITHUB_STEP_SUMMARY'];
  if (!file) return;
  try {
    appendFileSync(file, [...FORMATS.markdown(report, page)].join(''));
  } catch {
    return;
  }
}
