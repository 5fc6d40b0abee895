import { createTwoFilesPatch } from 'diff';
import pc from 'picocolors';
import { safe } from '../safe.ts';

/** What changes in a file as a unified diff, which `git apply` and `patch` read as long as nothing in it had to be made harmless. */
export function patchOf(path: string, before: string, after: string, color: boolean): string {
  const colors = pc.createColors(color);
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, { context: 3 });
  return patch
    .split('\n')
    .filter((line) => !/^=+$/.test(line))
    .map((line) => {
      const text = safe(line.replace(/[\t\r]+$/, ''));
      if (/^(---|\+\+\+) /.test(line)) return colors.bold(text);
      if (line.startsWith('@@')) return colors.cyan(text);
      return line.startsWith('+') ? colors.green(text) : line.startsWith('-') ? colors.red(text) : text;
    })
    .join('\n');
}
