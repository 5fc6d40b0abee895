import type { Register } from '../../plan/model.ts';
import type { Edit } from '../../syntax/edit.ts';
import { renameEdits } from '../../workspace/rename-edits.ts';
import { freeId } from '../free-id.ts';
import { fixesOf, reading } from '../reading.ts';
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
    const { id = '', kebab = '', register } = problem.data;
    const free = register === undefined || register === 'plan' ? kebab : freeId(plan, kebab);
    const others = register === undefined || register === 'plan' ? [] : renameEdits(plan, register as Register, id, free);
    const own = fixesOf({ ...problem, fixes: problem.fixes.map((edits) => edits.map((edit) => named(edit, free))) });
    const fixes = own.map((fix) => ({ ...fix, edits: [...fix.edits, ...others] }));
    yield* reading(problem, 'bad-id', { kebab: free }, fixes);
  },
});

/** The id as it should be may be that of another entry. */
function named(edit: Edit, id: string): Edit {
  return edit.kind === 'rename' ? { ...edit, key: id } : edit.kind === 'set' ? { ...edit, text: id } : edit;
}
