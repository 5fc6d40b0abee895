import { sayQualifier } from '../../messages/qualifiers.ts';
import { elapsedShare } from '../../plan/period/spans.ts';
import type { Qualifier, Quantity } from '../../plan/quantity/quantity.ts';
import { ONE, rational, type Rational } from '../../plan/quantity/rational.ts';
import { scaleName } from '../../plan/quantity/scales.ts';
import { yamlSource } from '../../plan/quantity/yaml-source.ts';
import { greatest, least } from '../../rollup/amount.ts';
import { type Figure, figuresOfEntry } from '../../workspace/figures.ts';
import { goalsFor } from '../../workspace/goals.ts';
import type { Plan } from '../../workspace/plan.ts';
import { askedOf } from '../asked.ts';
import type { Finding } from '../finding.ts';
import { median } from '../median.ts';
import { rule } from '../rule.ts';
import { writtenAs } from '../say.ts';
import { numberOption } from '../share-option.ts';
import { isUsed } from '../stated-figure.ts';

const THOUSAND = rational(1000);
const NEAR = rational(10);
/** A flow that has hardly begun says nothing about its size. */
const BEGUN = rational(1, 4);

/** An amount a thousand times too small or too large. */
export default rule({
  code: 'scale-slip',
  category: 'numbers',
  severity: 'warning',
  on: 'actual',
  options: { factor: '300' },
  says: {
    en: '{value} is {factor} times {direction} earlier figures (latest {latest}); were million and billion mixed up? {suggestion} would fit.',
    vi: '{value} {direction} các kỳ trước {factor} lần (gần nhất {latest}); có nhầm triệu với tỷ không? Nếu là {suggestion} thì khớp.',
  },
  why: {
    en: 'One paragraph of a report speaks of million, the next of billion USD. The slip turns a total into nonsense, and no sum shows it while its parts slip alike.',
    vi: 'Một đoạn báo cáo vừa viết triệu USD, vừa viết tỷ USD. Nhầm một chữ là tổng sai nghìn lần, mà cộng lại vẫn khớp nếu các phần cùng nhầm.',
  },
  bad: `
actuals: [{indicator: fdi, period: 2023, value: 3 triệu USD}]
`,
  good: `
actuals: [{indicator: fdi, period: 2023, value: 3 tỷ USD}]
`,
  *check(actual, plan, options) {
    const limit = numberOption(options.factor);
    if (!limit) return;
    for (const figure of figuresOfEntry(plan.db, plan.root, actual)) {
      if (figure.quantity?.unit.dimension !== 'money' || !isUsed(plan, figure)) continue;
      const slip = slipOf(plan, figure, limit);
      if (slip) yield finding(plan, figure, slip);
    }
  },
});

interface Slip {
  readonly latest: Quantity;
  readonly factor: Rational;
  readonly isSmall: boolean;
}

/** Held against the middle of all others, targets included; against a single other figure only when that is the earlier one. */
function slipOf(plan: Plan, figure: Figure, limit: Rational): Slip | undefined {
  const own = sizeOf(plan, figure);
  if (!own || isNarrow(plan, figure, limit)) return undefined;
  const others = plan
    .figures(figure.indicator, figure.scope)
    .filter(
      (each) => each !== figure && isUsed(plan, each) && each.quantity!.unit.base === figure.quantity!.unit.base && sizeOf(plan, each),
    )
    .sort((a, b) => b.asOf - a.asOf);
  const asked = targetSizes(plan, figure);
  const latest = others.find((other) => other.asOf < figure.asOf) ?? others[0];
  if (!latest || (others.length === 1 && asked.length === 0 && latest.asOf > figure.asOf)) return undefined;
  const usual = median([...others.map((other) => sizeOf(plan, other)!), ...asked]);
  const isSmall = usual.compare(own) > 0;
  const ratio = isSmall ? usual.div(own) : own.div(usual);
  const left = ratio.div(THOUSAND);
  if (ratio.compare(limit) <= 0 || left.compare(NEAR) > 0 || left.mul(NEAR).compare(1) < 0) return undefined;
  // As the two are written, where they are that far apart too.
  const [mine, theirs] = [figure.quantity!.point!, latest.quantity!.point!];
  const factor = isSmall ? theirs.div(mine) : mine.div(theirs);
  return { latest: latest.quantity!, factor: factor.compare(limit) > 0 ? factor : ratio, isSmall };
}

