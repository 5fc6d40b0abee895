import type { Assessment } from '../rollup/assessment.ts';
import type { Plan } from '../workspace/plan.ts';
import type { BulletShares } from './bullet-shapes.ts';

/** What of a target is drawn; undefined where nothing of it can be put as a share. Of a ceiling there is no place where it should be by now. */
export function bulletShares(plan: Plan, { progress, forecastAttainment, goal }: Assessment): BulletShares | undefined {
  const { attainment, pace, used } = progress ?? {};
  if (!attainment) return undefined;
  const expected = used || !pace || pace.equals(0) ? undefined : attainment.div(pace);
  const { onTrack, atRisk } = { ...plan.manifest.thresholds, ...goal.target.thresholds };
  return {
    reached: attainment,
    ...(expected ? { expected, bands: [expected.mul(atRisk), expected.mul(onTrack)] } : {}),
    ...(forecastAttainment ? { forecast: forecastAttainment } : {}),
  };
}
