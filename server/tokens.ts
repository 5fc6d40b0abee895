import {
  type SemanticTokens,
  type SemanticTokensDelta,
  type SemanticTokensLegend,
  SemanticTokenModifiers,
  SemanticTokenTypes,
} from 'vscode-languageserver';
import type { SemanticToken, TokenKind } from '../core/index.ts';
import type { Session } from './session.ts';

/** How each kind of word is called in the legend: by a standard type where one fits. */
const TYPES = {
  id: SemanticTokenTypes.variable,
  reference: SemanticTokenTypes.variable,
  number: SemanticTokenTypes.number,
  unit: 'unit',
  qualifier: SemanticTokenTypes.modifier,
  period: 'period',
  word: SemanticTokenTypes.enumMember,
} satisfies Readonly<Record<TokenKind, string>>;

/** What the numbers in an answer mean; an id where it is defined has the modifier. */
export const LEGEND: SemanticTokensLegend = {
  tokenTypes: [...new Set(Object.values(TYPES))],
  tokenModifiers: [SemanticTokenModifiers.declaration],
};

/** Words of a file as the protocol counts them: five numbers each, line and column from the word before. */
export function encoded(session: Session, file: string, tokens: readonly SemanticToken[]): number[] {
  const data: number[] = [];
  let [line, character] = [0, 0];
  for (const { start, end, kind } of tokens) {
    const at = session.range(file, { start, end }).start;
    const column = at.line === line ? at.character - character : at.character;
    data.push(at.line - line, column, end - start, LEGEND.tokenTypes.indexOf(TYPES[kind]), kind === 'id' ? 1 : 0);
    ({ line, character } = at);
  }
  return data;
}

/** The words that open documents were last answered, so that the next answer can be what has changed. */
export class Tokens {
  readonly #last = new Map<string, { readonly resultId: string; readonly data: readonly number[] }>();
  #count = 0;

  /** All words. */
  full(file: string, data: number[]): SemanticTokens {
    return { resultId: this.#keep(file, data), data };
  }

  /** What differs from the answer of an id; all words when that is no longer known. */
  delta(file: string, previousResultId: string, data: number[]): SemanticTokens | SemanticTokensDelta {
    const before = this.#last.get(file);
    if (before?.resultId !== previousResultId) return this.full(file, data);
    const [start, end] = common(before.data, data);
    const resultId = this.#keep(file, data);
    const deleteCount = before.data.length - start - end;
    const edit = { start, deleteCount, data: data.slice(start, data.length - end) };
    return { resultId, edits: deleteCount === 0 && edit.data.length === 0 ? [] : [edit] };
  }

  /** Forgets a document that was closed. */
  forget(file: string): void {
    this.#last.delete(file);
  }

  #keep(file: string, data: readonly number[]): string {
    this.#count += 1;
    const resultId = String(this.#count);
    this.#last.set(file, { resultId, data });
    return resultId;
  }
}

/** How many numbers two lists have in common at their beginning, and behind that at their end. */
function common(a: readonly number[], b: readonly number[]): readonly [number, number] {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < most - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return [start, end];
}
