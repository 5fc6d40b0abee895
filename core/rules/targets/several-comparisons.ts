import type { Said } from '../../messages/said.ts';
import type { Comparison, Target } from '../../plan/model.ts';
import type { Edit } from '../../syntax/edit.ts';
import { withPart } from '../../syntax/place.ts';
import type { Finding, Fix } from '../finding.ts';
import { rule } from '../rule.ts';
import { writtenValue } from '../written-value.ts';

/** One target, two numbers to reach. */
export default rule({
  code: 'several-comparisons',
  category: 'targets',
  severity: 'error',
  on: 'target',
  says: {
    en: '`{target}` has {keys}; exactly one comparison is allowed.',
    vi: '`{target}` ghi cả {keys}; chỉ được ghi một.',
  },
  why: {
    en: 'With two numbers nobody can say whether the target is met. A band is written `between`, several conditions `all-of`.',
    vi: 'Ghi hai mức thì không rõ thế nào là đạt. Khoảng giá trị thì ghi `between`, nhiều điều kiện thì ghi `all-of`.',
  },
  bad: `
targets: {t1: {name: Việc làm, indicator: jobs, period: 2026, at-least: 10 người, more-than: 8 người}}
`,
  good: `
targets: {t1: {name: Việc làm, indicator: jobs, period: 2026, at-least: 10 người}}
`,
  *check(target) {
    if (target.allOf.length > 0 && target.comparisons.length > 0) yield withAllOf(target);
    else yield* several(target, target.comparisons);
    for (const part of target.allOf) if ('comparisons' in part) yield* several(target, part.comparisons);
  },
});

function* several(target: Target, comparisons: readonly Comparison[]): Iterable<Finding> {
  const [first, second] = comparisons;
  if (!second) return;
  yield {
    place: withPart(second.place, 'key'),
    values: { target: target.name || target.id, keys: keysOf(comparisons.map((each) => each.key)) },
    related: [{ place: withPart(first!.place, 'key'), says: { en: 'the other comparison', vi: 'mức so sánh kia' } }],
    fixes: [...asBetween(comparisons), ...comparisons.map((kept) => keep(kept, comparisons))],
  };
}

function withAllOf(target: Target): Finding {
  return {
    place: withPart(target.comparisons[0]!.place, 'key'),
    values: { target: target.name || target.id, keys: keysOf([...target.comparisons.map((each) => each.key), 'all-of']) },
    fixes: [
      {
        title: { en: 'Keep `all-of`', vi: 'Giữ `all-of`' },
        edits: target.comparisons.map((each): Edit => ({ kind: 'remove', place: each.place })),
      },
    ],
  };
}

function keysOf(keys: readonly string[]): Said {
  return { say: 'list', joined: 'and', items: keys.map((key) => `\`${key}\``) };
}

function keep(kept: Comparison, all: readonly Comparison[]): Fix {
  return {
    title: { en: `Keep \`${kept.key}\``, vi: `Giữ \`${kept.key}\`` },
    edits: all.filter((each) => each !== kept).map((each): Edit => ({ kind: 'remove', place: each.place })),
  };
}

/** A floor with a ceiling above it is a band. */
function asBetween(comparisons: readonly Comparison[]): readonly Fix[] {
  const floor = comparisons.find((each) => each.key === 'at-least');
  const ceiling = comparisons.find((each) => each.key === 'at-most');
  if (comparisons.length !== 2 || !floor?.bound?.point || !ceiling?.bound?.point || floor.bound.point.compare(ceiling.bound.point) >= 0)
    return [];
  const ends = [floor.bound, ceiling.bound].map(writtenValue);
  const edits: Edit[] = [
    { kind: 'rename', place: withPart(floor.place, 'key'), key: 'between' },
    { kind: 'set', place: floor.place, text: `[${ends.join(', ')}]` },
    { kind: 'remove', place: ceiling.place },
  ];
  return [{ title: { en: 'Write them as `between`', vi: 'Ghi thành khoảng (`between`)' }, edits }];
}
