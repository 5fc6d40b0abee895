import { isEmpty, type Value } from '../syntax/value.ts';
import type { KeyInfo } from './key-info.ts';
import type { Shape } from './violation.ts';

/** The shape a key asks for, said in one word; of two that are allowed, the one closer to what was written. */
export function shapeExpected(info: KeyInfo | undefined, written: Value | undefined): Shape {
  const shapes = info?.shapes ?? [];
  if (shapes.includes('list') && (written?.kind === 'scalar' || !shapes.includes('map')))
    return shapes.includes('scalar') ? scalarOf(info) : 'list';
  if (shapes.includes('map') && (info?.values || !shapes.includes('scalar'))) return 'map';
  return scalarOf(info);
}

/** The shape of what was written. */
export function shapeFound(written: Value | undefined): Shape {
  if (written?.kind === 'map' || written?.kind === 'list') return written.kind;
  if (!written?.plain || isEmpty(written)) return 'text';
  if (/^(true|false)$/i.test(written.text)) return 'yes or no';
  return /^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/.test(written.text) ? 'number' : 'text';
}

function scalarOf(info: KeyInfo | undefined): Shape {
  if (info?.type === 'boolean') return 'yes or no';
  return info?.type === 'quantity' || info?.type === 'whole' || info?.type === 'share' ? 'number' : 'text';
}
