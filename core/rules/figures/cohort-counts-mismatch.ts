import type { Cohort } from '../../plan/model.ts';
import { rational } from '../../plan/quantity/rational.ts';
import { child, withPart } from '../../syntax/place.ts';
import type { Plan } from '../../workspace/plan.ts';
import { recounted } from '../../rollup/cohorts.ts';
import type { Finding, Fix } from '../finding.ts';
import { rule } from '../rule.ts';

type Count = Cohort['counts'][number];

/** Counts of a fixed list that do not make the list. */
export default rule({
  code: 'cohort-counts-mismatch',
  category: 'figures',
  severity: 'error',
  asOf: true,
  on: 'cohort',
  says: {
    en: '{counts} add up to {sum}, but the list has {size}.',
    vi: '{counts} cộng lại là {sum}, nhưng danh mục có {size}.',
  },
  variants: {
    one: { en: '{sum} counted, but the list has {size}.', vi: 'Đã đếm {sum}, nhưng danh mục có {size}.' },
    members: { en: 'The list names {sum}, more than its size of {size}.', vi: 'Danh mục nêu tên {sum}, nhiều hơn quy mô {size}.' },
    more: {
      en: 'By {date} the list has {running} in operation, but its count says {count}.',
      vi: 'Đến {date} đã có {running} trong danh mục đi vào hoạt động, nhưng số đếm ghi {count}.',
    },
    fewer: {
      en: 'By {date} the list can have at most {running} in operation, but its count says {count}.',
      vi: 'Đến {date} nhiều nhất {running} trong danh mục đi vào hoạt động, nhưng số đếm ghi {count}.',
    },
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
      if (counted.length < 2 ? sum <= size : sum === size) {
        yield* againstProjects(plan, cohort, count, size);
        continue;
      }
      yield {
        place: child(count.place, count.remaining === undefined ? 'in-operation' : 'remaining'),
        variant: counted.length < 2 ? 'one' : undefined,
        values: {
          counts: { say: 'list', joined: 'plus', items: counted.map((each) => ({ say: 'plain', value: rational(each) })) },
          sum: counted.length < 2 ? project(sum) : String(sum),
          size: project(size),
        },
        related: [{ place: child(place, 'size'), says: { en: 'the size of the list', vi: 'số dự án của danh mục' } }],
        fixes: [...recount(plan, cohort, count, size), ...remainder(count, size)],
      };
    }
  },
});

/** A count that is less than what the projects show, or more than they leave room for. */
function* againstProjects(plan: Plan, cohort: Cohort, count: Count, size: number): Iterable<Finding> {
  const { asOf, inOperation, place } = count;
  if (asOf === undefined || asOf > plan.day || inOperation === undefined || new Set(cohort.members).size > size) return;
  const { running, idle } = recounted(plan, cohort, asOf);
  const isMore = inOperation < running.length;
  if (!isMore && inOperation <= size - idle.length) return;
  const shown = isMore ? running : idle;
  yield {
    place: child(place, 'in-operation'),
    variant: isMore ? 'more' : 'fewer',
    values: {
      running: { say: 'count', count: isMore ? running.length : size - idle.length, of: 'project' },
      date: { say: 'date', day: asOf },
      count: String(inOperation),
    },
    related: shown.map((project) => ({ place: withPart(project.place, 'key'), says: { en: project.name, vi: project.name } })),
    fixes: recount(plan, cohort, count, size),
  };
}

/** Where every project of the list is known, those that were in operation by the day of the count. */
function recount(plan: Plan, cohort: Cohort, { asOf, inOperation, remaining, place }: Count, size: number): readonly Fix[] {
  if (asOf === undefined) return [];
  const known = recounted(plan, cohort, asOf);
  const running = known.running.length;
  if (running + known.idle.length !== size) return [];
  const edits = [
    ...(inOperation === undefined ? [] : [{ kind: 'set' as const, place: child(place, 'in-operation'), text: String(running) }]),
    ...(remaining === undefined ? [] : [{ kind: 'set' as const, place: child(place, 'remaining'), text: String(size - running) }]),
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
