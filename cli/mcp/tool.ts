import { readDate } from '../../core/index.ts';
import type { Terminal } from '../terminal.ts';

/** A tool that only reads: what it is for, what it takes, what it answers. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** A JSON Schema. */
  readonly inputSchema: object;
  /** The answer as JSON text, or why there is none as a sentence. */
  readonly call: (asked: Readonly<Record<string, unknown>>, terminal: Terminal) => Promise<ToolAnswer>;
}

export type ToolAnswer = { readonly json: string } | { readonly refused: string };

/** A text among what was asked; undefined when it is absent or no text. */
export function textOf(asked: Readonly<Record<string, unknown>>, key: string): string | undefined {
  const value = asked[key];
  return typeof value === 'string' ? value : undefined;
}

/** The date among what was asked, as days since 1970-01-01; undefined when it is absent or no date. */
export function dayIn(asked: Readonly<Record<string, unknown>>): number | undefined {
  return readDate(textOf(asked, 'as_of') ?? '').day;
}
