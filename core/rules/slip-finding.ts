import type { Bilingual } from '../messages/said.ts';
import type { SyntaxProblem } from '../syntax/tree.ts';
import type { Finding } from './finding.ts';

/** A slip of YAML as a finding, its mending edits as one quick fix. */
export function slipFinding(file: string, problem: SyntaxProblem, title: Bilingual): Finding {
  const { range, pointer, data, fix } = problem;
  const edits = (fix ?? []).map((edit) => ({ kind: 'text' as const, file, ...edit }));
  return { place: { file, pointer, part: 'value' }, range, values: data, data, fixes: edits.length > 0 ? [{ title, edits }] : [] };
}