/** No two figures of the series, targets included, are as far apart as a slip makes them: the usual case, seen at once. */
function isNarrow(plan: Plan, figure: Figure, limit: Rational): boolean {
  const figures = plan.figures(figure.indicator, figure.scope);
  const ends = plan.db.derive(isFlow(plan, figure.indicator) ? dailyEnds : levelEnds, figures);
  const all = [...ends, ...targetSizes(plan, figure)];
  return greatest(all).compare(least(all).mul(limit)) <= 0;
}

function dailyEnds(figures: readonly Figure[]): readonly Rational[] {
  return endsOf(figures.flatMap((figure) => dailySize(figure) ?? []));
}

function levelEnds(figures: readonly Figure[]): readonly Rational[] {
  return endsOf(figures.flatMap((figure) => level(figure) ?? []));
}

function endsOf(sizes: readonly Rational[]): readonly Rational[] {
  return [least(sizes), greatest(sizes)];
}

function sizeOf(plan: Plan, figure: Figure): Rational | undefined {
  return isFlow(plan, figure.indicator) ? dailySize(figure) : level(figure);
}

/** What a flow brings a day, once a quarter of its period is over. */
function dailySize(figure: Figure): Rational | undefined {
  const { period, asOf } = figure;
  const begun = elapsedShare(period, asOf)!;
  return begun.compare(BEGUN) >= 0 ? level(figure)?.div(asOf - period.first! + 1) : undefined;
}

function level({ quantity }: Figure): Rational | undefined {
  const point = quantity?.point;
  return point && point.compare(0) > 0 ? point : undefined;
}

function isFlow(plan: Plan, indicator: string): boolean {
  return plan.one('indicators', indicator)?.kind === 'flow';
}

function targetSizes(plan: Plan, { indicator, scope, quantity }: Figure): readonly Rational[] {
  return goalsFor(plan.db, plan.root, indicator, scope).flatMap((goal) => {
    const asked = askedOf(plan, goal);
    const { first, last } = goal.target.period ?? {};
    if (!asked || asked.quantity.unit.base !== quantity!.unit.base || asked.amount.compare(0) <= 0) return [];
    if (!isFlow(plan, indicator)) return [asked.amount];
    return first === undefined || last === undefined ? [] : [asked.amount.div(last - first + 1)];
  });
}

function finding(plan: Plan, { quantity, place, indicator }: Figure, { latest, factor, isSmall }: Slip): Finding {
  const { text, source } = rescaled(plan, quantity!, isSmall ? THOUSAND : ONE.div(THOUSAND));
  return {
    place,
    values: {
      value: { say: 'quantity', quantity: quantity! },
      factor: { say: 'plain', value: factor, decimals: 0 },
      direction: { say: 'word', list: 'direction', word: isSmall ? 'smaller than' : 'larger than' },
      latest: { say: 'quantity', quantity: latest },
      suggestion: text,
    },
    data: { value: quantity!.written, factor: factor.round(0).toString(), latest: latest.written, suggestion: text, indicator },
    fixes: [{ title: { en: `Write ${text}`, vi: `Ghi ${text}` }, edits: [{ kind: 'set', place, text: source }] }],
  };
}

/** The same number with the next scale word, or a thousand times another number where there is no such word. */
function rescaled(plan: Plan, quantity: Quantity, by: Rational): { readonly text: string; readonly source: string } {
  const scale = quantity.scale.mul(by);
  const value = quantity.point!.mul(by);
  const named = !quantity.bare && (scale.equals(1) || scaleName(scale, plan.manifest.locale) !== '');
  const written = writtenAs(plan, named ? { ...quantity, scale } : quantity, value);
  if (quantity.qualifier === undefined) return written;
  const text = `${sayQualifier(quantity.qualifier as Qualifier, plan.manifest.locale)} ${written.text}`;
  return { text, source: yamlSource(text, true) };
}
