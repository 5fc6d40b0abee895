import { type NewFile, openSource, type Refusal } from '../core/index.ts';
import type { BegunFile } from './protocol.ts';
import type { Session } from './session.ts';

/** A new file as the client makes it; or why there is none. */
export function begun(session: Session, made: NewFile | Refusal): BegunFile {
  if ('refused' in made) return made;
  return { uri: session.uri(made.file), text: made.text, position: openSource(made.text).positionAt(made.cursor) };
}
