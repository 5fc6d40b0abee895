import { statSync } from 'node:fs';
import { absolute, isPlanName } from '../disk/path.ts';
import type { Trouble } from '../outcome.ts';
import type { Terminal } from '../terminal.ts';
import type { Debt } from './debt.ts';
import { readBaseline } from './file.ts';

/** What is known already, by the baseline that was asked for. */
export function knownDebt(baseline: string | undefined, { cwd, language }: Terminal): readonly Debt[] | undefined | Trouble {
  if (baseline === undefined) return undefined;
  const file = absolute(cwd, baseline);
  const other = statSync(file, { throwIfNoEntry: false })?.isDirectory() ? 'folder' : isPlanName(file) ? 'plan' : undefined;
  if (other) return { trouble: NOT_A_BASELINE[other][language].replaceAll('{path}', () => baseline) };
  const known = readBaseline(file, baseline, language);
  return known ?? { trouble: NO_BASELINE[language].replace('{path}', () => baseline) };
}

/** An option takes the path behind it. */
const NOT_A_BASELINE = {
  folder: {
    en: '"{path}" is a folder and no baseline; what is to be checked comes first: zoneplan check {path} --baseline.',
    vi: '"{path}" là thư mục, không phải danh sách vấn đề đã biết; hãy ghi nơi cần kiểm tra trước: zoneplan check {path} --baseline.',
  },
  plan: {
    en: '"{path}" is a plan file and no baseline; what is to be checked comes first: zoneplan check {path} --baseline.',
    vi: '"{path}" là tệp kế hoạch, không phải danh sách vấn đề đã biết; hãy ghi nơi cần kiểm tra trước: zoneplan check {path} --baseline.',
  },
} as const;

const NO_BASELINE = {
  en: 'there is no baseline "{path}"; zoneplan baseline records one.',
  vi: 'không có danh sách vấn đề đã biết "{path}"; zoneplan baseline sẽ ghi tệp này.',
} as const;
