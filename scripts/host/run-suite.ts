import { format } from 'node:util';
import type { Page } from 'playwright-core';
import { openWindow } from './browser.ts';
import { type EditorOptions, startEditor } from './editor.ts';
import { workbenchAddress } from './workbench.ts';

/** A suite to run inside the extension host. */
export interface Suite {
  readonly folder: string;
  readonly extension: string;
  readonly tests: string;
  readonly settings?: EditorOptions['settings'];
  readonly extensions?: EditorOptions['extensions'];
  readonly env?: EditorOptions['env'];
}

const limit = 10 * 60_000;

/** What the suite's reporter puts before its lines, to tell them from what the editor logs. */
const mark = '│ ';

/** Runs a suite in the installed VS Code and prints its report; the answer is the exit code VS Code gives, 2 when there is none. */
export async function runSuite({ folder, extension, tests, ...options }: Suite): Promise<number> {
  const editor = await startEditor({ automation: true, ...options });
  try {
    const window = await openWindow();
    try {
      const { exit } = await listen(window.page);
      await window.page.goto(workbenchAddress({ authority: editor.authority, folder, extension, tests }));
      const end = await Promise.race([exit, editor.ended.then(() => undefined)]);
      return end ?? trouble("VS Code's server was ended");
    } finally {
      await window.close();
    }
  } finally {
    await editor.stop();
  }
}

/** VS Code tells a test driver what is logged and how the suite ended by two functions it finds on the page when it loads. */
async function listen(page: Page): Promise<{ readonly exit: Promise<number> }> {
  const report = suiteReport();
  const exit = new Promise<number>((resolve) => {
    const timer = setTimeout(() => resolve(trouble(`no result after ${limit / 60_000} minutes`)), limit);
    page.once('crash', () => resolve(trouble('the page crashed')));
    page.once('close', () => clearTimeout(timer));
    void page.exposeFunction('codeAutomationExit', (code: number) =>
      resolve(report.finished() ? code : trouble('no test ran', report.others())),
    );
  });
  await page.exposeFunction('codeAutomationLog', (_level: string, logged: unknown) => report.hear([logged].flat()));
  return { exit };
}

/** Prints the lines the suite's reporter marks and keeps the last others, in case it never got so far. */
function suiteReport() {
  const others: string[] = [];
  let finished = false;
  return {
    hear(logged: unknown[]): void {
      const line = format(...(String(logged[0]).startsWith('%c') ? logged.slice(2) : logged));
      if (process.env['VERBOSE'] || line.startsWith(mark)) console.log(line.replace(mark, ''));
      else others.push(line);
      finished ||= /\d+ passed, \d+ failed/.test(line);
    },
    finished: () => finished,
    others: () => others.slice(-20),
  };
}

function trouble(why: string, said: readonly string[] = []): number {
  console.error([`The suite did not run: ${why}`, ...said].join('\n  '));
  return 2;
}
