import type { Registered } from '../../plan/model.ts';
import { withPart } from '../../syntax/place.ts';
import { tree } from '../../workspace/documents.ts';
import { rangeOf } from '../../workspace/located.ts';
import { duplicatesIn } from '../../workspace/registers.ts';
import type { Plan } from '../../workspace/plan.ts';
import { freeId } from '../free-id.ts';
import { rule } from '../rule.ts';

export default rule({
  code: 'duplicate-id',
  category: 'structure',
  severity: 'error',
  on: 'plan',
  says: {
    en: '`{id}` is already defined at {file}:{line}.',
    vi: '`{id}` đã được khai báo tại {file}:{line}.',
  },
  why: {
    en: 'Sections are merged over many files; a second definition would silently compete with the first.',
    vi: 'Các mục được gộp từ nhiều tệp; khai báo lần hai sẽ âm thầm lấn át lần đầu.',
  },
  bad: `sources: {bc: {name: Báo cáo tháng, published: 2024-11-16, as-of: 2024-11-15}}
`,
  good: `sources: {bc-2: {name: Báo cáo tháng, published: 2024-11-16, as-of: 2024-11-15}}
`,
  *check(plan) {
    for (const group of duplicatesIn(plan.db, plan.root)) {
      const [first, ...others] = group;
      const line = String(lineOf(plan, first!) + 1);
      const free = freeId(plan, first!.id, 2);
      for (const entry of others) {
        const place = withPart(entry.place, 'key');
        yield {
          place,
          values: { id: entry.id, file: first!.place.file.slice(plan.root.length + 1), line },
          related: [{ place: withPart(first!.place, 'key'), says: { en: 'first defined here', vi: 'khai báo lần đầu ở đây' } }],
          fixes: [{ title: { en: 'Rename this one', vi: 'Đổi mã của mục này' }, edits: [{ kind: 'rename', place, key: free }] }],
        };
      }
    }
  },
});

function lineOf(plan: Plan, entry: Registered): number {
  return plan.db.get(tree, entry.place.file).source.positionAt(rangeOf(plan.db, withPart(entry.place, 'key')).start).line;
}
