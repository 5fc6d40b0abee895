import { sayMeasure } from '../../messages/amounts.ts';
import { sayDate } from '../../messages/dates.ts';
import type { How } from '../../messages/how.ts';
import { residualOf } from '../../rollup/identity.ts';
import type { Rollup } from '../../rollup/derivation.ts';
import { candidate, candidates } from '../../rollup/rollup.ts';
import type { Vintage } from '../../plan/model.ts';
import { sayWord, type Status } from '../../plan/words.ts';
import { assess } from '../../rollup/assess.ts';
import { earlierRatings, figureBehind } from '../../rollup/earlier-ratings.ts';
import { inUnitOf } from '../../rollup/convert.ts';
import { type Figure, vintagesOf } from '../../workspace/figures.ts';
import { goalsFor } from '../../workspace/goals.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { ExplainNode } from '../explain-node.ts';
import { explainRollup } from '../explain.ts';
import { sayVintage } from '../explain-earlier.ts';
import { WAY_NAMES } from '../explain-words.ts';
import { noted, sayInReport, sayRate } from '../said-number.ts';
import { CARD } from './card-words.ts';
import { comparedRows } from './compared.ts';
import { escaped, table } from './markdown.ts';

const DEPTH = 2;

/** A figure: what it is made of or checked against, with links to every contributing line, its source and earlier values. */
export function figureCard(plan: Plan, figure: Figure, how: How): string | undefined {
  const indicator = plan.one('indicators', figure.indicator);
  if (!figure.quantity || !indicator?.unit) return undefined;
  const { first, last } = figure.period as { first: number; last: number };
  const stated = inUnitOf(plan, figure.quantity, figure.indicator, figure.asOf, last).amount;
  const title = `**${escaped(indicator.name)}** — ${escaped(plan.scope(figure.scope)?.name || figure.scope)}`;
  const value = stated ? sayMeasure(stated, indicator.unit, how, indicator.decimals ?? figure.quantity.decimals) : figure.quantity.written;
  const dated = [escaped(value), sayDate(figure.asOf, how.locale), sayWord('figureStatus', figure.status, how.language)].join(' · ');
  const request = { indicator: figure.indicator, scope: figure.scope, first, last, at: figure.asOf };
  const others = candidates(plan, request).filter((each) => each.way !== 'reported' && each.asOf === figure.asOf && !isOnly(each, figure));
  const checked = others.map((other) => {
    const wrong = stated && other.amount && !other.partial ? residualOf(stated, other.amount) : undefined;
    const mark = other.partial ? '' : wrong ? ' ✗' : ' ✓';
    return list(explainRollup(plan, other, how, WAY_NAMES[other.way][how.language]), mark, 0);
  });
  const used = candidate(plan, request, 'reported');
  return [title, dated, moneyTable(plan, figure, used, how), ...checked, provenance(plan, figure, how)].filter(Boolean).join('\n\n');
}

/** Whether a number is nothing but a figure. */
function isOnly({ parts }: Rollup, { place }: Figure): boolean {
  return parts.length === 1 && parts[0]!.place?.pointer === place.pointer && parts[0]!.place.file === place.file;
}

/** What it was written as where it is converted, what it is in the report, and how it compares; of the figure that is used. */
function moneyTable(plan: Plan, figure: Figure, used: Rollup | undefined, how: How): string {
  const { quantity, indicator, asOf, period } = figure;
  const converted = inUnitOf(plan, quantity!, indicator, asOf, period.last!);
  const rate = converted.amount && 'rate' in converted ? converted.rate : undefined;
  const own = used && isOnly(used, figure) ? used : undefined;
  return table([
    [CARD('converted', how), rate && `${quantity!.written} · ${sayRate(rate, how)}`],
    ...(own ? sayInReport(plan, own, how) : []).map(({ title, value, note }) => [title, noted(value, note)] as const),
    ...comparedRows(plan, own, plan.one('indicators', indicator), how),
  ]);
}

function list(node: ExplainNode, mark: string, depth: number): string {
  const line = `${'  '.repeat(depth)}- ${escaped(node.title)}: ${escaped(node.value)}${mark}`;
  return [line, ...(depth < DEPTH ? node.children.map((child) => list(child, '', depth + 1)) : [])].join('\n');
}

function provenance(plan: Plan, figure: Figure, how: How): string {
  const { entry } = figure;
  const nameOf = (source: string | undefined) => source && (plan.one('sources', source)?.name || source);
  const ratings = ratingsBefore(plan, figure, how);
  const vintages = vintagesOf(figure).map((vintage) => {
    const why = [nameOf(vintage.source), vintage.reason].filter((each) => each !== undefined).map(escaped);
    return [`${CARD('vintage', how)}: ${escaped(sayVintage(vintage, how))}`, ...why, ...(ratings.get(vintage) ?? [])].join(' · ');
  });
  const lines = [
    entry.source && `${CARD('source', how)}: ${escaped(nameOf(entry.source)!)}`,
    entry.published !== undefined && `${CARD('published', how)}: ${sayDate(entry.published, how.locale)}`,
    entry.preferred && CARD('chosen', how),
    ...vintages,
    entry.note && escaped(entry.note),
  ];
  return lines.filter(Boolean).join('  \n');
}

/** What each earlier value would have made of the targets that this figure decided on its day, as far as it was something else. */
function ratingsBefore(plan: Plan, figure: Figure, how: How): ReadonlyMap<Vintage, readonly string[]> {
  const decided = goalsFor(plan.db, plan.root, figure.indicator, figure.scope)
    .map(({ id }) => assess(plan, id, figure.asOf))
    .filter((found) => found?.rollup && figureBehind(plan, found.rollup) === figure);
  const said = decided.flatMap((found) =>
    earlierRatings(plan, found!).map(({ vintage, status }) => {
      const word = (of: Status) => ({ say: 'word', list: 'status', word: of }) as const;
      const { target } = found!.goal;
      const values = { target: target.name || target.id, former: word(status), now: word(found!.status) };
      return { vintage, text: CARD('ratedThen', how, values) };
    }),
  );
  return new Map(
    vintagesOf(figure).map((vintage) => [vintage, said.filter((each) => each.vintage === vintage).map(({ text }) => escaped(text))]),
  );
}
