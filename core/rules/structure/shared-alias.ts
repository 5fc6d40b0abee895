import { query } from '../../query/database.ts';
import { grouped } from '../../query/grouped.ts';
import { sameStructure } from '../../query/same.ts';
import { child, withPart } from '../../syntax/place.ts';
import { get } from '../../syntax/value.ts';
import { tree } from '../../workspace/documents.ts';
import { REGISTERS } from '../../workspace/registers.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { Fix } from '../finding.ts';
import { rule } from '../rule.ts';
import { sameName, type Spelling, spellingsIn } from '../spellings.ts';

/** One name for two parks. */
export default rule({
  code: 'shared-alias',
  category: 'structure',
  severity: 'warning',
  on: 'plan',
  says: {
    en: '"{alias}" names both `{a}` and `{b}`.',
    vi: 'Tên "{alias}" đang dùng chung cho cả `{a}` và `{b}`.',
  },
  why: {
    en: 'A report that uses the name may mean either. Its figures will land on the wrong one, or on both.',
    vi: 'Báo cáo dùng tên này thì không rõ là nói về mục nào. Số liệu sẽ bị ghi nhầm chỗ, hoặc ghi cho cả hai.',
  },
  bad: `
zones: {kcn-c: {name: KCN C, aliases: [KCN Đông Hải], type: KCN}}
`,
  good: `
zones: {kcn-c: {name: KCN C, type: KCN}}
`,
  *check(plan) {
    for (const register of REGISTERS) {
      for (const { alias, other } of plan.db.get(sharedIn, `${plan.root}\n${register}`)) {
        yield {
          place: alias.place,
          values: { alias: alias.text, a: alias.id, b: other.id },
          related: [{ place: withPart(other.entry, 'key'), says: { en: 'the other', vi: 'mục kia' } }],
          fixes: [withoutAlias(plan, alias)],
        };
      }
    }
  },
});

/** Aliases that something else in the register bears too; of two aliases the later. Key: root, register. */
const sharedIn = query<string, readonly { readonly alias: Spelling; readonly other: Spelling }[]>(
  'shared aliases',
  (db, key) => {
    const spellings = db.get(spellingsIn, key).filter(({ kind }) => kind !== 'number');
    if (!spellings.some(({ kind }) => kind === 'alias')) return [];
    const byName = grouped(spellings, ({ text }) => sameName(text));
    return [...byName.values()].flatMap((same) =>
      same.flatMap((alias, i) => {
        const other = alias.kind === 'alias' ? same.find((each, j) => each.id !== alias.id && (each.kind === 'name' || j < i)) : undefined;
        return other ? [{ alias, other }] : [];
      }),
    );
  },
  sameStructure,
);

function withoutAlias(plan: Plan, { place, entry, text }: Spelling): Fix {
  const aliases = get(plan.db.get(tree, entry.file).valueAt(entry.pointer), 'aliases')!;
  const isOnly = aliases.kind !== 'list' || aliases.items.length === 1;
  return {
    title: { en: `Remove the alias "${text}"`, vi: `Bỏ tên gọi khác "${text}"` },
    edits: [{ kind: 'remove', place: isOnly ? child(entry, 'aliases') : place }],
  };
}
