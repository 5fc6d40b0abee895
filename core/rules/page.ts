import type { Language } from '../messages/said.ts';
import { sayWord } from '../plan/words.ts';
import { closest } from './closest.ts';
import { RULES } from './index.ts';
import type { Rule } from './rule.ts';

const WORDS = {
  en: {
    severity: 'Severity',
    category: 'Category',
    says: 'Says',
    why: 'Why',
    committed: 'In the last commit',
    bad: 'Not like this',
    good: 'Like this',
    options: 'Options in `zoneplan.yaml`',
    asOf: 'Its result depends on the as-of date.',
    git: 'It compares with the last commit.',
    silence: 'To silence one place, with a reason:',
    reason: 'reason',
  },
  vi: {
    severity: 'Mức độ',
    category: 'Nhóm',
    says: 'Nội dung',
    why: 'Vì sao',
    committed: 'Lần commit gần nhất ghi',
    bad: 'Không viết thế này',
    good: 'Viết thế này',
    options: 'Tùy chọn trong `zoneplan.yaml`',
    asOf: 'Kết quả phụ thuộc ngày số liệu.',
    git: 'So sánh với lần commit gần nhất.',
    silence: 'Muốn bỏ qua ở một chỗ thì ghi rõ lý do:',
    reason: 'lý do',
  },
} as const;

const CATEGORIES: Readonly<Record<Rule['category'], Readonly<Record<Language, string>>>> = {
  structure: { en: 'structure and identity', vi: 'cấu trúc và định danh' },
  numbers: { en: 'numbers, units, money', vi: 'số, đơn vị, tiền' },
  periods: { en: 'periods and dates', vi: 'kỳ và ngày' },
  targets: { en: 'targets', vi: 'chỉ tiêu kế hoạch' },
  figures: { en: 'figures and reconciliation', vi: 'số liệu và đối chiếu' },
  aggregation: { en: 'aggregation', vi: 'tổng hợp' },
  pace: { en: 'forecasts, pace, claims', vi: 'dự báo, tiến độ, nhận định' },
  projects: { en: 'projects, permits, milestones', vi: 'dự án, giấy phép, mốc tiến độ' },
  provenance: { en: 'policy, provenance, review', vi: 'văn bản, nguồn, họp đánh giá' },
};

/** How a category of checks is called. */
export function categoryName(category: Rule['category'], language: Language): string {
  return CATEGORIES[category][language];
}

/** The codes of all checks, sorted. */
export function checkCodes(): readonly string[] {
  return RULES.map((rule) => rule.code).sort();
}

/** The check a mistyped code may mean. */
export function closestCode(text: string): string | undefined {
  return closest(text, checkCodes());
}

/** A check in short. */
export interface CheckSummary {
  readonly code: string;
  readonly severity: Rule['severity'];
  readonly category: Rule['category'];
  /** One or two sentences. */
  readonly why: string;
}

/** A check in short; undefined for an unknown code. */
export function checkSummary(code: string, language: Language): CheckSummary | undefined {
  const rule = RULES.find((each) => each.code === code);
  return rule && { code, severity: rule.severity, category: rule.category, why: rule.why[language] };
}

/** The page of a check as Markdown; undefined for an unknown code. */
export function checkPage(code: string, language: Language): string | undefined {
  const rule = RULES.find((each) => each.code === code);
  if (!rule) return undefined;
  const words = WORDS[language];
  const wordings = [...new Set([rule.says, ...Object.values(rule.variants ?? {})].map((text) => `> ${text[language]}`))];
  const notes = [...(rule.asOf ? [words.asOf] : []), ...(rule.git ? [words.git] : [])];
  const options = Object.entries(rule.options ?? {}).map(([key, value]) => `- \`${key}: ${value}\``);
  return [
    `# ${code}`,
    `${words.severity}: ${sayWord('severity', rule.severity, language)} · ${words.category}: ${CATEGORIES[rule.category][language]}`,
    rule.why[language],
    ...notes,
    `## ${words.says}`,
    wordings.join('\n>\n'),
    ...(rule.committed === undefined ? [] : [`## ${words.committed}`, fence(rule.committed)]),
    `## ${words.bad}`,
    fence(rule.bad),
    ...(rule.good === undefined ? [] : [`## ${words.good}`, fence(rule.good)]),
    ...(options.length > 0 ? [`## ${words.options}`, options.join('\n')] : []),
    `${words.silence} \`# zoneplan-ignore ${code}: <${words.reason}>\``,
    '',
  ].join('\n\n');
}

function fence(yaml: string): string {
  return `\`\`\`yaml\n${yaml.trim()}\n\`\`\``;
}
