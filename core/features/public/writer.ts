import type { Part, Rollup } from '../../rollup/derivation.ts';
import { keyOf } from '../../rollup/request.ts';
import { candidates, rollup } from '../../rollup/rollup.ts';
import type { Place } from '../../syntax/place.ts';
import { type Figure, figuresOfEntry } from '../../workspace/figures.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { LedgerBuilder } from './ledger.ts';
import { makingOf } from './making.ts';
import { figureKey, numberKey, type Writer } from './numbers.ts';
import { ownerOfSecret } from './private.ts';

/** A writer for the numbers of a plan. */
export function writerOf(plan: Plan, ledger: LedgerBuilder): Writer {
  const seen = new Set<string>();
  const figures = figuresByPlace(plan);
  const figureAt = (place: Place | undefined) => place && figures.get(addressOf(place));
  const note = (found: Rollup) =>
    ledger.note(numberKey(found), found.asOf, { secretOf: ownerOfSecret(plan, found.request.indicator, found.request.scope) });
  for (const figure of figures.values()) {
    const key = figureKey(figure);
    ledger.note(key, figure.asOf, {
      secretOf: ownerOfSecret(plan, figure.indicator, figure.scope) ?? (figure.entry.private ? key : undefined),
    });
  }
  const writer: Writer = {
    plan,
    ledger,
    figureAt,
    partKey: (whole, part) => partKey(writer, whole, part),
    visit: (request) => {
      const key = keyOf(plan.root, request);
      if (seen.has(key)) return;
      seen.add(key);
      const best = rollup(plan, request);
      if (best?.amount) note(best);
      for (const found of candidates(plan, request)) {
        for (const part of found.parts) if (part.request) writer.visit(part.request);
        if (!found.amount || (found.partial && found.way !== best?.way)) continue;
        note(found);
        makingOf(writer, found);
      }
    },
  };
  return writer;
}

function partKey({ plan, figureAt, ledger }: Writer, whole: Rollup, part: Part): string | undefined {
  if (part.of.kind === 'project') {
    const { indicator, first, last } = whole.request;
    const key = [indicator, part.of.id, first, last, whole.asOf].join('\n');
    return ledger.note(key, whole.asOf, { secretOf: ownerOfSecret(plan, indicator, part.of.id) });
  }
  const own = part.request && rollup(plan, part.request);
  if (own) return numberKey(own);
  const figure = figureAt(part.place);
  return figure && figureKey(figure);
}

function figuresByPlace(plan: Plan): ReadonlyMap<string, Figure> {
  const all = plan.all('actuals').flatMap((actual) => figuresOfEntry(plan.db, plan.root, actual));
  return new Map(all.filter(({ quantity }) => quantity).map((figure) => [addressOf(figure.place), figure]));
}

function addressOf({ file, pointer }: Place): string {
  return `${file}#${pointer}`;
}
