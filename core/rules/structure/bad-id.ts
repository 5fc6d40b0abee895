import type { Register } from '../../plan/model.ts';
import type { Edit } from '../../syntax/edit.ts';
import { renameEdits } from '../../workspace/rename-edits.ts';
import { allRespelled } from '../../workspace/respelled.ts';
import { freeId } from '../free-id.ts';
import { fixesOf, titleOf } from '../reading.ts';
import { rule } from '../rule.ts';

/** An id that is not written in lower case, digits and single hyphens. */
export default rule({
  code: 'bad-id',
  category: 'structure',
  severity: 'error',
  on: 'problem',
  says: {
    en: '`{id}` is not a valid id; write `{kebab}`.',
    vi: 'Mã `{id}` không hợp lệ; hãy viết `{kebab}`.',
  },
  why: {
    en: 'Ids are typed, names are read: an id of plain lower-case letters, digits and hyphens can be typed on any keyboard and never differs by an accent or a space.',
    vi: 'Mã để gõ, tên để đọc: mã chỉ gồm chữ thường không dấu, chữ số và gạch nối thì bàn phím nào cũng gõ được, không sợ lệch dấu hay thừa dấu cách.',
  },
  bad: `
organisations: {Sở_CT: {name: Sở Công Thương}}
`,
  good: `
organisations: {so-ct: {name: Sở Công Thương}}
`,
  *check(problem, plan) {
    if (problem.code !== 'bad-id') return;
    const { place, data } = problem;
    const { id, kebab, register } = data as { readonly id: string; readonly kebab: string; readonly register: Register | 'plan' };
    if (register === 'plan') return yield { place, values: { id, kebab }, data, fixes: fixesOf(problem) };
    // The id as it should be may be that of another entry.
    const free = freeId(plan, kebab);
    const edit: Edit = { kind: 'rename', place, key: free };
    yield {
      place,
      values: { id, kebab: free },
      data,
      fixes: [{ title: titleOf(edit), edits: allRespelled(plan.db, [edit, ...renameEdits(plan, register, id, free)]) }],
    };
  },
});
