import { WORST_FIRST } from '../../rollup/status.ts';
import { grouped } from '../../query/grouped.ts';
import { goalsBelow, ownerOf, zonesBelow } from '../../rollup/standing.ts';
import type { Status } from '../../plan/words.ts';
import type { Plan } from '../../workspace/plan.ts';
import { entriesFor } from '../called.ts';
import { goalFilter, NODES } from '../chosen.ts';
import { type Read, type Reader, type Wanted, mayName } from '../report/reader.ts';
import { sayStatus } from '../status.ts';
import type { BoardChoice } from './board.ts';
import { boardWord } from './board-words.ts';

type Facet = BoardChoice['of'];

const FACETS: readonly Facet[] = ['policy', 'indicator', 'zone', 'owner', 'status'];

/** What all targets together can be narrowed to: each value with how many targets it leaves beside what else is chosen. */
export function choicesOf(reader: Reader, every: readonly Read[]): readonly BoardChoice[] {
  const { plan, how, wanted } = reader;
  return FACETS.flatMap((of) => {
    const values = valuesOf(reader, every, of);
    if (values.length < 2) return [];
    const others = { ...wanted, [of]: undefined };
    const beside = isNarrowed(others) ? every.filter(wantedFilter(plan, others)) : every;
    const countOf = countsIn(plan, beside, of);
    const chosen = wanted[of] && [...wanted[of]].join(',');
    const options = values.flatMap((value) => {
      const count = countOf(value);
      return count > 0 || value === chosen ? [{ value, said: nameOf(reader, of, value), count }] : [];
    });
    return [{ of, title: boardWord(of, how), any: boardWord('any', how), ...(chosen === undefined ? {} : { chosen }), options }];
  });
}

/** Whether a target is among those that were chosen. */
export function wantedFilter(plan: Plan, wanted: Wanted): (each: Read) => boolean {
  const isChosen = goalFilter(plan, wanted);
  return ({ found, row }) => isChosen(found.goal) && (!wanted.status || wanted.status.has(row.status as Status));
}

/** Whether the board is narrowed at all. */
export function isNarrowed(wanted: Wanted): boolean {
  return FACETS.some((of) => wanted[of] !== undefined);
}

/** Whether a target of an indicator and a scope is looked at; of a board that is not narrowed all are. */
export function isSeriesAmong({ wanted }: Reader, all: readonly Read[]): (indicator: string, scope: string | undefined) => boolean {
  if (!isNarrowed(wanted)) return () => true;
  const series = new Set(all.map(({ found: { goal } }) => `${goal.target.indicator}\n${goal.scope}`));
  return (indicator, scope) => series.has(`${indicator}\n${scope}`);
}

/** What the board is narrowed to, in words; `''` where it is not. */
export function sayNarrowed(reader: Reader): string {
  return FACETS.flatMap((of) => {
    const values = reader.wanted[of];
    return values ? [`${boardWord(of, reader.how)}: ${[...values].map((value) => nameOf(reader, of, value)).join(', ')}`] : [];
  }).join(' · ');
}

/** The values that the targets have, by status the worst first, else in their own order. */
function valuesOf(reader: Reader, every: readonly Read[], of: Facet): readonly string[] {
  const { plan, open } = reader;
  const values = new Set(every.flatMap((each) => valueOf(plan, each, of) ?? []));
  if (of === 'status') return WORST_FIRST.filter((status) => values.has(status));
  const mayBeSaid = (id: string) => (of === 'policy' ? !(open && plan.one('policies', id)?.private) : mayName(reader, id));
  return [...values].filter(mayBeSaid);
}

function valueOf(plan: Plan, { found: { goal }, row }: Read, of: Facet): string | undefined {
  switch (of) {
    case 'policy':
    case 'indicator':
      return goal.target[of];
    case 'zone':
      return goal.scope;
    case 'owner':
      return ownerOf(plan, goal);
    case 'status':
      return row.status;
  }
}

/** How many targets a value leaves, with what lies below it. */
function countsIn(plan: Plan, beside: readonly Read[], of: Facet): (value: string) => number {
  const own = grouped(beside, (each) => valueOf(plan, each, of) ?? '');
  const count = (values: Iterable<string | undefined>) => [...values].reduce((sum, value) => sum + (own.get(value ?? '')?.length ?? 0), 0);
  if (of === 'zone') return (value) => count(zonesBelow(plan, value));
  if (of === 'status' || of === 'indicator') return (value) => count([value]);
  return (value) => {
    const below = new Set(goalsBelow(plan, NODES[of], value));
    return beside.filter(({ found }) => below.has(found.goal)).length;
  };
}

function nameOf({ plan, how }: Reader, of: Facet, value: string): string {
  if (of === 'status') return sayStatus(plan, value as Status, how.language);
  return entriesFor(plan, of).find(({ id }) => id === value)?.name || value;
}
