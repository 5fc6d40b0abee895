import type { Status } from '../core/index.ts';
import { type Markup, markup } from './markup.ts';

/** A shape beside every colour, so that none is needed to read a page. */
const SHAPES: Readonly<Record<Status, string>> = {
  exceeded: '★',
  achieved: '✔',
  'on-track': '●',
  'at-risk': '▲',
  'off-track': '▼',
  missed: '✖',
  breached: '✖',
  stale: '◔',
  'no-data': '○',
  unmeasurable: '○',
};

/** A status as shape, colour and word. */
export function badge(status: Status | undefined, said: string): Markup {
  if (!status) return markup`<span class="badge">${said}</span>`;
  return markup`<span class="badge is-${status}"><span class="shape" aria-hidden="true">${SHAPES[status]}</span> ${said}</span>`;
}
