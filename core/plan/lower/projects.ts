import type { Obstacle, Permit, Project, ProjectEvent } from '../model.ts';
import { wordOf } from '../words.ts';
import { type Cursor, isScalar, linesAt, mapsAt, placeAt, refer, scalarAt } from './cursor.ts';
import { dayAt, planDateAt } from './date-at.ts';
import { registeredOf } from './entry.ts';
import { area, money, people } from './expected.ts';
import { figureAt } from './figure-at.ts';
import { idAt, idHere } from './id-at.ts';
import { wholeAt } from './number-at.ts';
import { textAt } from './text-at.ts';
import { wordAt } from './word-at.ts';

/** An entry of `projects`. */
export function projectOf(at: Cursor, id: string): Project {
  return {
    ...registeredOf(at, id),
    zone: zoneAt(at),
    locality: idAt(at, 'locality', 'localities'),
    role: wordAt(at, 'role', 'role'),
    capitalType: wordAt(at, 'capital-type', 'capitalType'),
    investor: textAt(at, 'investor'),
    investorCountry: textAt(at, 'investor-country'),
    sector: textAt(at, 'sector'),
    land: figureAt(at, 'land', area('land')),
    registered: figureAt(at, 'registered', money('registered')),
    criteria: linesAt(at, 'criteria', (pair) => {
      refer(pair, 'criteria', pair.key, 'key');
      return { place: placeAt(pair), id: pair.key, evidence: isScalar(pair) ? pair.value.text.normalize('NFC') : undefined };
    }),
    owner: idAt(at, 'owner', 'organisations'),
    permits: mapsAt(at, 'permits', permitOf),
    obstacles: mapsAt(at, 'obstacles', obstacleOf),
    events: mapsAt(at, 'events', eventOf),
  };
}

/** The zone of a project: `outside`, `unknown`, or an id. */
function zoneAt(at: Cursor): string | undefined {
  const found = scalarAt(at, 'zone');
  return found && (wordOf('projectZone', found.value.text) ?? idHere(found, 'zones'));
}

function permitOf(at: Cursor): Permit {
  return {
    place: placeAt(at),
    kind: wordAt(at, 'kind', 'permitKind'),
    document: textAt(at, 'document'),
    issued: planDateAt(at, 'issued'),
    validUntil: dayAt(at, 'valid-until'),
    status: wordAt(at, 'status', 'permitStatus'),
    statusDate: dayAt(at, 'status-date'),
  };
}

function obstacleOf(at: Cursor): Obstacle {
  return {
    place: placeAt(at),
    what: textAt(at, 'what'),
    raised: dayAt(at, 'raised'),
    owner: idAt(at, 'owner', 'organisations'),
    due: planDateAt(at, 'due'),
    resolved: dayAt(at, 'resolved'),
  };
}

function eventOf(at: Cursor): ProjectEvent {
  return {
    place: placeAt(at),
    date: planDateAt(at, 'date'),
    event: wordAt(at, 'event', 'event'),
    amount: figureAt(at, 'amount', money('amount')),
    land: figureAt(at, 'land', area('land')),
    workers: figureAt(at, 'workers', people('workers')),
    amendment: wholeAt(at, 'amendment'),
    document: textAt(at, 'document'),
    reason: textAt(at, 'reason'),
    source: idAt(at, 'source', 'sources'),
  };
}
