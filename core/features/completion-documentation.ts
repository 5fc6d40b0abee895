import type { How } from '../messages/how.ts';
import type { Language } from '../messages/said.ts';
import { readPeriod } from '../plan/period/read-period.ts';
import type { Database } from '../query/database.ts';
import { RULES } from '../rules/index.ts';
import { describeKey } from '../schema/describe.ts';
import { REGISTERS, type RegisterName } from '../workspace/registers.ts';
import { entryCard } from './cards/entry-card.ts';
import { keyCard } from './cards/key-card.ts';
import { escaped } from './cards/markdown.ts';
import { periodCard } from './cards/period-card.ts';
import { targetCard } from './cards/target-card.ts';
import type { About } from './completion/candidate.ts';
import { planAt } from './linked.ts';

/** What a choice means, as a Markdown card; `''` where there is nothing to say. */
export function completionDocumentation(db: Database, file: string, about: About, language: Language): string {
  const plan = planAt(db, file);
  const how: How = { locale: plan.manifest.locale, rounding: plan.manifest.rounding, language };
  switch (about.of) {
    case 'key': {
      const info = describeKey(about.path);
      return info ? keyCard(info, language) : '';
    }
    case 'entry': {
      if (about.register === 'targets') return targetCard(plan, about.id, how) ?? '';
      const register = REGISTERS.find((name) => name === about.register);
      const entry = register && plan.one<RegisterName>(register, about.id);
      return register && entry ? entryCard(plan, register, entry, how) : '';
    }
    case 'period': {
      const { period } = readPeriod(about.written, plan.manifest.terms);
      return period ? periodCard(plan, period, how) : '';
    }
    case 'check':
      return escaped(RULES.find(({ code }) => code === about.code)?.why[language] ?? '');
  }
}
