import { yamlSource } from '../../plan/quantity/yaml-source.ts';
import { query } from '../../query/database.ts';
import { sameStructure } from '../../query/same.ts';
import { child } from '../../syntax/place.ts';
import { get } from '../../syntax/value.ts';
import { tree } from '../../workspace/documents.ts';
import type { Plan } from '../../workspace/plan.ts';
import { REGISTERS } from '../../workspace/registers.ts';
import type { Fix } from '../finding.ts';
import { rule } from '../rule.ts';
import { type Spelling, spellingsIn } from '../spellings.ts';
import { marksOf, variantsAmong } from '../variants.ts';

/** 01-NQ/TU and 01-NQ/TƯ. */
export default rule({
  code: 'spelling-variant',
  category: 'structure',
  severity: 'warning',
  on: 'plan',
  says: {
    en: '"{text}" differs only in spelling from "{registered}" of `{id}`.',
    vi: '"{text}" chỉ khác "{registered}" của `{id}` ở cách viết.',
  },
  why: {
    en: 'One document under two spellings is two documents to everyone who searches. If they are one, keep one entry and note the other spelling as its alias.',
    vi: 'Một văn bản viết hai cách thì ai tra cứu cũng tưởng là hai. Nếu là một, chỉ giữ một mục và ghi cách viết kia vào `aliases`.',
  },
  bad: `
policies: {nq-2: {name: Nghị quyết chuyên đề, number: 01-NQ/TƯ, issued: 2020-11-16, status: issued}}
`,
  *check(plan) {
    for (const register of REGISTERS) {
      for (const { written, registered } of plan.db.get(variantsIn, `${plan.root}\n${register}`)) {
        const [text, other] = fuller(plan, written, registered) ? [registered, written] : [written, registered];
        yield {
          place: text.place,
          values: { text: text.text, registered: other.text, id: other.id },
          related: [{ place: other.place, says: { en: 'the other spelling', vi: 'cách viết kia' } }],
          fixes: [withAlias(plan, other, text.text)],
        };
      }
    }
  },
});

/** Key: root, register. */
const variantsIn = query<string, ReturnType<typeof variantsAmong>>(
  'spelling variants',
  (db, key) => variantsAmong(db.get(spellingsIn, key), (spelling) => db.derive(marksOf, spelling)),
  sameStructure,
);

/** The entry that says more is the one that was registered with care. */
function fuller(plan: Plan, a: Spelling, b: Spelling): boolean {
  return sizeOf(plan, a) > sizeOf(plan, b);
}

function sizeOf(plan: Plan, { entry }: Spelling): number {
  const value = plan.db.get(tree, entry.file).valueAt(entry.pointer);
  return value?.kind === 'map' ? value.pairs.length : 0;
}

function withAlias(plan: Plan, { entry, id }: Spelling, text: string): Fix {
  const written = plan.db.get(tree, entry.file).valueAt(entry.pointer);
  const source = yamlSource(text, true);
  return {
    title: { en: `Add it to the aliases of \`${id}\``, vi: `Thêm vào tên gọi khác của \`${id}\`` },
    edits: [
      get(written, 'aliases')?.kind === 'list'
        ? { kind: 'append', place: child(entry, 'aliases'), text: source }
        : { kind: 'insert', place: entry, key: 'aliases', text: `[${source}]` },
    ],
  };
}
