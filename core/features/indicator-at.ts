import { keysOf } from '../syntax/place.ts';
import type { SyntaxTree } from '../syntax/tree.ts';
import { get, type Value } from '../syntax/value.ts';
import { pointerOf } from '../syntax/place.ts';

/** The id of the indicator whose number stands at a pointer of an actual, target or forecast; undefined where none does. */
export function indicatorAt(tree: SyntaxTree, pointer: string): string | undefined {
  const [section = '', entry = '', ...keys] = keysOf(pointer);
  const path = keys.map((key) => key.replace(/~~\d+$/, '')).join('/');
  if (!NUMBERS[section]?.test(path)) return undefined;
  const part = /^(?:components|of-which)\/([^/]+)/.exec(path)?.[1];
  if (part !== undefined) return part;
  const goal = /^all-of\/\d+/.exec(path)?.[0];
  const from = pointerOf([section, entry]) + (goal === undefined ? '' : pointerOf(goal.split('/')));
  return textOf(get(tree.valueAt(from), 'indicator'));
}

const COMPARISON = '(?:at-least|at-most|more-than|less-than|equals|between(?:/\\d+)?)';

const NUMBERS: Readonly<Record<string, RegExp>> = {
  actuals: /^(?:value|(?:values|components|of-which)\/[^/]+(?:\/value)?|vintages\/\d+\/was)$/,
  targets: new RegExp(`^(?:(?:all-of/\\d+/)?${COMPARISON}|split/[^/]+|phasing/[^/]+|baseline/value|revisions/\\d+/was)$`),
  forecasts: /^(?:value|total|brings-total-to|values\/[^/]+(?:\/value)?)$/,
};

function textOf(value: Value | undefined): string | undefined {
  return value?.kind === 'scalar' ? value.text : undefined;
}
