import type { Database } from '../query/database.ts';
import { planFile, tree } from '../workspace/documents.ts';
import { rangeOf } from '../workspace/located.ts';
import { definitionsOf, namedAt, planAt } from './linked.ts';
import { figureAt, isWithin } from './number-at.ts';
import type { FilePosition, FileRange } from './position.ts';

/** Where the indicator is defined that the figure, target or forecast at a position is of; of a zone where its type is declared. */
export function typeDefinition(db: Database, at: FilePosition): readonly FileRange[] {
  const plan = planAt(db, at.file);
  const named = namedAt(db, at);
  const kind = named?.kind === 'zones' ? 'zone-types' : 'indicators';
  const id = kind === 'zone-types' ? plan.one('zones', named!.id)?.type : indicatorAt(db, at);
  const places = id === undefined ? [] : definitionsOf(plan, { kind, id });
  return places.map((place) => ({ file: place.file, range: rangeOf(db, place) }));
}

function indicatorAt(db: Database, at: FilePosition): string | undefined {
  const named = namedAt(db, at);
  if (named?.kind === 'indicators') return named.id;
  if (named?.kind === 'targets') return planAt(db, at.file).goal(named.id)?.target.indicator;
  const pointer = db.get(tree, at.file).placeAt(at.offset)?.pointer ?? '';
  const { actuals, targets, forecasts } = db.get(planFile, at.file);
  const around = [...actuals, ...targets, ...forecasts].find(({ place }) => isWithin(pointer, place.pointer));
  return figureAt(db, at)?.indicator ?? around?.indicator;
}
