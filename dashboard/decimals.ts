import { type Markup, markup } from './markup.ts';

/** Room behind a number with fewer decimals than others below and above it, so that their marks stand under one another; figures are all of one width. */
export function roomFor(decimals: number, most: number): Markup | '' {
  const missing = Math.min(most - decimals, 4);
  return missing > 0 ? markup`<span class="pad pad-${missing}${decimals === 0 ? ' pad-mark' : ''}"></span>` : '';
}
