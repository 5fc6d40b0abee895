import { yamlSource } from '../../plan/quantity/yaml-source.ts';
import { query } from '../../query/database.ts';
import { sameStructure } from '../../query/same.ts';
import { REGISTERS } from '../../workspace/registers.ts';
import { type Deceit, deceitIn } from '../deceivers.ts';
import { rule } from '../rule.ts';
import { type Spelling, spellingsIn } from '../spellings.ts';

/** A name that is not what it looks like. */
export default rule({
  code: 'deceptive-name',
  category: 'structure',
  severity: 'warning',
  on: 'plan',
  says: {
    en: '"{name}" holds what nobody sees: {characters}. Take it out.',
    vi: '"{name}" chứa ký tự không nhìn thấy: {characters}. Hãy bỏ đi.',
  },
  variants: {
    lookalike: {
      en: '"{name}" is written with letters that only look like those of the alphabet: {characters}. Type them anew.',
      vi: '"{name}" dùng chữ cái chỉ trông giống chữ thường dùng: {characters}. Hãy gõ lại.',
    },
  },
  why: {
    en: 'A hidden character or a letter of another script makes two names out of one: searching finds one of them, and a table that joins by name loses the other.',
    vi: 'Ký tự ẩn hoặc chữ cái của hệ chữ khác biến một tên thành hai: tìm kiếm chỉ ra một, và bảng ghép theo tên sẽ mất tên kia.',
  },
  bad: `
organisations: {so-ct: {name: "Sở\\u200b Công Thương"}}
`,
  good: `
organisations: {so-ct: {name: Sở Công Thương}}
`,
  further: [
    `
organisations: {so-ct: {name: Sở Cοng thương mại}}
`,
  ],
  *check(plan) {
    for (const register of REGISTERS)
      for (const { spelling, deceit } of plan.db.get(deceitsIn, `${plan.root}\n${register}`)) {
        const { kind, characters, meant } = deceit;
        const source = meant === undefined ? undefined : yamlSource(meant, true);
        yield {
          place: spelling.place,
          variant: kind === 'lookalike' ? kind : undefined,
          values: { name: meant ?? spelling.text, characters: { say: 'list', items: characters.map((each) => shown(each, kind)) } },
          fixes:
            source === undefined
              ? []
              : [{ title: { en: `Write ${source}`, vi: `Viết ${source}` }, edits: [{ kind: 'set', place: spelling.place, text: source }] }],
        };
      }
  },
});

/** Names, aliases and numbers of a register that deceive. Key: root, register. */
const deceitsIn = query<string, readonly { readonly spelling: Spelling; readonly deceit: Deceit }[]>(
  'deceptive names',
  (db, key) =>
    db.get(spellingsIn, key).flatMap((spelling) => {
      const deceit = db.derive(deceitOf, spelling);
      return deceit ? [{ spelling, deceit }] : [];
    }),
  sameStructure,
);

function deceitOf({ text }: Spelling): Deceit | undefined {
  return deceitIn(text);
}

/** `U+200B`, `о (U+043E)`. */
function shown(character: string, kind: Deceit['kind']): string {
  const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  return kind === 'hidden' ? code : `${character} (${code})`;
}
