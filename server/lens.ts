import type { CodeLens } from 'vscode-languageserver';
import { codeLensTitle, type LensKind } from '../core/index.ts';
import { LENS_COMMAND, REFERENCES_COMMAND } from './protocol.ts';
import type { Session } from './session.ts';

/** What a lens without its title carries until it is resolved. */
export interface LensData {
  readonly file: string;
  readonly kind: LensKind;
  readonly pointer: string;
}

/** A lens with what it says; while its entry cannot be read, with what it said last. */
export function resolvedLens(session: Session, lens: CodeLens): CodeLens {
  const data = lens.data as LensData;
  const { file, kind, pointer } = data;
  const key = titleKey(data);
  const title = () => codeLensTitle(session.db, file, kind, pointer, session.settings.language) ?? session.lensTitles.get(key) ?? '…';
  const said = session.answers.answered('codeLens', file, `${kind} ${pointer}`, title(), title);
  if (session.documents.has(file)) session.lensTitles.set(key, said);
  const uri = session.uri(file);
  const command =
    kind === 'references'
      ? { title: said, command: REFERENCES_COMMAND, arguments: [uri, lens.range.start] }
      : { title: said, command: LENS_COMMAND, arguments: [uri, pointer] };
  return { ...lens, command };
}

/** The name under which a session remembers what a lens said. */
export function titleKey({ file, kind, pointer }: LensData): string {
  return `${file}\n${kind} ${pointer}`;
}
