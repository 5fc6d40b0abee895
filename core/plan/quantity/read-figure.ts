import { rangeQuantity, singleQuantity } from './make-quantity.ts';
import type { Quantity, QuantityProblem, Qualifier } from './quantity.ts';
import { qualifierAt } from './qualifiers.ts';
import { notAQuantity } from './quantity-slips.ts';
import { type Amount, readAmount } from './read-amount.ts';
import type { ReadHow } from './read-how.ts';
import { resolveAmount, resolvePair } from './resolve-amount.ts';
import { yamlSource } from './yaml-source.ts';

/** The words around the number: offsets of what is left between them. */
interface Frame {
  readonly start: number;
  readonly end: number;
  readonly qualifier?: Qualifier;
  readonly estimated?: boolean;
  /** `từ` or `from`. */
  readonly opens?: string;
  /** `trở lên` or `or more`. */
  readonly orMore?: string;
}

/** Two amounts and what joins them. */
interface Joint {
  readonly end: number;
  readonly start: number;
  readonly by: string;
}

/** Reads a value in string form, without ranks (docs/semantics.md, 1); undefined when it cannot be said what unit is missing. */
export function readFigure(source: string, written: string, plain: boolean, how: ReadHow): Quantity | QuantityProblem | undefined {
  const frame = frameOf(source);
  const first = readAmount(source, frame.start, frame.end, how.locale);
  if (!first) return notAQuantity(source, 'number', source.slice(frame.start, frame.end));
  const joint = jointOf(source, first.numberEnd, frame.end);
  return joint ? readRange(source, written, frame, joint, how) : readSingle(source, written, plain, frame, first, how);
}

function readSingle(source: string, written: string, plain: boolean, frame: Frame, amount: Amount, how: ReadHow) {
  if (frame.opens && !frame.orMore) {
    const closing = frame.opens.toLowerCase() === 'từ' ? 'trở lên' : undefined;
    return notAQuantity(source, 'number', source, closing ? [yamlSource(`${source} ${closing}`, how.flow)] : []);
  }
  if (frame.orMore && frame.qualifier && frame.qualifier !== 'at-least' && frame.qualifier !== 'above') {
    return notAQuantity(source, 'unit', frame.orMore, [yamlSource(source.slice(0, frame.end), how.flow)]);
  }
  const resolved = resolveAmount(source, amount, plain, how);
  if (!resolved || 'code' in resolved) return resolved;
  const ordinal = resolved.named ? undefined : resolved.unit.dimension === 'rank' || undefined;
  return singleQuantity(resolved, {
    written,
    qualifier: frame.qualifier ?? (frame.orMore ? 'at-least' : undefined),
    estimated: frame.estimated,
    ordinal,
  });
}

function readRange(source: string, written: string, frame: Frame, joint: Joint, how: ReadHow) {
  const first = readAmount(source, frame.start, joint.end, how.locale);
  const second = readAmount(source, joint.start, frame.end, how.locale);
  if (!first || !second) return notAQuantity(source, 'number', source.slice(joint.start, frame.end));
  const bare = source.slice(frame.start, frame.end);
  const dashed = `${source.slice(frame.start, joint.end)}–${source.slice(joint.start, frame.end)}`;
  if (frame.qualifier || frame.orMore) return notAQuantity(source, 'unit', source.slice(joint.end), [yamlSource(bare, how.flow)]);
  const wordy = /\p{L}/u.test(joint.by);
  if (wordy && pairs(frame.opens, joint.by) === false)
    return notAQuantity(source, 'unit', source.slice(joint.end), [yamlSource(dashed, how.flow)]);
  const pair = resolvePair(source, first, second, how);
  if (!pair || 'code' in pair) return pair;
  if (pair.low.unit.base !== pair.high.unit.base) return notAQuantity(source, 'unit', source.slice(joint.start));
  const hyphen = joint.by === '-' || undefined;
  const range = rangeQuantity(pair.low, pair.high, { written, hyphen });
  return range ?? notAQuantity(source, 'larger', source.slice(joint.start), [yamlSource(swapped(source, first, second), how.flow)]);
}

function frameOf(source: string): Frame {
  const orMore = / (trở lên|or more)$/iu.exec(source);
  const end = orMore ? orMore.index : source.length;
  const opens = /^(từ|from) /iu.exec(source)?.[1];
  if (opens) return { start: opens.length + 1, end, opens, orMore: orMore?.[1] };
  const qualifier = qualifierAt(source.slice(0, end));
  return { start: qualifier?.length ?? 0, end, qualifier: qualifier?.qualifier, estimated: qualifier?.estimated, orMore: orMore?.[1] };
}

function jointOf(source: string, from: number, end: number): Joint | undefined {
  const match = /(?: ?([–-]) ?| (đến|to) )(?=[+\-\u2212]? ?(?:US\$|[$€£]|[a-z]{3} ?)?\d)/iu.exec(source.slice(from, end));
  if (!match) return undefined;
  return { end: from + match.index, start: from + match.index + match[0].length, by: (match[1] ?? (match[2] as string)).toLowerCase() };
}

function pairs(opens: string | undefined, by: string): boolean {
  return opens !== undefined && (opens.toLowerCase() === 'từ') === (by === 'đến');
}

function swapped(source: string, first: Amount, second: Amount): string {
  const between = source.slice(first.numberEnd, second.numberStart);
  return source.slice(0, first.numberStart) + second.number + between + first.number + source.slice(second.numberEnd);
}
