import type { DeclaredZones, Locality, Organisation, ReadinessLine, Zone } from '../model.ts';
import type { PlanDate } from '../period/period.ts';
import { type Cursor, type PairCursor, itemsOf, keyAt, linesAt, mapAt, mapsAt, pairsOf, placeAt, refer, scalarAt } from './cursor.ts';
import { dayAt, dayHere, planDateAt } from './date-at.ts';
import { registeredOf } from './entry.ts';
import { area, percent } from './expected.ts';
import { figureAt, figureHere } from './figure-at.ts';
import { idAt, idHere, idsAt } from './id-at.ts';
import { wholeHere } from './number-at.ts';
import { textAt, textsAt } from './text-at.ts';
import { wordAt, wordIn } from './word-at.ts';
import { zoneTypeAt, zoneTypeIn } from './zone-type-at.ts';

/** An entry of `localities`. */
export function localityOf(at: Cursor, id: string): Locality {
  return {
    ...registeredOf(at, id),
    level: wordAt(at, 'level', 'level'),
    within: idAt(at, 'within', 'localities'),
    validFrom: wholeDay(at, 'valid-from'),
    validTo: wholeDay(at, 'valid-to'),
    successor: idsAt(at, 'successor', 'localities'),
    declaredZones: mapsAt(at, 'declared-zones', declaredZonesOf),
  };
}

/** An entry of `zones`. */
export function zoneOf(at: Cursor, id: string): Zone {
  return {
    ...registeredOf(at, id),
    type: zoneTypeAt(at, 'type'),
    within: idAt(at, 'within', 'zones'),
    localities: localitiesOf(at),
    members: idsAt(at, 'members', 'zones'),
    children: wordAt(at, 'children', 'children') ?? 'complete',
    area: mapAt(at, 'area', areaOf) ?? {},
    established: planDateAt(at, 'established'),
    closed: planDateAt(at, 'closed'),
    orientation: textAt(at, 'orientation'),
    sectors: textsAt(at, 'sectors'),
    priority: mapsAt(at, 'priority', priorityOf),
    owner: idAt(at, 'owner', 'organisations'),
    readiness: linesAt(at, 'readiness', readinessOf),
  };
}

/** An entry of `organisations`. */
export function organisationOf(at: Cursor, id: string): Organisation {
  return { ...registeredOf(at, id), within: idAt(at, 'within', 'organisations'), role: textAt(at, 'role') };
}

const NO_COUNT: ReadonlySet<string> = new Set(['as-of', 'source', 'note', 'tags', 'private']);

function declaredZonesOf(at: Cursor): DeclaredZones {
  const counts = new Map<string, number>();
  for (const pair of pairsOf(at)) {
    if (NO_COUNT.has(pair.key)) continue;
    const type = zoneTypeIn(pair, pair.key, 'key');
    const count = wholeHere(pair);
    if (type !== undefined && count !== undefined) counts.set(type, count);
  }
  return { place: placeAt(at), asOf: dayAt(at, 'as-of'), counts, source: idAt(at, 'source', 'sources') };
}

function localitiesOf(at: Cursor): Zone['localities'] {
  const written = keyAt(at, 'localities');
  if (written?.value?.kind === 'map') return linesAt(at, 'localities', shareOf);
  return itemsOf(written).flatMap((item) => {
    const id = idHere(item, 'localities');
    return id === undefined ? [] : [{ id, place: placeAt(item) }];
  });
}

function shareOf(pair: PairCursor): Zone['localities'][number] {
  refer(pair, 'localities', pair.key, 'key');
  return { id: pair.key, share: figureHere(pair, percent(pair.key)), place: placeAt(pair) };
}

function areaOf(at: Cursor): Zone['area'] {
  return {
    natural: figureAt(at, 'natural', area('natural')),
    leasable: figureAt(at, 'leasable', area('leasable')),
    leased: figureAt(at, 'leased', area('leased')),
  };
}

function priorityOf(at: Cursor): Zone['priority'][number] {
  return { place: placeAt(at), from: dayAt(at, 'from'), to: dayAt(at, 'to'), source: idAt(at, 'source', 'sources') };
}

function readinessOf(pair: PairCursor): ReadinessLine | undefined {
  const item = wordIn(pair, pair.key, 'readinessItem', 'key');
  const line = {
    place: placeAt(pair),
    state: wordAt(pair, 'state', 'readinessState'),
    owner: idAt(pair, 'owner', 'organisations'),
    due: planDateAt(pair, 'due'),
    checked: dayAt(pair, 'checked'),
    note: textAt(pair, 'note'),
  };
  return item && { ...line, item };
}

function wholeDay(at: Cursor, key: string): PlanDate | undefined {
  const found = scalarAt(at, key);
  const day = found && dayHere(found);
  return found && day !== undefined ? { first: day, last: day, precision: 'day', written: found.value.text } : undefined;
}
