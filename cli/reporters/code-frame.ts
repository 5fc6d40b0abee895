import type { Diagnostic } from '../../core/index.ts';
import { noCommands } from '../safe.ts';
import { written } from '../../office/written.ts';
import { cut, widthOf } from '../width.ts';

/** How a frame is coloured. */
export interface FramePaint {
  readonly dim: (text: string) => string;
  readonly mark: (text: string) => string;
}

/** The lines a finding stands in, the one before for orientation, and carets below what is meant. */
export function codeFrame(finding: Diagnostic, lineOf: (line: number) => string, width: number | undefined, paint: FramePaint): string[] {
  const { start, end } = finding;
  const digits = String(start.line + 1).length;
  const room = Math.max(20, (width ?? 160) - digits - 7);
  const rows: string[] = [];
  const before = start.line > 0 ? lineOf(start.line - 1) : '';
  if (before.trim() !== '') rows.push(row('', start.line, cut(shown(before.slice(0, 4 * room)), room), digits, paint));
  const line = lineOf(start.line);
  const { text, indent, length } = windowOf(line, start.character, end.line > start.line ? line.length : end.character, room);
  rows.push(row('>', start.line + 1, text, digits, paint));
  rows.push(`  ${' '.repeat(digits)} ${paint.dim('│')} ${' '.repeat(indent)}${paint.mark('^'.repeat(length))}`);
  return rows;
}

function row(sign: string, number: number, text: string, digits: number, paint: FramePaint): string {
  return `${sign.padEnd(1)} ${paint.dim(`${String(number).padStart(digits)} │`)} ${noCommands(text)}`.trimEnd();
}

/** The part of a long line around the range, as shown, with the columns of the range in it. */
function windowOf(line: string, from: number, to: number, room: number): { text: string; indent: number; length: number } {
  const fits = line.length <= 2 * room && widthOf(shown(line)) <= room;
  const begin = fits || from < room / 2 ? 0 : whole(line, from - Math.floor(room / 4));
  const before = (begin > 0 ? '…' : '') + shown(line.slice(begin, from));
  const marked = shown(line.slice(from, Math.min(to, from + room)));
  const text = cut(before + marked + shown(line.slice(Math.min(to, from + room), to + room)), room);
  const indent = widthOf(before);
  return { text, indent, length: Math.max(1, Math.min(widthOf(marked), room - indent)) };
}

/** A cut never parts a surrogate pair. */
function whole(line: string, at: number): number {
  return /[\udc00-\udfff]/.test(line.charAt(at)) ? at + 1 : at;
}

function shown(text: string): string {
  return written(text.replaceAll('\t', '    ')).normalize('NFC');
}
