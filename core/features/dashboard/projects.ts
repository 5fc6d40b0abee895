import { sayCount } from '../../messages/counts.ts';
import { sayPlanDate } from '../../messages/dates.ts';
import type { Project } from '../../plan/model.ts';
import type { Day, PlanDate } from '../../plan/period/period.ts';
import { sayWord, type EventKind } from '../../plan/words.ts';
import { recounted } from '../../rollup/cohorts.ts';
import { eventsOf, hasEnded } from '../../rollup/postings.ts';
import { projectsIn } from '../../rollup/projects-in.ts';
import { isZoneWanted, type Reader } from '../report/reader.ts';
import { text } from '../report/report.ts';
import type { Block, Funnel } from './board.ts';
import { boardWord } from './board-words.ts';
import { boardTable } from './tables.ts';

/** How far projects have come, and how fixed lists stand. */
export function projectBlocks(reader: Reader): readonly Block[] {
  const { plan, open } = reader;
  const day = plan.day;
  const { zone } = reader.wanted;
  const all = zone ? [...new Set([...zone].flatMap((id) => projectsIn(plan, id, day)))] : plan.all('projects');
  const projects = all.filter((project) => !hasEnded(project, day) && (!open || open.names(project.id)));
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
  const reached = projects.flatMap((project) => reachedBy(project, day) ?? []);
  if (reached.length === 0) return undefined;
  return {
    stages: STEPS.map(([shown], step) => {
      const count = reached.filter((each) => each.step >= step).length;
      const here = reached.filter((each) => each.step === step).sort((a, b) => a.since.first - b.since.first);
      const isLast = step === STEPS.length - 1;
      const waits = here[0] && !isLast && boardWord('waits', how, { count: String(here.length), date: sayPlanDate(here[0].since, how) });
      return {
        label: sayWord('event', shown, how.language),
        count,
        said: sayCount(count, 'project', how),
        detail: waits || '',
        part: Math.round((count / reached.length) * 1000) / 1000,
      };
    }),
  };
}

/** The last step a project has come to, and since when; undefined where nothing of it is known. */
function reachedBy(project: Project, day: Day): { readonly step: number; readonly since: PlanDate } | undefined {
  const done = eventsOf(project).filter(({ date, event }) => event !== undefined && date.first <= day);
  const step = STEPS.findLastIndex((events) => done.some(({ event }) => events.includes(event!)));
  const first = done.find(({ event }) => STEPS[step]?.includes(event!));
  return first && { step, since: first.date };
}

function cohortTable(reader: Reader) {
  const { plan, how, open } = reader;
  const day = plan.day;
  const rows = plan
    .all('cohorts')
    .filter(({ id }) => isZoneWanted(reader, id) && (!open || open.names(id)))
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
