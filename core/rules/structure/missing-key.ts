import { describeKey } from '../../schema/describe.ts';
import type { MissingKey } from '../../schema/violation.ts';
import type { Edit } from '../../syntax/edit.ts';
import { keysOf, withPart } from '../../syntax/place.ts';
import type { Fix } from '../finding.ts';
import { meantKey } from '../meant-key.ts';
import { rule } from '../rule.ts';
import { isCutShort } from '../unread.ts';

/** An entry without a key that the language asks for. */
export default rule({
  code: 'missing-key',
  category: 'structure',
  severity: 'error',
  on: 'violation',
  says: {
    en: '`{entry}` needs `{key}`.',
    vi: '`{entry}` thiếu `{key}`.',
  },
  why: {
    en: 'Without this key the entry cannot be read as meant. A `scope` may stand once for all, in `plan.scope`.',
    vi: 'Thiếu khóa này thì không hiểu đúng được nội dung của mục. Riêng `scope` có thể ghi một lần cho cả kế hoạch, ở `plan.scope`.',
  },
  bad: `
organisations: {so-xd: {role: quy hoạch}}
`,
  good: `
organisations: {so-xd: {role: quy hoạch, name: <name>}}
`,
  *check(violation, plan) {
    if (violation.kind !== 'missing-key' || isMistyped(violation)) return;
    const { place, key, entry } = violation;
    if (isCutShort(plan, place)) return;
    yield { place, values: { key, entry }, fixes: [insertion(violation)] };
  },
});

/** The key is there under a name the language does not know; `unknown-key` says so. */
function isMistyped({ key, unknown = [] }: MissingKey): boolean {
  return unknown.some((each) => [key, ...(INSTEAD[key] ?? [])].includes(meantKey(each)?.key ?? ''));
}

const INSTEAD: Readonly<Record<string, readonly string[]>> = {
  period: ['due'],
  value: ['values', 'total'],
  target: ['milestone'],
  ratio: ['times'],
  indicator: ['all-of'],
};

function insertion({ place, key, empty }: MissingKey): Fix {
  const at = withPart(place, 'value');
  const text = placeholder(empty ? keysOf(place.pointer) : [...keysOf(place.pointer), key]);
  const edit: Edit = empty ? { kind: 'set', place: at, text } : { kind: 'insert', place: at, key, text };
  return { title: { en: `Add \`${key}\``, vi: `Thêm \`${key}\`` }, edits: [edit], blank: true };
}

/** What to fill in, or an empty list or map. */
function placeholder(path: readonly string[]): string {
  const { shapes } = describeKey(path)!;
  if (shapes.includes('scalar')) return `<${path.at(-1)}>`;
  return shapes[0] === 'list' ? '[]' : '{}';
}
