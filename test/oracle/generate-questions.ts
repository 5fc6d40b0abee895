import { type Day, day, span } from './calendar.ts';
import { goalIds } from './goal.ts';
import type { Ask } from './known.ts';
import type { PlanData } from './plan-data.ts';
import type { Question } from './question.ts';
import { TODAY } from './questions.ts';
import type { Random } from './random.ts';
import { spanOf, type World, worldOf } from './world.ts';

/** Questions for a plan: its as-of date, all its goals, and some figures. */
export function questionsFor(random: Random, plan: PlanData): readonly Question[] {
  const world = worldOf(plan, TODAY);
  const scopes = [...plan.localities, ...plan.zones].map((each) => each.id);
  const figures = Array.from({ length: 3 }, (_, n): Question => {
    const about = random.maybe(0.7, () => random.pick(plan.actuals));
    const indicator = n < 2 ? plan.indicators[0]!.id : (about?.indicator ?? random.pick(plan.indicators).id);
    const gone = plan.localities.filter((each) => each.validTo);
    const ended = gone.length > 0 && random.chance(0.3) ? random.pick(gone).id : undefined;
    const scope = ended ?? (n % 2 === 0 ? random.pick(['tinh', 'tinh', random.pick(scopes)]) : (about?.scope ?? random.pick(scopes)));
    const period = random.chance(0.8) && about ? about.period : random.pick(['2024', '2024', 'term', '2024-H1', '2022/2024']);
    return {
      kind: random.chance(0.25) ? 'change' : 'figure',
      ask: { ...spanOf(plan, period)!, indicator, scope, t: dayFor(random, world), ...moneyFor(random, plan) },
    };
  });
  const long = plan.actuals.find((each) => ['term', '2023/2024', '2022/2024'].includes(each.period));
  const extended: readonly Question[] = long
    ? [{ kind: 'figure', ask: { ...spanOf(plan, long.period)!, indicator: long.indicator, scope: long.scope ?? plan.scope!, t: world.at } }]
    : [];
  const goals = goalIds(plan).map((id): Question => ({ kind: 'goal', id, t: dayFor(random, world) }));
  return [{ kind: 'as-of' }, { kind: 'goals' }, ...figures, ...extended, ...goals];
}

/** Where there are rates, sometimes another currency, and one kind of rates. */
function moneyFor(random: Random, { rates }: PlanData): Pick<Ask, 'currency' | 'rates'> {
  if (rates.length === 0 || random.chance(0.5)) return {};
  return {
    currency: random.maybe(0.7, () => random.pick(['USD', 'VND', 'EUR'])),
    rates: random.maybe(0.5, () => random.pick(['market', 'plan'] as const)),
  };
}

/** Mostly the plan's as-of date; else any day, or one at which a rule about days may turn: of a figure, an event, or so many days after. */
function dayFor(random: Random, { plan, entries, at }: World): Day {
  if (random.chance(0.55)) return at;
  const dates = [
    ...entries.map((each) => each.asOf),
    ...plan.projects.flatMap((each) => each.events.map((event) => span(event.date).first)),
  ];
  if (dates.length === 0 || random.chance(0.4)) return random.int(day('2024-01-15'), day('2025-03-15'));
  const limits = [plan.errorAfter, ...plan.indicators.map((each) => each.errorAfter)].filter((each) => each !== undefined);
  return (
    random.pick(dates) +
    (limits.length > 0 && random.chance(0.7) ? daysOf(random.pick(limits)) + random.int(0, 1) : random.pick([0, 0, 29, 30, 31]))
  );
}

/** About how many days a duration has. */
function daysOf(duration: string): number {
  const [count, unit = ''] = duration.split(' ');
  return Number(count) * (unit.startsWith('month') ? 30 : unit.startsWith('week') ? 7 : 1);
}
