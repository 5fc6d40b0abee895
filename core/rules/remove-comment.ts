import { tree } from '../workspace/documents.ts';
import type { Plan } from '../workspace/plan.ts';
import type { Fix } from './finding.ts';
import type { Ignore } from './ignore.ts';

/** Removes an ignore comment, with the blanks before it or the whole line when it stands alone. */
export function removeComment(plan: Plan, ignore: Ignore): Fix {
  const { source } = plan.db.get(tree, ignore.file);
  const lineStart = source.offsetAt({ line: ignore.line, character: 0 });
  const before = source.slice(lineStart, ignore.range.start);
  const start = lineStart + before.trimEnd().length;
  const end = ignore.alone ? source.offsetAt({ line: ignore.line + 1, character: 0 }) : ignore.range.end;
  return {
    title: { en: 'Remove the comment', vi: 'Xóa ghi chú này' },
    edits: [{ kind: 'text', file: ignore.file, start, end, text: '' }],
    safe: true,
  };
}
