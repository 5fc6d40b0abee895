import { parseEvents } from 'js-yaml';
import { lineEnd, skipBreak } from '../../text/lines.ts';
import { type LocalSlip, slip } from '../slips/slip.ts';

/** Slips of what stands before the first section: directives are the only thing there that can be wrong. */
export function readHead(text: string): LocalSlip[] {
  const directive = /(?<![^\n\r\ufeff])%[^\n\r]*/.exec(text);
  if (!directive) return [];
  const marked = /(?<![^\n\r\ufeff])---(?=[ \t\n\r]|$)/.test(text);
  return marked && reads(text) ? [] : [slip('cannot-begin', directive.index, directive.index + directive[0].length, { char: '%' })];
}

/** Slips of what stands from a document marker on: only blank lines and comments may follow `...`. */
export function readRest(text: string): LocalSlip[] {
  for (let at = 0; at < text.length; ) {
    const end = lineEnd(text, at);
    const line = text.slice(at, end);
    if (/^---/.test(line)) return [slip('second-document', at, at + 3)];
    if (!/^(?:\.\.\.)?[ \t]*(?:(?<=^|[ \t])#.*)?$/s.test(line)) return [slip('second-document', at, end)];
    at = skipBreak(text, end);
  }
  return [];
}

function reads(text: string): boolean {
  try {
    parseEvents(text, {});
    return true;
  } catch {
    return false;
  }
}
