import type { SyntaxTree } from '../../syntax/tree.ts';
import type { Value } from '../../syntax/value.ts';
import type { Manifest, Thresholds } from '../model.ts';
import type { Locale } from '../quantity/quantity.ts';
import { rational } from '../quantity/rational.ts';
import { wordOf } from '../words.ts';
import { checkId } from './check-id.ts';
import type { ReadContext } from './context.ts';
import { type Cursor, type Found, keyAt, mapAt, placeAt, scalarAt, unsplit } from './cursor.ts';
import { dayAt, dayHere, freshnessAt } from './date-at.ts';
import { idAt } from './id-at.ts';
import { namedAt, statusWordsAt, termsAt, unitsAt, zoneTypesAt } from './plan-registers.ts';
import { ruleSettingsOf } from './rule-settings.ts';
import { thresholdsOf } from './targets.ts';
import { textAt, textsAt } from './text-at.ts';
import { currencyAt } from './unit-at.ts';
import { unknownWord, wordAt, wordIn } from './word-at.ts';

/** The manifest that a file holds, with every default filled in; that of a plan without one when there is no file. */
export function readManifest(tree: SyntaxTree | undefined, file: string, found: Found): Manifest {
  const at = (key: string): Cursor => {
    const value = tree?.valueAt(`/${key}`);
    return { context: bareContext(file, localeOf(value)), pointer: `/${key}`, value, flow: false, found };
  };
  const files = at('files');
  const plan = at('plan');
  return {
    ...(unsplit(plan, planOf) ?? planOf({ ...plan, value: undefined })),
    include: keyAt(files, 'include') ? textsAt(files, 'include') : INCLUDE,
    exclude: textsAt(files, 'exclude'),
    rules: unsplit(at('rules'), ruleSettingsOf) ?? [],
  };
}

const INCLUDE = ['**/*.plan.yaml', '**/*.plan.yml'];
const LOCALES: Readonly<Record<Locale, readonly string[]>> = { 'vi-VN': [], en: [] };
const THRESHOLDS: Thresholds = { onTrack: rational(1), atRisk: rational('0.9'), concentration: rational('0.5') };

function planOf(at: Cursor): Omit<Manifest, 'include' | 'exclude' | 'rules'> {
  const stated = localeAt(at);
  const locale = stated ?? 'vi-VN';
  const zoneTypes = zoneTypesAt(at, 'zone-types');
  return {
    place: placeAt(at),
    id: planIdAt(at),
    name: textAt(at, 'name') ?? '',
    locale,
    localeSet: stated !== undefined,
    timezone: textAt(at, 'timezone') ?? (locale === 'en' ? 'UTC' : 'Asia/Ho_Chi_Minh'),
    reportCurrency: currencyAt(at, 'report-currency'),
    asOf: asOfAt(at),
    scope: idAt(at, 'scope', 'scope'),
    rounding: wordAt(at, 'rounding', 'rounding') ?? 'half-up',
    terms: termsAt(at, 'terms'),
    thresholds: { ...THRESHOLDS, ...mapAt(at, 'thresholds', thresholdsOf) },
    freshness: freshnessAt(at, 'freshness'),
    convertAt: wordAt(at, 'convert-at', 'convertAt') ?? 'as-of',
    zoneTypes,
    units: unitsAt(at, 'units'),
    criteria: namedAt(at, 'criteria', 'criteria'),
    scenarios: namedAt(at, 'scenarios', 'scenarios'),
    scenario: idAt(at, 'scenario', 'scenarios') ?? 'base',
    lockedUntil: dayAt(at, 'locked-until'),
    words: statusWordsAt(at, 'words'),
  };
}

function planIdAt(at: Cursor): string {
  const found = scalarAt(at, 'id');
  if (!found) return '';
  checkId(found, found.value.text, 'plan', 'value');
  return found.value.text;
}

function localeAt(at: Cursor): Locale | undefined {
  const found = scalarAt(at, 'locale');
  if (!found) return undefined;
  const locale = localeNamed(found.value.text);
  if (!locale) found.found.problems.push(unknownWord(found, found.value.text, LOCALES));
  return locale;
}

function asOfAt(at: Cursor): Manifest['asOf'] {
  const found = scalarAt(at, 'as-of');
  if (!found) return 'latest';
  const { text } = found.value;
  if (!wordOf('asOf', text) && /\d/.test(text)) return dayHere(found) ?? 'latest';
  return wordIn(found, text, 'asOf') ?? 'latest';
}

/** The manifest is read in its own locale; what it declares is not known yet. */
function bareContext(file: string, locale: Locale): ReadContext {
  return { file, plan: { locale, terms: [], units: [], zoneTypes: [] }, indicatorUnits: new Map(), remember: (from, of) => from(of) };
}

function localeOf(plan: Value | undefined): Locale {
  const written = plan?.kind === 'map' ? plan.pairs.find(({ key }) => key === 'locale')?.value : undefined;
  return (written?.kind === 'scalar' && localeNamed(written.text)) || 'vi-VN';
}

function localeNamed(text: string): Locale | undefined {
  return (Object.keys(LOCALES) as Locale[]).find((each) => each.toLowerCase() === text.trim().toLowerCase());
}
