import { wordOf } from '../plan/words.ts';
import type { UnknownKey } from '../schema/violation.ts';
import type { Value } from '../syntax/value.ts';
import { folded } from './closest.ts';

/** The key that an unknown one stands for by its meaning: the first of its synonyms that the entry allows and lacks. */
export function synonymOf(unknown: UnknownKey): string | undefined {
  const written = folded(unknown.key);
  const tables = unknown.section === '' ? [SECTIONS] : [IN_SECTION[unknown.section] ?? {}, ANYWHERE];
  const meant = tables.flatMap((table) => (Object.hasOwn(table, written) ? choose(written, table[written]!, unknown.written) : []));
  return meant.find((key) => unknown.keys.includes(key) && !unknown.has.includes(key));
}

/** Other words by which a key of a section is known; of a section itself where `section` is `''`. */
export function synonymsFor(section: string, key: string): readonly string[] {
  const tables = section === '' ? [SECTIONS] : [IN_SECTION[section] ?? {}, ANYWHERE];
  return tables.flatMap((table) => Object.keys(table).filter((word) => table[word]!.includes(key)));
}

type Synonyms = Readonly<Record<string, readonly string[]>>;

const SECTIONS: Synonyms = {
  khu: ['zones'],
  'chi-tieu': ['indicators'],
  'ke-hoach': ['targets'],
  'thuc-hien': ['actuals'],
  'so-lieu': ['actuals'],
  'du-bao': ['forecasts'],
  'du-an': ['projects'],
  'van-ban': ['policies'],
  nguon: ['sources'],
};

const DATES = ['date', 'as-of', 'made-on'];

const ANYWHERE: Synonyms = {
  ten: ['name'],
  'chi-tieu': ['indicator'],
  ky: ['period'],
  'gia-tri': ['value'],
  'so-lieu': ['value'],
  'don-vi': ['unit'],
  zone: ['scope'],
  khu: ['scope'],
  'pham-vi': ['scope'],
  loai: ['kind', 'type'],
  nguon: ['source'],
  'ghi-chu': ['note'],
  deadline: ['due'],
  han: ['due'],
  'thoi-han': ['due'],
  on: DATES,
  ngay: DATES,
  'tinh-den': ['as-of'],
  'chu-tri': ['owner'],
  'phu-trach': ['owner'],
  responsible: ['owner'],
  'trang-thai': ['status'],
  'van-ban': ['policy'],
  'ly-do': ['reason', 'because'],
  'decided-by': ['decided-in'],
};

const CAPITAL = ['capital-type', 'registered', 'amount'];

const IN_SECTION: Readonly<Record<string, Synonyms>> = {
  targets: {
    min: ['at-least'],
    'toi-thieu': ['at-least'],
    'it-nhat': ['at-least'],
    max: ['at-most'],
    'toi-da': ['at-most'],
    target: ['at-least'],
    'ke-hoach': ['at-least'],
    rank: ['top'],
    all: ['all-of'],
    lines: ['split'],
    giao: ['split'],
    'ky-goc': ['baseline'],
    moc: ['phasing'],
  },
  forecasts: { lines: ['values'], 'uoc-ca-nam': ['total'] },
  deviations: {
    cause: ['causes'],
    'nguyen-nhan': ['causes'],
    solution: ['remedy'],
    'giai-phap': ['remedy'],
    'khach-quan': ['external'],
    'chu-quan': ['internal'],
  },
  projects: {
    capital: CAPITAL,
    von: CAPITAL,
    'nha-dau-tu': ['investor'],
    country: ['investor-country'],
    'quoc-gia': ['investor-country'],
    area: ['land'],
    'dien-tich': ['land'],
    'su-kien': ['event', 'events'],
    number: ['amendment', 'document'],
    'status-on': ['status-date'],
  },
};

/** What is written decides between the kind of capital and its amount, the number of an amendment and that of a certificate. */
function choose(key: string, meant: readonly string[], written: Value | undefined): readonly string[] {
  if (written?.kind !== 'scalar') return meant;
  if (meant === CAPITAL) return wordOf('capitalType', written.text) ? ['capital-type'] : ['registered', 'amount'];
  if (key === 'number') return written.plain && /^\d+$/.test(written.text) ? meant : ['document'];
  return meant;
}
