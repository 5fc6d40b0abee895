import { bare } from './fold.ts';

/** The candidate a planner most likely meant, found without regard to case and accents; undefined when nothing is close. */
export function closest(text: string, candidates: Iterable<string>): string | undefined {
  const wanted = spelling(text);
  if (wanted.bare.length > LONGEST) return undefined;
  const limit = Math.max(1, Math.floor(wanted.bare.length / 3));
  let best: { readonly candidate: string; readonly rank: number } | undefined;
  for (const candidate of candidates) {
    const other = spelling(candidate);
    if (Math.abs(other.bare.length - wanted.bare.length) > limit) continue;
    const bare = distance(wanted.bare, other.bare);
    if (bare > limit || bare >= other.bare.length) continue;
    const isPlain = wanted.full === wanted.bare && other.full === other.bare;
    const rank = bare * 100 + (isPlain ? bare : distance(wanted.full, other.full));
    if (!best || rank < best.rank) best = { candidate, rank };
  }
  return best?.candidate;
}

/** Letters of a text up to which a slip in it is looked for, since comparing costs the square of them. */
const LONGEST = 500;

function spelling(text: string): { readonly full: string; readonly bare: string } {
  if (PLAIN.test(text)) return { full: text, bare: text };
  const full = text.normalize('NFC').toLowerCase();
  return { full, bare: bare(full) };
}

/** What is the same in lower case and without accents. */
const PLAIN = /^[a-z0-9 -]*$/;

/** Letters put in, left out, changed or swapped with their neighbour. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let previous: number[] = [];
  let row: number[] = [];
  for (let j = 0; j <= b.length; j += 1) previous.push(j);
  for (let i = 1; i <= a.length; i += 1) {
    row[0] = i;
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const least = Math.min(changed, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : least;
      row[j] = Math.min(least, swapped);
    }
    [before, previous, row] = [previous, row, before];
  }
  return previous[b.length] ?? 0;
}
