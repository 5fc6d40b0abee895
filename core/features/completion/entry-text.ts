import { keysOfMap } from '../../schema/describe.ts';
import type { KeyInfo } from '../../schema/key-info.ts';
import { isoDate } from '../../plan/period/days.ts';
import type { Slot } from './slot.ts';

/** A whole entry with what it needs, as text and as a snippet with a stop for each of its parts. */
export interface EntryText {
  readonly text: string;
  readonly snippet: string;
}

/** An entry of a section, a list or a map whose keys the planner chooses; undefined where nothing in particular is needed. */
export function entryText(slot: Slot, info: KeyInfo, column: number, flow: boolean, named?: string): EntryText | undefined {
  const inList = info.items?.shapes.includes('map') === true && info.shapes.includes('list');
  const entry = inList ? info.items : info.values;
  if (!entry?.shapes.includes('map')) return undefined;
  const stops: Stops = { count: 0 };
  if (inList) {
    const keys = mapText(slot, entry, column + 2, flow, stops);
    return keys === undefined ? undefined : plain(flow ? `{${keys}}` : `- ${keys}`);
  }
  const id = named ?? stop(stops, 'id');
  const keys = mapText(slot, entry, column + 2, flow, stops);
  return keys === undefined ? undefined : plain(flow ? `${id}: {${keys}}` : `${id}:\n${' '.repeat(column + 2)}${keys}`);
}

/** The keys that a map needs; in braces without the braces themselves. */
export function neededText(slot: Slot, map: KeyInfo, column: number, flow: boolean): EntryText | undefined {
  const keys = mapText(slot, map, column, flow, { count: 0 });
  return keys === undefined ? undefined : plain(keys);
}

/** The number of stops that stand in the text so far. */
interface Stops {
  count: number;
}

function mapText(slot: Slot, map: KeyInfo, column: number, flow: boolean, stops: Stops): string | undefined {
  const needed = keysOfMap(map).filter((info) => info.required || info.wanted || isCounted(slot, map, info));
  const keys = needed.length > 0 ? needed : (map.keys ?? []).slice(0, 1);
  if (keys.length === 0) return undefined;
  const lines = keys.map((info) => `${info.key}:${valueText(slot, info, column, flow, stops)}`);
  return flow ? lines.join(', ') : lines.join(`\n${' '.repeat(column)}`);
}

/** A figure says up to which day it counts, and of what where the plan is not of one place. */
function isCounted({ plan }: Slot, { keys = [] }: KeyInfo, { key }: KeyInfo): boolean {
  const isFigure = ['indicator', 'value', 'as-of'].every((each) => keys.some((other) => other.key === each));
  return isFigure && (key === 'as-of' || (key === 'scope' && plan.manifest.scope === undefined));
}

function valueText(slot: Slot, info: KeyInfo, column: number, flow: boolean, stops: Stops): string {
  if (info.shapes.includes('scalar')) return ` ${stop(stops, given(slot, info))}`;
  const isList = info.shapes.includes('list');
  if (flow) return isList ? ` [${stop(stops)}]` : ` {${stop(stops)}}`;
  const pad = ' '.repeat(column + 2);
  return `\n${pad}${isList ? '- ' : ''}${stop(stops)}`;
}

/** What a new entry most likely says: the year it is, the date it is. */
function given({ plan }: Slot, { type }: KeyInfo): string {
  const day = isoDate(plan.today);
  return type === 'period' ? day.slice(0, 4) : type === 'date' || type === 'plan-date' ? day : '';
}

function stop(stops: Stops, text = ''): string {
  stops.count += 1;
  return `\${${stops.count}${text ? `:${text}` : ''}}`;
}

function plain(snippet: string): EntryText {
  return { snippet, text: snippet.replace(/\$\{\d+:?([^}]*)\}/g, '$1').replace(/ +$/gm, (spaces) => spaces.slice(0, 1)) };
}
