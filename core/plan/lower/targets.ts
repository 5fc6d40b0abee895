import type { AllOfPart, SplitLine, Step, Target, Thresholds } from '../model.ts';
import { comparisonsOf } from './comparisons.ts';
import {
  type Cursor,
  isMap,
  isScalar,
  itemsOf,
  keyAt,
  linesAt,
  mapAt,
  mapsAt,
  type PairCursor,
  placeAt,
  refer,
  unsplit,
} from './cursor.ts';
import { dayAt, periodAt, periodIn, planDateAt } from './date-at.ts';
import { registeredOf } from './entry.ts';
import { type Expected, ofIndicator, rank } from './expected.ts';
import { figureAt, figureHere } from './figure-at.ts';
import { idAt, idHere } from './id-at.ts';
import { plainNumberAt } from './number-at.ts';
import { targetRevisionOf } from './target-revisions.ts';
import { flagAt, textAt } from './text-at.ts';
import { wordAt, wordsAt } from './word-at.ts';

/** An entry of `targets`. */
export function targetOf(at: Cursor, id: string): Target {
  const indicator = idAt(at, 'indicator', 'indicators');
  const unit = ofIndicator(at.context, indicator);
  const comparisons = comparisonsOf(at, unit);
  const key = comparisons[0]?.key;
  const expected = key === 'top' ? rank('top') : unit;
  return {
    ...registeredOf(at, id),
    indicator,
    scope: idAt(at, 'scope', 'scope'),
    period: periodAt(at, 'period'),
    due: planDateAt(at, 'due'),
    comparisons,
    allOf: allOfAt(at),
    split: linesAt(at, 'split', (pair) => splitLineOf(pair, expected)),
    basis: wordAt(at, 'basis', 'basis'),
    baseline: mapAt(at, 'baseline', (map) => baselineOf(map, unit)),
    phasing: phasingAt(at, expected),
    addsUp: wordsAt(at, 'adds-up', 'addsUp'),
    policy: idAt(at, 'policy', 'policies'),
    owner: idAt(at, 'owner', 'organisations'),
    horizon: flagAt(at, 'horizon'),
    proposed: flagAt(at, 'proposed'),
    thresholds: mapAt(at, 'thresholds', thresholdsOf),
    revisions: mapsAt(at, 'revisions', (map) => targetRevisionOf(map, expected, key === 'between')),
    judged: mapAt(at, 'judged', judgedOf),
  };
}

/** The thresholds that a map states. */
export function thresholdsOf(at: Cursor): Partial<Thresholds> {
  const stated = {
    onTrack: plainNumberAt(at, 'on-track'),
    atRisk: plainNumberAt(at, 'at-risk'),
    concentration: plainNumberAt(at, 'concentration'),
  };
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
}

function allOfAt(at: Cursor): readonly AllOfPart[] {
  return itemsOf(keyAt(at, 'all-of')).flatMap((item): readonly AllOfPart[] => {
    if (isMap(item)) return [unsplit(item, partOf) ?? []].flat();
    const target = idHere(item, 'targets');
    return target === undefined ? [] : [{ place: placeAt(item), target }];
  });
}

function partOf(at: Cursor): AllOfPart {
  const indicator = idAt(at, 'indicator', 'indicators');
  return { place: placeAt(at), indicator, comparisons: comparisonsOf(at, ofIndicator(at.context, indicator)) };
}

function splitLineOf(pair: PairCursor, expected: Expected): SplitLine {
  refer(pair, 'scope', pair.key, 'key');
  return { place: placeAt(pair), scope: pair.key, value: figureHere(pair, expected) };
}

function baselineOf(at: Cursor, expected: Expected): Target['baseline'] {
  return {
    place: placeAt(at),
    period: periodAt(at, 'period'),
    value: figureAt(at, 'value', expected),
    source: idAt(at, 'source', 'sources'),
  };
}

function phasingAt(at: Cursor, expected: Expected): Target['phasing'] {
  const found = keyAt(at, 'phasing');
  if (found && isScalar(found)) return wordAt(at, 'phasing', 'phasing') ?? 'linear';
  if (!isMap(found)) return 'linear';
  return linesAt(
    at,
    'phasing',
    (pair): Step => ({ place: placeAt(pair), period: periodIn(pair, pair.key, 'key'), value: figureHere(pair, expected) }),
  );
}

function judgedOf(at: Cursor): Target['judged'] {
  return {
    place: placeAt(at),
    status: wordAt(at, 'status', 'status'),
    because: textAt(at, 'because'),
    by: textAt(at, 'by'),
    date: dayAt(at, 'date'),
  };
}
