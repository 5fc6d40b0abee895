/** The checks of figures, and others that might speak of the same entries. */
export const FIGURE_CODES = [
  'components-mismatch',
  'part-exceeds-whole',
  'breakdown-mismatch',
  'roll-up-mismatch',
  'events-mismatch',
  'stated-ratio-mismatch',
  'stated-ratio-other-rounding',
  'ratio-figure-unclear',
  'mixed-ratio-bases',
  'stated-change-mismatch',
  'falling-total',
  'level-for-increase',
  'count-units-added',
  'cohort-counts-mismatch',
  'outside-counted-in-cohort',
  'limit-exceeded',
  'conflicting-figures',
  'ratio-disagrees-with-parts',
  'outlier',
  'allocation-not-full',
  'percent-for-points',
  'no-exchange-rate',
  'double-counted-zone',
  'stale-estimate',
  'estimate-not-marked',
];

/** Figures of one indicator, each given by its own keys. */
export function figures(indicator: string, ...keys: readonly string[]): string {
  return `actuals: [${keys.map((key) => `{indicator: ${indicator}, ${key}}`).join(', ')}]`;
}
