import { type ExplainNode, explain, explainEntry, parse, type Place } from '../../core/index.ts';
import { offsetIn } from '../documents.ts';
import { nameOf } from '../names.ts';
import { type ExplainParams, type Explanation, ExplainRequest } from '../protocol.ts';
import { request } from '../request.ts';
import type { Session } from '../session.ts';

/** How a number comes about, as a tree with places. */
export default request(ExplainRequest, {}, (session, params) => {
  const what = asked(session, params);
  const root = session.rootOf(params.uri);
  const { db, settings } = session;
  const [, pointer] = /#(.*)$/s.exec(what ?? '') ?? [];
  const found =
    (what === undefined ? undefined : explain(db, root, what, settings.language)) ??
    (pointer === undefined ? undefined : explainEntry(db, nameOf(params.uri), pointer, settings.language));
  return found ? converted(session, found) : null;
});

/** A target's id, or a place as the core takes it: `file#/pointer`. */
function asked(session: Session, { uri, what, position }: ExplainParams): string | undefined {
  const file = nameOf(uri);
  if (what !== undefined) return what.startsWith('/') ? `${file}#${what}` : what;
  const source = session.source(file);
  const place = source && parse(source).placeAt(offsetIn(source, position));
  return place && `${file}#${place.pointer}`;
}

function converted(session: Session, { title, value, note, place, children }: ExplainNode): Explanation {
  return { title, value, note, location: place && located(session, place), children: children.map((child) => converted(session, child)) };
}

function located(session: Session, { file, pointer, part }: Place): Explanation['location'] {
  const source = session.source(file);
  const range = source && parse(source).locate(pointer, part);
  return range && session.location({ file, range });
}
