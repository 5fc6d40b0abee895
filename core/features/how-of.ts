import type { How } from '../messages/how.ts';
import type { Language } from '../messages/said.ts';
import type { Plan } from '../workspace/plan.ts';

/** How things of a plan are worded for a reader. */
export function howOf({ manifest: { locale, rounding } }: Plan, language: Language): How {
  return { locale, rounding, language };
}
