import { isCutByComma } from '../../schema/comma-split.ts';
import { parentPointer, placeOf } from '../../syntax/place.ts';
import type { SyntaxTree } from '../../syntax/tree.ts';
import { tree } from '../../workspace/documents.ts';
import { rule } from '../rule.ts';
import { slipFinding } from '../slip-finding.ts';

export default rule({
  code: 'duplicate-key',
  category: 'structure',
  severity: 'error',
  on: 'slip',
  says: {
    en: 'Key `{key}` is written twice in one entry.',
    vi: 'Khóa `{key}` bị ghi hai lần trong cùng một mục.',
  },
  why: {
    en: 'Most programs keep the last of two in silence; which one was meant, only the writer knows.',
    vi: 'Phần lớn chương trình âm thầm lấy giá trị sau; ghi giá trị nào chỉ người viết mới biết.',
  },
  bad: `milestones: {m1: {name: Xong, due: 2025-06, due: 2025-07}}
`,
  good: `milestones: {m1: {name: Xong, due: 2025-06}}
`,
  *check({ file, problem }, plan) {
    if (problem.slip !== 'duplicate-key' || isCutOff(plan.db.get(tree, file), problem.pointer)) return;
    const found = slipFinding(file, problem, { en: 'Remove this one', vi: 'Xóa khóa này' });
    const first = placeOf(file, problem.pointer.replace(/~~\d+$/, ''), 'key');
    const remove = { kind: 'remove' as const, place: placeOf(file, problem.pointer, 'entry') };
    yield {
      ...found,
      related: [{ place: first, says: { en: 'first written here', vi: 'ghi lần đầu ở đây' } }],
      fixes: [{ title: { en: 'Remove this one', vi: 'Xóa khóa này' }, edits: [remove] }],
    };
  },
});

/** Two numbers cut by their commas may leave the same piece: `{a: 33,5 %, b: 66,5 %}`. */
function isCutOff(tree: SyntaxTree, pointer: string): boolean {
  const map = tree.valueAt(parentPointer(pointer));
  return map?.kind === 'map' && map.pairs.some(({ segment }, i) => pointer.endsWith(`/${segment}`) && isCutByComma(map, i));
}
