import type { Forecast } from '../../plan/model.ts';
import { ONE } from '../../plan/quantity/rational.ts';
import { type ForecastView, viewOf } from '../../rollup/forecast.ts';
import { ownerOfSecret } from './private.ts';
import { numberKey, type Writer } from './numbers.ts';

/** Names of the numbers a forecast prints. */
export interface OutlookKeys {
  readonly total: string;
  readonly toCome: string;
  readonly line: (scope: string, pointer: string) => string;
}

/** How the numbers of a forecast are called. */
export function outlookKeys({ forecast: { place } }: Pick<ForecastView, 'forecast'>): OutlookKeys {
  const own = `forecast\n${place.file}#${place.pointer}`;
  return { total: `${own}\ntotal`, toCome: own, line: (scope, pointer) => `${own}\n${scope}\n${pointer}` };
}

/** Writes down every forecast for a number of the plan: what has come, what is to come by its lines, and the total. */
export function outlooksOf(writer: Writer, touched: ReadonlySet<string>): void {
  for (const forecast of writer.plan.all('forecasts')) {
    const { indicator, period, madeOn } = forecast;
    if (indicator === undefined || !touched.has(indicator) || madeOn === undefined) continue;
    const scope = forecast.scope ?? writer.plan.manifest.scope;
    if (scope === undefined || period?.first === undefined || period.last === undefined) continue;
    outlookOf(writer, forecast, viewOf(writer.plan, { indicator, scope, first: period.first, last: period.last, at: madeOn }, forecast));
  }
}

function outlookOf({ plan, ledger, visit }: Writer, forecast: Forecast, view: ForecastView): void {
  const { indicator, scope = plan.manifest.scope, madeOn } = forecast;
  const keys = outlookKeys(view);
  const secretOf = ownerOfSecret(plan, indicator, scope) ?? (forecast.private ? keys.toCome : undefined);
  // with the figure it stands on known, total and rest differ by nothing secret
  ledger.note(keys.total, madeOn!, { secretOf: secretOf === keys.toCome ? keys.total : secretOf });
  ledger.note(keys.toCome, madeOn!, { secretOf });
  const lines = view.lines.map((line) => {
    const own = ownerOfSecret(plan, indicator, line.scope) ?? ownerOfSecret(plan, indicator, line.written.project);
    return ledger.note(keys.line(line.scope, line.place.pointer), madeOn!, { secretOf: own ?? secretOf });
  });
  if (lines.length > 0 && !forecast.total)
    ledger.sum(
      keys.toCome,
      lines.map((key) => [key, ONE]),
    );
  if (!view.base?.amount) {
    ledger.sum(keys.total, [[keys.toCome, ONE]]);
    return;
  }
  visit(view.base.request);
  ledger.sum(keys.total, [
    [keys.toCome, ONE],
    [numberKey(view.base), ONE],
  ]);
}
