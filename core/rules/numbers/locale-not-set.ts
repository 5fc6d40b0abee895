import type { Actual, Forecast, Project, Target } from '../../plan/model.ts';
import { manifestOf } from '../../workspace/facts.ts';
import type { Plan } from '../../workspace/plan.ts';
import { type Place, placeOf } from '../../syntax/place.ts';
import { tree } from '../../workspace/documents.ts';
import { rule } from '../rule.ts';
import { type Written, writtenInActual, writtenInForecast, writtenInProject, writtenInTarget } from '../written-figures.ts';

const LOCALES = ['vi-VN', 'en'] as const;

/** Figures that mean one thing in Vietnamese and another in English, in a plan that does not say which it is. */
export default rule({
  code: 'locale-not-set',
  category: 'numbers',
  severity: 'warning',
  on: 'plan',
  says: {
    en: '"{text}" means {vi} in vi-VN and {en} in en; set `plan.locale`.',
    vi: '"{text}" là {vi} theo vi-VN, {en} theo en; hãy đặt `plan.locale`.',
  },
  why: {
    en: 'A dot is a thousands mark here and a decimal mark there. Read the wrong way, a figure is a thousand times too large or too small, and nothing else looks odd.',
    vi: 'Dấu chấm nơi này là phân cách hàng nghìn, nơi khác là dấu thập phân. Đọc nhầm thì số liệu lệch một nghìn lần mà không có gì khác bất thường.',
  },
  bad: `# zoneplan.yaml
plan: {locale: }
# example.plan.yaml
actuals: [{indicator: fdi, period: 2023, value: 1.600 triệu USD}]
`,
  good: `# zoneplan.yaml
plan: {locale: vi-VN}
# example.plan.yaml
actuals: [{indicator: fdi, period: 2023, value: 1.600 triệu USD}]
`,
  *check(plan) {
    if (plan.manifest.localeSet) return;
    const first = firstOpen(plan);
    if (!first) return;
    const file = plan.db.read(manifestOf, plan.root);
    yield {
      place: file === undefined ? first.place : localeIn(plan, file),
      values: meanings(first.quantity.written),
      related: [{ place: first.place, says: { en: 'such a figure', vi: 'một số như vậy' } }],
      fixes:
        file === undefined
          ? []
          : LOCALES.map((locale) => ({
              title: { en: `Set \`locale: ${locale}\``, vi: `Đặt \`locale: ${locale}\`` },
              edits: [{ kind: 'set', place: placeOf(file, LOCALE), text: locale }],
            })),
    };
  },
});

const LOCALE = '/plan/locale';

/** The key of the locale in the manifest, where it stands empty, else that of the plan. */
function localeIn(plan: Plan, file: string): Place {
  const isThere = plan.db.get(tree, file).locate(LOCALE, 'key') !== undefined;
  return placeOf(file, isThere ? LOCALE : '/plan', 'key');
}

const OPEN = /(?<![\d.,])([1-9]\d{0,2})([.,])(\d{3})(?![\d.,])/u;

const OPEN_IN = {
  targets: (target: Target) => writtenInTarget(target).find(isOpen),
  actuals: (actual: Actual) => writtenInActual(actual).find(isOpen),
  forecasts: (forecast: Forecast) => writtenInForecast(forecast).find(isOpen),
  projects: (project: Project) => writtenInProject(project).find(isOpen),
};

function firstOpen({ db, all }: Plan): Written | undefined {
  const first = <E extends object>(entries: readonly E[], open: (entry: E) => Written | undefined) => {
    for (const entry of entries) {
      const found = db.derive(open, entry);
      if (found) return found;
    }
    return undefined;
  };
  return (
    first(all('targets'), OPEN_IN.targets) ??
    first(all('actuals'), OPEN_IN.actuals) ??
    first(all('forecasts'), OPEN_IN.forecasts) ??
    first(all('projects'), OPEN_IN.projects)
  );
}

function isOpen({ quantity }: Written): boolean {
  return OPEN.test(quantity.written);
}

/** The number in both ways of reading, without thousands marks, so that neither can be taken for the other. */
function meanings(written: string): Readonly<Record<'text' | 'vi' | 'en', string>> {
  const as = (thousands: string) =>
    written.replace(OPEN, (_, whole: string, mark: string, rest: string) =>
      mark === thousands ? whole + rest : `${whole}${mark}${rest.replace(/0+$/, '') || '0'}`,
    );
  return { text: written, vi: as('.'), en: as(',') };
}
