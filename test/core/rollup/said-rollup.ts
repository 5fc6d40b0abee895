import { isoDate } from '../../../core/index.ts';
import type { Amount } from '../../../core/rollup/amount.ts';
import type { Lacking, Rollup, Way } from '../../../core/rollup/derivation.ts';
import type { Request } from '../../../core/rollup/request.ts';
import { rational, ZERO } from '../../../core/plan/quantity/rational.ts';
import { candidate, rollup } from '../../../core/rollup/rollup.ts';
import { planOfTexts } from '../../plan-of-texts.ts';
import { requestFor } from '../golden-numbers.ts';

/** What is asked of a plan in one line, `figure of kcn-a for 2024 at 2024-12-31`, with the currency, the rates and the way where they matter. */
export interface Asked extends Pick<Request, 'currency' | 'rates'> {
  readonly of: string;
  readonly way?: Way;
}

/** A plan of one file, its scope `tinh` unless the manifest says otherwise. */
export function planWith(entries: string, manifest = 'scope: tinh') {
  return planOfTexts({ 'zoneplan.yaml': `plan: {id: p, name: Kế hoạch, ${manifest}}\n`, 'a.plan.yaml': `${entries}\n` });
}

/** What a line such as `figure of kcn-a for 2024 at 2024-12-31` asks for. */
export function requestIn(line: string): Request {
  const [, indicator, scope, period, at] = /^(\S+) of (\S+) for (\S+) at (\S+)$/.exec(line) ?? [];
  return requestFor(indicator!, scope!, period!, at!);
}

/** The number asked for with how it came about, in one line. */
export function rolledUp(plan: ReturnType<typeof planWith>, { of, way, ...money }: Asked): string {
  const request = { ...requestIn(of), ...money };
  return saidRollup(way ? candidate(plan, request, way) : rollup(plan, request));
}

/** `zones 30 on 2024-12-31, estimate, 1/2 without b: a 30 on 2024-12-31 × 1/2; without b (not-reported)`. */
export function saidRollup(found: Rollup | undefined): string {
  if (!found) return 'nothing';
  const { way, amount, asOf, status, partial, zeroed, parts, leftOut, lacking } = found;
  const whole = [
    `${way} ${amount ? saidAmount(amount) : '⊥'} on ${isoDate(asOf)}`,
    ...(status === 'actual' ? [] : [status]),
    ...(partial ? [`${partial.have}/${partial.of} without ${partial.missing.join(' ')}`.trim()] : []),
    ...(zeroed.length > 0 ? [`0 of ${zeroed.join(' ')}`] : []),
    ...(lacking ? [`lacks ${saidLacking(lacking)}`] : []),
  ];
  const each = parts.map(
    ({ of, amount: own, asOf: day, factor, carried }) =>
      `${of.id} ${own ? saidAmount(own) : '⊥'}${day === undefined ? '' : ` on ${isoDate(day)}`}${factor ? ` × ${factor.toFraction()}` : ''}${carried ? ', carried' : ''}`,
  );
  const out = leftOut.map(({ id, why }) => `without ${id} (${why})`);
  return [whole.join(', '), [...each, ...out].join('; ')].filter(Boolean).join(': ');
}

function saidLacking(lacking: Lacking): string {
  switch (lacking.kind) {
    case 'rate':
      return `the rate of ${lacking.from} in ${lacking.to} of ${isoDate(lacking.date)}`;
    case 'shares':
      return `the shares of ${lacking.zone}`;
    case 'reports':
      return `reports of ${lacking.missing.join(' ')}`;
    default:
      return 'a divisor';
  }
}

/** `4`; where a number may lie, `[2, 3)`, `[2, ∞)`; a number in it, `2 of [1, 3]`. */
export function saidAmount({ point, interval }: Amount): string {
  const { low, high, lowOpen, highOpen } = interval;
  const range = `${lowOpen || !low ? '(' : '['}${low?.toFraction() ?? '-∞'}, ${high?.toFraction() ?? '∞'}${highOpen || !high ? ')' : ']'}`;
  if (point && low?.equals(point) && high?.equals(point)) return point.toFraction();
  return point ? `${point.toFraction()} of ${range}` : range;
}

/** What `saidAmount` says, read back. */
export function amount(text: string): Amount {
  const range = /^(?:(.+) of )?([[(])(.+), (.+)([\])])$/.exec(text);
  if (!range) return { point: rational(text), interval: { low: rational(text), high: rational(text) }, halfStep: ZERO, step: ZERO };
  const [, point, open, low, high, close] = range;
  const end = (value: string) => (value.includes('∞') ? undefined : rational(value));
  const interval = { low: end(low!), high: end(high!), lowOpen: open === '(' && low !== '-∞', highOpen: close === ')' && high !== '∞' };
  return { point: point === undefined ? undefined : rational(point), interval, halfStep: ZERO, step: ZERO };
}
