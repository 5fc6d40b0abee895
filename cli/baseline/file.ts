import { readFileSync, writeFileSync } from 'node:fs';
import type { Language } from '../../core/index.ts';
import type { Trouble } from '../outcome.ts';
import { safeJson } from '../safe.ts';
import type { Debt } from './debt.ts';

/** The file in which known debt stands where none is named. */
export const BASELINE = 'zoneplan-baseline.json';

/** What a baseline holds; undefined when there is no such file. */
export function readBaseline(file: string, path: string, language: Language): readonly Debt[] | undefined | Trouble {
  try {
    const read = JSON.parse(readFileSync(file, 'utf8')) as unknown;
    return isBaseline(read) ? read.findings : { trouble: SAYS.damaged[language].replace('{path}', () => path) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    return { trouble: SAYS.damaged[language].replace('{path}', () => path) };
  }
}

/** Writes a baseline, one finding a line, so that its own changes can be read; what went wrong as a trouble. */
export function writeBaseline(file: string, findings: readonly Debt[], path: string, language: Language): undefined | Trouble {
  const lines = findings.map((each) => `    ${safeJson(each, 0)}`).join(',\n');
  try {
    writeFileSync(file, `{\n  "version": 1,\n  "findings": [${lines === '' ? '' : `\n${lines}\n  `}]\n}\n`);
    return undefined;
  } catch {
    return { trouble: SAYS.unwritable[language].replace('{path}', () => path) };
  }
}

function isBaseline(value: unknown): value is { readonly findings: readonly Debt[] } {
  const { version, findings } = (value ?? {}) as { readonly version?: unknown; readonly findings?: unknown };
  return version === 1 && Array.isArray(findings) && findings.every((each) => typeof (each as Debt | null)?.fingerprint === 'string');
}

const SAYS = {
  damaged: {
    en: '"{path}" is no baseline of zoneplan that can be read; zoneplan baseline --update writes it anew.',
    vi: '"{path}" không phải danh sách vấn đề đã biết của zoneplan hoặc đã hỏng; zoneplan baseline --update sẽ ghi lại.',
  },
  unwritable: { en: '"{path}" cannot be written.', vi: 'không ghi được "{path}".' },
} as const;
