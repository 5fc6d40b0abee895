import { type Database, type Language, planOf } from '../core/index.ts';
import type { LoadedPlan } from './disk.ts';
import type { Terminal } from './terminal.ts';

/** The language a plan is reported in: `--lang`, else that of the plan's locale. */
export function planLanguage(db: Database, plan: Pick<LoadedPlan, 'root'>, terminal: Terminal): Language {
  return terminal.chosenLanguage ?? (planOf(db, plan.root).manifest.locale === 'en' ? 'en' : 'vi');
}
