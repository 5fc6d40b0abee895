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
  *check({ file, problem }) {
    if (problem.slip !== 'duplicate-key') return;
    const found = slipFinding(file, problem, { en: 'Remove this one', vi: 'Xóa khóa này' });
    const remove = { kind: 'remove' as const, place: { file, pointer: problem.pointer, part: 'entry' as const } };
    yield { ...found, fixes: [{ title: { en: 'Remove this one', vi: 'Xóa khóa này' }, edits: [remove] }] };
  },
});
