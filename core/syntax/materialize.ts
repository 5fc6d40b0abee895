import type { ScalarValue, Value } from './value.ts';

/** The most values one result may hold: aliases can make a small text stand for a huge one. */
const MOST = 2_000_000;

/** A value as plain JavaScript, for schema validation: scalars by the core schema of YAML, maps without prototype; of equal keys the last counts. */
export function materialize(value: Value): unknown {
  const budget = { left: MOST };
  return plain(value, budget);
}

function plain(value: Value, budget: { left: number }): unknown {
  budget.left -= 1;
  if (budget.left < 0) return null;
  if (value.kind === 'scalar') return scalar(value);
  if (value.kind === 'list') return value.items.map((item) => plain(item, budget));
  const map: Record<string, unknown> = Object.create(null);
  for (const pair of value.pairs) if (!pair.merged || !(pair.key in map)) map[pair.key] = plain(pair.value, budget);
  return map;
}

/** What every plain scalar begins with that is no text. */
const SPECIAL = new Set([...'~nNtTfF+-.0123456789'].map((char) => char.charCodeAt(0)));

const INTEGER = /^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$/;
const FLOAT = /^[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?$/;

/** The core schema's reading of a scalar: null, truth value, number or text. */
function scalar({ text, plain }: ScalarValue): unknown {
  if (!plain || (text !== '' && !SPECIAL.has(text.charCodeAt(0)))) return text;
  if (/^(?:|~|null|Null|NULL)$/.test(text)) return null;
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  if (/^[-+]?\.(?:inf|Inf|INF)$/.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  if (/^\.(?:nan|NaN|NAN)$/.test(text)) return Number.NaN;
  if (INTEGER.test(text)) {
    const number = Number(text.replace(/^\+/, ''));
    return Number.isFinite(number) ? number : text;
  }
  if (!FLOAT.test(text)) return text;
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}
