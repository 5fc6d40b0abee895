import type { Cohort } from '../../plan/model.ts';
import { rational } from '../../plan/quantity/rational.ts';
import { child } from '../../syntax/place.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { Fix } from '../finding.ts';
import { rule } from '../rule.ts';

type Count = Cohort['counts'][number];

/** Counts of a fixed list that do not make the list. */
export default rule({
  code: 'cohort-counts-mismatch',
  category: 'figures',
  severity: 'error',
  on: 'cohort',
  says: {
    en: '{counts} add up to {sum}, but the list has {size}.',
    vi: '{counts} cộng lại là {sum}, nhưng danh mục có {size}.',
  },
  variants: {
    one: { en: '{sum} counted, but the list has {size}.', vi: 'Đã đếm {sum}, nhưng danh mục có {size}.' },
    members: { en: 'The list names {sum}, more than its size of {size}.', vi: 'Danh mục nêu tên {sum}, nhiều hơn quy mô {size}.' },
  },
  why: {
    en: 'A list of projects fixed at the start of the year keeps its size: what is not in operation remains. Otherwise a late addition was counted in, or one was forgotten.',
    vi: 'Danh mục chốt đầu năm thì giữ nguyên số dự án: chưa hoạt động thì còn lại. Nếu không khớp là đã tính cả dự án bổ sung sau, hoặc bỏ sót.',
  },
  bad: `
cohorts: {ds: {name: Danh mục, fixed-on: 2024-01-01, size: 19, counts: [{as-of: 2024-11-15, in-operation: 7, remaining: 11}]}}
`,
  good: `
cohorts: {ds: {name: Danh mục, fixed-on: 2024-01-01, size: 19, counts: [{as-of: 2024-11-15, in-operation: 7, remaining: 12}]}}
`,
  *check(cohort, plan) {
    const { size, members, place } = cohort;
    if (size === undefined) return;
    const project = (count: number) => ({ say: 'count' as const, count, of: 'project' as const });
    const named = new Set(members).size;
    if (named > size) {
      const related = [{ place: child(place, 'members'), says: { en: 'the projects named', vi: 'các dự án nêu tên' } }];
      yield { place: child(place, 'size'), variant: 'members', values: { sum: project(named), size: project(size) }, related };
    }
    for (const count of cohort.counts) {
      const counted = [count.inOperation, count.remaining].filter((each) => each !== undefined);
      const sum = counted.reduce((a, b) => a + b, 0);
      if (counted.length < 2 ? sum <= size : sum === size) continue;
      yield {
        place: child(count.place, count.remaining === undefined ? 'in-operation' : 'remaining'),
        variant: counted.length < 2 ? 'one' : undefined,
        values: {
          counts: { say: 'list', joined: 'plus', items: counted.map((each) => ({ say: 'plain', value: rational(each) })) },
          sum: counted.length < 2 ? project(sum) : String(sum),
          size: project(size),
        },
        related: [{ place: child(place, 'size'), says: { en: 'the size of the list', vi: 'số dự án của danh mục' } }],
        fixes: [...recount(plan, cohort, count), ...remainder(count, size)],
      };
    }
  },
});

/** Where every project of the list is known, those that were in operation by the day of the count. */
function recount(plan: Plan, { members, size }: Cohort, { asOf, place }: Count): readonly Fix[] {
  const projects = members.map((id) => plan.one('projects', id));
  if (asOf === undefined || new Set(members).size !== size || projects.some((project) => project === undefined)) return [];
  const running = projects.filter((project) =>
    project!.events.some(({ event, date }) => event === 'in-operation' && date !== undefined && date.last <= asOf),
  ).length;
  const edits = [
    { kind: 'set' as const, place: child(place, 'in-operation'), text: String(running) },
    { kind: 'set' as const, place: child(place, 'remaining'), text: String(size - running) },
  ];
  return [
    {
      title: {
        en: `Recount: ${running} in operation, ${size - running} remaining`,
        vi: `Đếm lại từ các dự án: ${running} hoạt động, còn ${size - running}`,
      },
      edits,
    },
  ];
}

function remainder({ inOperation, place }: Count, size: number): readonly Fix[] {
  if (inOperation === undefined || inOperation > size) return [];
  const rest = String(size - inOperation);
  return [
    {
      title: { en: `Write ${rest} remaining`, vi: `Ghi còn lại ${rest}` },
      edits: [{ kind: 'set', place: child(place, 'remaining'), text: rest }],
    },
  ];
}
