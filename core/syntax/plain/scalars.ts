import { type ScalarNode, scalarNode } from '../node/node.ts';

/** Whether a plain scalar can begin here, and nothing else. */
export function beginsPlain(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  if (c === 45) return beginsPlain(text, at + 1) && text.charCodeAt(at + 1) !== 32;
  return c > 160 || (c > 32 && c < 127 && BEGINS[c] === 1);
}

const BEGINS = new Uint8Array(128);
for (const c of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+_($/<=~.;') BEGINS[c.charCodeAt(0)] = 1;

/** The offset at which a plain scalar outside brackets ends: at `: `, at ` #`, or at the end of the line. */
export function plainStop(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const c = text.charCodeAt(at);
    if (c === 58 && (at + 1 >= end || text.charCodeAt(at + 1) === 32)) return at;
    if (c === 35 && text.charCodeAt(at - 1) === 32) return at;
  }
  return end;
}

/** The plain scalar that ends before `stop`. */
export function plainScalar(text: string, start: number, stop: number): ScalarNode {
  let end = stop;
  while (text.charCodeAt(end - 1) === 32) end -= 1;
  return scalarNode(text.slice(start, end), true, start, end);
}

/** The scalar in quotes that begins here, without escapes and on one line. */
export function quotedScalar(text: string, start: number, end: number): ScalarNode | undefined {
  const quote = text.charCodeAt(start);
  for (let at = start + 1; at < end; at++) {
    const c = text.charCodeAt(at);
    if (c === 92 && quote === 34) return undefined;
    if (c !== quote) continue;
    if (text.charCodeAt(at + 1) === 39 && quote === 39) return undefined;
    return scalarNode(text.slice(start + 1, at), false, start, at + 1);
  }
  return undefined;
}
