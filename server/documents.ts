import { editSource, openSource, type Source } from '../core/index.ts';
import { type Position, TextDocumentContentChangeEvent } from 'vscode-languageserver';

/** A document that is open in the editor. */
export interface OpenDocument {
  /** The name as the client spells it. */
  readonly uri: string;
  readonly language: string;
  readonly version: number;
  readonly source: Source;
}

/** A document after the changes of one notification, each against the text left by the one before. */
export function changed(document: OpenDocument, version: number, changes: readonly TextDocumentContentChangeEvent[]): OpenDocument {
  return { ...document, version, source: changes.reduce(applied, document.source) };
}

/** The offset of a position; one that is past the end of its line or of the text, or no position at all, is clamped. */
export function offsetIn(source: Source, position: Position | undefined): number {
  const line = whole(position?.line);
  if (line >= source.lineCount) return source.length;
  return source.offsetAt({ line, character: whole(position?.character) });
}

function applied(source: Source, change: TextDocumentContentChangeEvent): Source {
  if (typeof change?.text !== 'string') throw new TypeError('a change without text');
  if (!TextDocumentContentChangeEvent.isIncremental(change)) return openSource(change.text);
  const start = offsetIn(source, change.range.start);
  const end = offsetIn(source, change.range.end);
  return editSource(source, [{ start: Math.min(start, end), end: Math.max(start, end), text: change.text }]);
}

function whole(count: unknown): number {
  return typeof count === 'number' && count > 0 ? Math.min(Math.floor(count), Number.MAX_SAFE_INTEGER) : 0;
}
