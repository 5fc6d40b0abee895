import { qualifierAt } from '../../plan/quantity/qualifiers.ts';
import { yamlSource } from '../../plan/quantity/yaml-source.ts';
import { rule } from '../rule.ts';
import { askedInTarget } from '../written-figures.ts';

/** A target that says `at least` twice. */
export default rule({
  code: 'qualifier-in-target',
  category: 'numbers',
  severity: 'warning',
  on: 'target',
  says: {
    en: '`{key}` already says it; drop "{qualifier}".',
    vi: '`{key}` đã có nghĩa này; bỏ "{qualifier}".',
  },
  why: {
    en: 'Whether 57,300 itself is enough is said by `at-least` or `more-than`; "at least over 57,300" says neither.',
    vi: 'Đúng 57.300 đã đạt hay chưa là do `at-least` hay `more-than` quyết định; "ít nhất trên 57.300" thì không rõ nghĩa nào.',
  },
  bad: `
targets: {rev: {name: Vốn 2026, indicator: investment, period: 2026, more-than: trên 57.300 tỷ đồng}}
`,
  good: `
targets: {rev: {name: Vốn 2026, indicator: investment, period: 2026, more-than: 57.300 tỷ đồng}}
`,
  *check(target) {
    for (const { quantity, comparison, place } of askedInTarget(target)) {
      if (quantity.qualifier === undefined || quantity.qualifier === 'range') continue;
      const { number, qualifier } = split(quantity.written.normalize('NFC').trim());
      yield {
        place,
        values: { key: comparison.key, qualifier },
        fixes: [{ title: { en: `Write ${number}`, vi: `Ghi ${number}` }, edits: [{ kind: 'set', place, text: yamlSource(number, true) }] }],
      };
    }
  },
});

/** The number and the words around it: `trên`, `trở lên`, `từ … trở lên`. */
function split(written: string): { readonly number: string; readonly qualifier: string } {
  const [, opens = '', rest = written] = /^(từ |from )(.*)$/iu.exec(written) ?? [];
  const before = qualifierAt(rest)?.length ?? 0;
  const [, number = '', behind = ''] = /^(.*?)( trở lên| or more)?$/iu.exec(rest.slice(before))!;
  const words = [opens.trim(), rest.slice(0, before).trim(), behind.trim()].filter(Boolean);
  return { number: number.trim(), qualifier: words.join(' … ') };
}
