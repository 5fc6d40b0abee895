import type { TextEdit } from './range.ts';

/** A text with edits made in it that all mean the text as it stands: sorted by start and not overlapping. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let from = 0;
  for (const edit of edits) {
    result += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return result + text.slice(from);
}
