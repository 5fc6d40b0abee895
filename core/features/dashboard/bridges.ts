import { sayAmount, sayMeasure } from '../../messages/amounts.ts';
import type { Measure } from '../../plan/quantity/quantity.ts';
import type { Rational } from '../../plan/quantity/rational.ts';
import { scaledUnitName } from '../../plan/quantity/scales.ts';
import { columnsOf } from '../report/columns.ts';
import { amountCell, measureCell, plannedCell, printedDecimals, shareCell } from '../report/goal-cells.ts';
import type { Read, Reader } from '../report/reader.ts';
import { type ReportRow, type ReportTable, text } from '../report/report.ts';
import type { Block, Bridge } from './board.ts';
import { boardWord } from './board-words.ts';

/** Each forecast by lines: how it leads from what is achieved to the total, and the total without each line. */
export function bridgesOf(reader: Reader, all: readonly Read[]): readonly Block[] {
  return all.flatMap((each): readonly Block[] => {
    if (each.row.withheld.length > 0 || !each.found.forecast || each.found.forecast.lines.length === 0) return [];
    const bridge = bridgeOf(reader, each);
    return [...(bridge ? [{ is: 'bridge' as const, bridge }] : []), { is: 'table', table: dropOne(reader, each) }];
  });
}

function bridgeOf(reader: Reader, { found, row }: Read): Bridge | undefined {
  const { plan, how } = reader;
  const { forecast, indicator, bound } = found;
  const base = forecast?.base?.amount?.point;
  const total = forecast?.total?.point ?? forecast?.total?.interval.low;
  if (!forecast || !indicator?.unit || !base || !total || !bound) return undefined;
  const largest = [base, total, bound].reduce((a, b) => (a.compare(b) >= 0 ? a : b));
  if (largest.compare(0) <= 0) return undefined;
  const said = (value: Rational) => sayAmount(value, indicator.unit!, how, { decimals: indicator.decimals });
  const measured = (amount: Measure) => sayMeasure(amount, indicator.unit!, how, indicator.decimals);
  const shown = (text: string) => ({ said: text, decimals: printedDecimals(text, how.locale) ?? 0 });
  const part = (value: Rational) => Math.round(value.div(largest).valueOf() * 10_000) / 10_000;
  let reached = base;
  const lines = forecast.lines.flatMap(({ scope, amount, place }) => {
    const value = amount.point ?? amount.interval.low;
    if (!value) return [];
    const from = reached;
    reached = reached.add(value);
    return [
      {
        is: 'line' as const,
        label: plan.scope(scope)?.name || scope,
        ...shown(`+${measured(amount)}`),
        from: part(from),
        to: part(reached),
        place,
      },
    ];
  });
  const whole = (is: 'base' | 'total' | 'target', value: Rational, told = said(value)) => ({
    is,
    label: boardWord(is === 'base' ? 'achieved' : is, how),
    ...shown(told),
    from: 0,
    to: part(value),
  });
  return {
    label: row.name,
    unit: scaledUnitName(indicator.unit, how.locale),
    steps: [
      whole('base', base),
      ...lines,
      whole('total', total, measured(forecast.total!)),
      { ...whole('target', bound), place: found.goal.place },
    ],
  };
}

function dropOne(reader: Reader, each: Read): ReportTable {
  const { plan, how } = reader;
  const { forecast, indicator, bound } = each.found;
  const rows = forecast!.lines.map(
    (line): ReportRow => ({
      is: 'entry',
      cells: [
        text(plan.scope(line.scope)?.name || line.scope, line.place),
        measureCell(reader, line.amount, indicator),
        shareCell(reader, line.share),
        amountCell(reader, line.without?.point, indicator),
        plannedCell(reader, each),
        shareCell(reader, line.without?.point && bound && !bound.equals(0) ? line.without.point.div(bound) : undefined),
      ],
    }),
  );
  const [planned, ofPlan] = columnsOf(reader, [
    ['planned', 12],
    ['ofPlan', 8],
  ]);
  const column = (word: Parameters<typeof boardWord>[0], width: number, align: 'left' | 'right' = 'right') => ({
    title: boardWord(word, how),
    align,
    width,
  });
  return {
    caption: each.row.name,
    columns: [column('line', 30, 'left'), column('amount', 12), column('share', 8), column('without', 14), planned!, ofPlan!],
    rows,
    notes: [],
  };
}
