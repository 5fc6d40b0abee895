import { sayCount } from '../../messages/counts.ts';
import type { Project } from '../../plan/model.ts';
import { sayWord, type EventKind } from '../../plan/words.ts';
import { recounted } from '../../rollup/cohorts.ts';
import { eventsOf, hasEnded } from '../../rollup/postings.ts';
import type { Reader } from '../report/reader.ts';
import { text } from '../report/report.ts';
import type { Block, Funnel } from './board.ts';
import { boardWord } from './board-words.ts';
import { boardTable } from './tables.ts';

/** How far projects have come, and how fixed lists stand. */
export function projectBlocks(reader: Reader): readonly Block[] {
  const { plan, open } = reader;
  const day = plan.day;
  const projects = plan.all('projects').filter((project) => !hasEnded(project, day) && (!open || open.names(project.id)));
  const funnel = funnelOf(reader, projects);
  const lists = cohortTable(reader);
  return [
    ...(funnel ? [{ is: 'funnel' as const, funnel }] : []),
    ...(lists.rows.length > 0 ? [{ is: 'table' as const, table: lists }] : []),
  ];
}

/** The steps that are drawn, each with the events that show it. */
const STEPS: readonly (readonly [shown: EventKind, ...also: EventKind[]])[] = [
  ['policy-approved', 'study-permitted', 'investor-approved'],
  ['licensed'],
  ['groundbreaking'],
  ['disbursed'],
  ['in-operation', 'first-product'],
];

function funnelOf({ plan, how }: Reader, projects: readonly Project[]): Funnel | undefined {
  const day = plan.day;
  const reached = projects.map((project) => {
    const done = eventsOf(project).filter(({ date, event }) => event !== undefined && date.first <= day);
    return STEPS.findLastIndex((events) => done.some(({ event }) => events.includes(event!)));
  });
  const known = reached.filter((step) => step >= 0);
  if (known.length === 0) return undefined;
  return {
    stages: STEPS.map(([shown], step) => {
      const count = known.filter((at) => at >= step).length;
      const here = known.filter((at) => at === step).length;
      return {
        label: sayWord('event', shown, how.language),
        count,
        said: here > 0 ? `${sayCount(count, 'project', how)} (${here})` : sayCount(count, 'project', how),
        part: Math.round((count / known.length) * 1000) / 1000,
      };
    }),
  };
}

function cohortTable(reader: Reader) {
  const { plan, how, open } = reader;
  const day = plan.day;
  const rows = plan
    .all('cohorts')
    .filter(({ id }) => !open || open.names(id))
    .map((cohort) => {
      const { running } = recounted(plan, cohort, day);
      const beside = recounted(plan, { members: cohort.outside }, day).running.length;
      const size = cohort.size ?? cohort.members.length;
      const stated = cohort.counts.filter(({ asOf }) => asOf === undefined || asOf <= day).at(-1)?.inOperation;
      const inside = boardWord('ofMembers', how, { count: String(stated ?? running.length), size: String(size) });
      const out = beside > 0 ? `+${beside} ${boardWord('outside', how)}` : '';
      return [text(cohort.name || cohort.id, cohort.place), text(inside), text(out)];
    });
  return boardTable(
    reader,
    '',
    [
      ['cohort', 40, 'left'],
      ['running', 14],
      ['outside', 20, 'left'],
    ],
    rows,
  );
}
