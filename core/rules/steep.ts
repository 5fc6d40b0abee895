import type { Rational } from '../plan/quantity/rational.ts';
import type { Plan } from '../workspace/plan.ts';
import type { Running } from './running.ts';
import { numberOption } from './share-option.ts';

/** From how many times the pace so far a catch-up is steep, unless `rules:` says otherwise. */
export const STEEP_ABOVE = '2';

/** How many times the pace so far is needed from now on, where that is more than `above` and nothing planned it so. */
export function steepness({ progress, thresholds }: Running, above: string | undefined): Rational | undefined {
  const { pace, catchUp } = progress;
  const most = numberOption(above);
  const planned = pace === undefined || pace.compare(thresholds.onTrack) >= 0;
  return catchUp && most && !planned && catchUp.compare(most) > 0 ? catchUp : undefined;
}

/** Whether steep-catch-up says what behind-pace would. */
export function isSteep(plan: Plan, found: Running): boolean {
  const set = plan.manifest.rules.find((each) => each.code === 'steep-catch-up');
  return set?.severity !== 'off' && steepness(found, set?.options.above ?? STEEP_ABOVE) !== undefined;
}
