import { writeFileSync } from 'node:fs';
import { absolute } from './disk/path.ts';
import type { Terminal } from './terminal.ts';

/** Writes a file that was asked for; what went wrong as a sentence. */
export function writeReport(path: string, content: string | Uint8Array, { cwd, language }: Terminal): string[] {
  try {
    writeFileSync(absolute(cwd, path), content);
    return [];
  } catch {
    return [language === 'vi' ? `không ghi được báo cáo vào "${path}".` : `the report cannot be written to "${path}".`];
  }
}
