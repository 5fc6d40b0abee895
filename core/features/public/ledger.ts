import type { Day } from '../../plan/period/period.ts';
import { ONE, rational, type Rational } from '../../plan/quantity/rational.ts';
import type { Row } from './span.ts';

/** A number that could be printed, or that printed numbers are made of. */
export interface Entry {
  readonly key: string;
  readonly day: Day;
  /** Whose secret it is: of all that is one owner's no number may follow, nor any sum of them. Undefined when it is none. */
  readonly secretOf: string | undefined;
  /** Nothing prints it by itself. */
  readonly inner: boolean;
}

/** One number with its factor in a sum. */
export type Addend = readonly [key: string, factor: Rational];

/** The numbers of a plan, and how everybody who reads it knows them to hang together. */
export interface Ledger {
  readonly entries: ReadonlyMap<string, Entry>;
  /** Each comes to 0. */
  readonly relations: readonly Row[];
  /** What a number is made of, one list for each way. */
  readonly made: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Numbers made otherwise than by adding: printed only when all they are made of is known. */
  readonly strict: ReadonlyMap<string, readonly (readonly string[])[]>;
}

export interface LedgerBuilder extends Ledger {
  /** Notes a number; a second note can only make it secret or printed. */
  note(key: string, day: Day, as?: { readonly secretOf?: string; readonly inner?: boolean }): string;
  /** Notes that a number is a sum. */
  sum(whole: string, parts: readonly Addend[]): void;
  /** Notes that a number is made of others in another way: any of them follows from the rest. */
  blend(whole: string, parts: readonly string[]): void;
}

/** An empty ledger to write in. */
export function newLedger(): LedgerBuilder {
  const entries = new Map<string, Entry>();
  const relations: Row[] = [];
  const made = new Map<string, string[][]>();
  const strict = new Map<string, string[][]>();
  const push = (to: Map<string, string[][]>, whole: string, parts: string[]) => to.set(whole, [...(to.get(whole) ?? []), parts]);
  const seen = new Set<string>();
  const isNew = (...words: readonly string[]) => seen.size < seen.add(words.join('\r')).size;
  return {
    entries,
    relations,
    made,
    strict,
    note: (key, day, { secretOf, inner = false } = {}) => {
      const before = entries.get(key);
      entries.set(key, {
        key,
        day: before?.day ?? day,
        // an owner of more than this number goes first
        secretOf: secretOf === key ? (before?.secretOf ?? key) : (secretOf ?? before?.secretOf),
        inner: inner && before?.inner !== false,
      });
      return key;
    },
    sum: (whole, parts) => {
      if (!isNew(whole, ...parts.map(([key, factor]) => `${key} × ${factor.toFraction()}`))) return;
      push(
        made,
        whole,
        parts.map(([key]) => key),
      );
      relations.push(rowOf(whole, parts));
    },
    blend: (whole, parts) => {
      if (!isNew(whole, ...parts)) return;
      push(made, whole, [...parts]);
      push(strict, whole, [...parts]);
      relations.push(
        rowOf(
          whole,
          parts.map((key, i) => [key, unlike(relations.length, i)]),
        ),
      );
    },
  };
}

function rowOf(whole: string, parts: readonly Addend[]): Row {
  const row = new Map<string, Rational>([[whole, ONE.neg()]]);
  for (const [key, factor] of parts) {
    const sum = (row.get(key) ?? rational(0)).add(factor);
    if (sum.equals(0)) row.delete(key);
    else row.set(key, sum);
  }
  return row;
}

/** A factor like no other, for what is no sum: it can cancel against nothing. */
function unlike(relation: number, part: number): Rational {
  return rational(1_000_003 + 7919 * relation + 104_729 * part, 31 + part);
}
