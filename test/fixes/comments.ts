import { Lexer } from 'yaml';
import { openSource, parse } from '../../core/index.ts';
import type { DiagnosticFix } from '../../core/fixes.ts';
import { nameOf } from './desk.ts';
import { remembered } from './remembered.ts';

/** A comment that a fix took with it: only those on the lines of what it removes may go, and a comment that is itself mended has other words. */
export function lostComments(before: string, after: string, fix: DiagnosticFix, name: string): string | undefined {
  const left = commentsOf(after).map(({ text }) => text);
  const inComments = fix.changes.every(({ kind }) => kind === 'text');
  const gone: string[] = [];
  for (const { text } of commentsOf(before)) {
    const at = left.findIndex((each) => each === text || (inComments && each.startsWith(text)));
    if (at < 0) gone.push(text);
    else left.splice(at, 1);
  }
  const free = gone.length > 0 ? freeToGo(before, fix, name) : [];
  return gone.find((text) => !free.includes(text));
}

function freeToGo(before: string, fix: DiagnosticFix, name: string): readonly string[] {
  const tree = parse(openSource(before));
  const lines = fix.changes.flatMap((change) => {
    if (change.kind === 'text') return [{ start: change.start, end: change.end }];
    const range = change.kind === 'remove' && nameOf(change.place.file) === name ? tree.locate(change.place.pointer, 'entry') : undefined;
    return range ? [{ start: range.start, end: before.slice(range.end).search(/[\n\r]|$/) + range.end }] : [];
  });
  const reworded = fix.changes.filter((change) => change.kind === 'text');
  return commentsOf(before).flatMap(({ start, text }) => {
    const goes = lines.some((line) => line.start <= start && start < line.end);
    const says = reworded.some((change) => start < change.start && change.end <= start + text.length);
    return goes || says ? [text] : [];
  });
}

const commentsOf = remembered((text): readonly { readonly start: number; readonly text: string }[] => {
  let at = 0;
  return [...new Lexer().lex(text)].flatMap((token) => {
    const start = at;
    if (!/^[\u0002\u0018\u001f]$/.test(token)) at += token.length;
    return token.startsWith('#') ? [{ start, text: token.trimEnd() }] : [];
  });
});
