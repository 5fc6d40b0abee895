import type { ProjectEvent } from '../../plan/model.ts';
import { type EventKind, sayWord } from '../../plan/words.ts';
import type { Quantity } from '../../plan/quantity/quantity.ts';
import { child, type Place } from '../../syntax/place.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { Fix } from '../finding.ts';
import { rule } from '../rule.ts';
import { writtenAs } from '../say.ts';

/** What takes off what another event adds. */
const OPPOSITE: Partial<Readonly<Record<EventKind, EventKind>>> = {
  licensed: 'capital-reduced',
  'capital-increased': 'capital-reduced',
  'share-purchase': 'capital-reduced',
  'land-leased': 'land-reduced',
};

/** An event whose amount carries the sign that its name should carry. */
export default rule({
  code: 'negative-amount',
  category: 'numbers',
  severity: 'error',
  on: 'project',
  says: {
    en: 'Amounts of events carry no minus sign; for a decrease use `{event}`.',
    vi: 'Giá trị của sự kiện không ghi dấu âm; nếu giảm, dùng `{event}`.',
  },
  variants: {
    alone: { en: 'Amounts of events carry no minus sign.', vi: 'Giá trị của sự kiện không ghi dấu âm.' },
  },
  why: {
    en: 'The name of the event says whether capital or land comes or goes. A minus sign besides turns the sum around.',
    vi: 'Tên sự kiện đã nói vốn, đất tăng hay giảm. Ghi thêm dấu âm thì tổng bị đảo ngược.',
  },
  bad: `
projects: {da-2: {name: Nhà máy 2, zone: kcn-b, events: [{date: 2023-05-10, event: licensed, amount: 100 triệu USD}, {date: 2024-05-10, event: capital-increased, amount: -5 triệu USD}]}}
`,
  good: `
projects: {da-2: {name: Nhà máy 2, zone: kcn-b, events: [{date: 2023-05-10, event: licensed, amount: 100 triệu USD}, {date: 2024-05-10, event: capital-reduced, amount: 5 triệu USD}]}}
`,
  *check(project, plan) {
    for (const event of project.events) {
      const opposite = event.event && OPPOSITE[event.event];
      for (const key of ['amount', 'land', 'workers'] as const) {
        const quantity = event[key];
        if (!quantity?.point || quantity.point.compare(0) >= 0) continue;
        const place = child(event.place, key);
        yield {
          place,
          variant: opposite ? undefined : 'alone',
          values: { event: opposite && { say: 'both', text: { en: opposite, vi: sayWord('event', opposite, 'vi') } } },
          fixes: [...turned(plan, event, opposite, quantity, place), ...(opposite ? [] : [unsigned(plan, quantity, place)])],
        };
      }
    }
  },
});

function turned(plan: Plan, event: ProjectEvent, opposite: EventKind | undefined, quantity: Quantity, place: Place): readonly Fix[] {
  if (!opposite) return [];
  const { text, source } = writtenAs(plan, quantity, quantity.point!.neg());
  const title = { en: `Write ${opposite} ${text}`, vi: `Ghi ${sayWord('event', opposite, 'vi')} ${text}` };
  return [
    {
      title,
      edits: [
        { kind: 'set', place: child(event.place, 'event'), text: opposite },
        { kind: 'set', place, text: source },
      ],
    },
  ];
}

function unsigned(plan: Plan, quantity: Quantity, place: Place): Fix {
  const { text, source } = writtenAs(plan, quantity, quantity.point!.neg());
  return { title: { en: `Write ${text}`, vi: `Ghi ${text}` }, edits: [{ kind: 'set', place, text: source }] };
}
