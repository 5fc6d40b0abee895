import { existsSync } from 'node:fs';
import { debtOf } from '../baseline/debt.ts';
import { writeBaseline } from '../baseline/file.ts';
import { reportOf } from '../check/report-of.ts';
import { loadPlans, type Request } from '../disk.ts';
import { tellHistory } from '../disk/history.ts';
import { absolute, folderOf } from '../disk/path.ts';
import { type Outcome, stopped } from '../outcome.ts';
import type { Terminal } from '../terminal.ts';
import { troublesOf } from '../troubles.ts';

/** What `zoneplan baseline` was asked. */
export interface BaselineRequest extends Request {
  /** The file as it was typed. */
  readonly file: string;
  /** Take the place of one that is there. */
  readonly update: boolean;
}

/** `zoneplan baseline`: writes down what is found today, so that `check --baseline` tells only what is new. */
export async function baseline(request: BaselineRequest, terminal: Terminal): Promise<Outcome> {
  const { language, cwd } = terminal;
  const file = absolute(cwd, request.file);
  if (!request.update && existsSync(file)) return stopped({ trouble: SAYS.there[language].replace('{path}', () => request.file) });
  const loaded = loadPlans(request);
  const troubles = troublesOf(loaded, terminal, false);
  if (troubles.length > 0) return { code: 2, troubles };
  await tellHistory(loaded);
  const debt = debtOf(reportOf(loaded, terminal), folderOf(file));
  const trouble = writeBaseline(file, debt, request.file, language);
  if (trouble) return stopped(trouble);
  return { code: 0, out: [`${SAYS.written[language](debt.length, request.file)}\n`] };
}

const SAYS = {
  there: {
    en: '"{path}" is there already; --update writes it anew.',
    vi: '"{path}" đã có sẵn; thêm --update để ghi lại.',
  },
  written: {
    en: (count: number, path: string) =>
      `${count} ${count === 1 ? 'finding' : 'findings'} recorded in ${path}; zoneplan check --baseline tells what is new.`,
    vi: (count: number, path: string) => `Đã ghi ${count} vấn đề vào ${path}; zoneplan check --baseline chỉ báo vấn đề mới.`,
  },
} as const;
