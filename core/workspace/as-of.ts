import type { Day } from '../plan/period/period.ts';
import { query, type Database } from '../query/database.ts';
import { manifest } from './documents.ts';
import { asOfChoice, now } from './facts.ts';
import { figuresOfEntry } from './figures.ts';
import { entriesOf } from './registers.ts';

const DAY = 86_400_000;

/** Today in the plan's time zone. Key: root. */
export const todayIn = query<string, Day>('today', (db, root) => civilDay(db.read(now, ''), db.get(manifest, root).timezone));

/** The plan's as-of date t* (docs/semantics.md, 2); undefined when it is `latest` and the plan holds no figure up to today. Key: root. */
export const asOfDay = query<string, Day | undefined>('as-of', (db, root) => {
  const chosen = db.read(asOfChoice, root);
  if (chosen !== undefined) return chosen;
  const { asOf } = db.get(manifest, root);
  if (asOf === 'today') return db.get(todayIn, root);
  return asOf === 'latest' ? db.get(latestAsOf, root) : asOf;
});

const latestAsOf = query<string, Day | undefined>('latest as-of', (db, root) => {
  const today = db.get(todayIn, root);
  let latest: Day | undefined;
  for (const actual of entriesOf(db, root, 'actuals')) {
    for (const figure of figuresOfEntry(db, root, actual)) {
      if (figure.quantity && figure.asOf <= today && (latest === undefined || figure.asOf > latest)) latest = figure.asOf;
    }
  }
  return latest;
});

/** The last instant, to the second, of which it is known that a plan's today is still the same; in milliseconds since 1970. */
export function endOfToday(db: Database, root: string): number {
  const today = db.get(todayIn, root);
  const { timezone } = db.get(manifest, root);
  let still = Date.parse(db.read(now, ''));
  for (let over = still + 3 * DAY; over - still > 1000; ) {
    const between = Math.floor((still + over) / 2);
    if (civilDay(new Date(between).toISOString(), timezone) === today) still = between;
    else over = between;
  }
  return still;
}

/** The civil day of an instant in a time zone; in UTC when the zone is unknown. */
function civilDay(instant: string, timeZone: string): Day {
  const moment = new Date(instant);
  try {
    const parts = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(moment);
    return Date.parse(`${parts}T00:00:00Z`) / DAY;
  } catch {
    return Math.floor(moment.getTime() / DAY);
  }
}
