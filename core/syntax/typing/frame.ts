/** A map or list around a position, with what is written in it, before the position and behind it. */
export interface Frame {
  readonly kind: 'map' | 'list';
  readonly flow: boolean;
  /** The column that its keys or dashes begin at; of one in braces, that of the block around it. */
  readonly column: number;
  readonly pairs: Written[];
  /** Of a list: its items that are texts. */
  readonly items: Written[];
  /** What the last key or dash holds so far; in braces, what is due next. */
  state: 'key' | 'empty' | 'scalar' | 'nested';
}

/** A key with the text that stands behind it (`''` for none, a map or a list), or a text in a list. */
export interface Written {
  readonly key: string;
  readonly start: number;
  text: string;
}

/** A map or list without anything in it as yet. */
export function frame(kind: Frame['kind'], flow: boolean, column: number): Frame {
  return { kind, flow, column, pairs: [], items: [], state: flow && kind === 'map' ? 'key' : 'empty' };
}

/** The keys that lead into the innermost frame; items of lists go by `0`. */
export function pathTo(frames: readonly Frame[]): string[] {
  return frames.slice(0, -1).map(stepOf);
}

/** The keys that lead to the value of the last key or item of the innermost frame. */
export function pathBelow(frames: readonly Frame[]): string[] {
  return frames.map(stepOf);
}

function stepOf({ kind, pairs }: Frame): string {
  return kind === 'list' ? '0' : (pairs.at(-1)?.key ?? '');
}
