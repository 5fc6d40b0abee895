import { RULES } from '../../core/rules/index.ts';

/** What a fix of one check may bring up of another, and why. */
const BROUGHT_UP: Readonly<Record<string, readonly string[]>> = {
  // Two entries of one id were two of one thing, and who meant the renamed one has to say so.
  'duplicate-id': ['duplicate-target', 'conflicting-figures', 'spelling-variant', 'unknown-reference', 'unknown-zone', 'unknown-indicator'],
  // Another figure counts than before.
  'conflicting-figures': ['roll-up-mismatch', 'components-mismatch', 'sub-periods-mismatch'],
  // The steps are still what they were.
  'phasing-not-cumulative': ['phasing-not-rising'],
  // It has been an estimate for long.
  'estimate-not-marked': ['stale-estimate'],
  // What it was called was all it said.
  'target-without-number': ['objective-without-measure'],
  // Of another indicator, it is no longer the figure its ratios were printed beside.
  'level-for-increase': ['ratio-figure-unclear'],
  // Rated, it asks for reports.
  'top-without-number': ['missing-report'],
  // Of the same report now, the earlier figure is the one that the change was printed beside.
  'missing-source': ['stated-change-mismatch'],
  // Two entries of one name both mean it.
  'spelling-variant': ['shared-alias'],
  // What only this entry used is now used by nothing.
  'unused-entry': ['unused-entry'],
};

/** What cannot be read is looked at by no other check, and what leads nowhere takes part in nothing: mended, it is looked at. */
const UNSEEN = new Set([
  ...RULES.filter(({ on }) => ['slip', 'violation', 'problem'].includes(on)).map(({ code }) => code),
  'unknown-indicator',
  'unknown-zone',
  'unknown-target',
  'unknown-reference',
  'as-of-outside-period',
  'missing-as-of',
  'locale-not-set',
  'ratio-figure-unclear',
]);
/** Slips of YAML come to light where another one has been mended, and never else. */
const SLIPS = new Set(['yaml-syntax', 'duplicate-key']);

/** Checks that hold numbers against each other, and the categories of those that do: another number is held against all others anew. */
const NUMBERS = ['numbers', 'figures', 'targets', 'aggregation'];
const COMPARED = ['figures', 'pace', 'projects', 'aggregation', 'targets'];
const CATEGORY = new Map<string, string>(RULES.map(({ code, category }) => [code, category]));

/** Whether a fix repeats what stands there, with all that is to be said of it. */
export const isCopy = (code: string): boolean => code === 'old-forecast';

/** Whether a finding may be new once one of another check has been mended. */
export function isExplained(mended: string, brought: string): boolean {
  if (SLIPS.has(brought)) return SLIPS.has(mended);
  return (
    UNSEEN.has(mended) ||
    (NUMBERS.includes(CATEGORY.get(mended)!) && COMPARED.includes(CATEGORY.get(brought)!)) ||
    (BROUGHT_UP[mended]?.includes(brought) ?? false)
  );
}
