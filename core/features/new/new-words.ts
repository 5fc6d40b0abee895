import type { Bilingual, Language } from '../../messages/said.ts';
import type { Refusal } from '../rename-words.ts';

/** A refusal to write something new, in the reader's language. */
export function refuseNew(why: keyof typeof WHY, language: Language, values: Readonly<Record<string, string>> = {}): Refusal {
  return { refused: worded(WHY[why], language, values) };
}

/** A text of this page with its placeholders filled. */
export function worded(text: Bilingual, language: Language, values: Readonly<Record<string, string>> = {}): string {
  return text[language].replace(/\{(\w+)\}/g, (written, key: string) => values[key] ?? written);
}

const WHY = {
  'no-sheet': {
    en: 'There is nothing to count yet: no indicator is expected weekly, has a count sheet, or has a target with a `split`. Name the indicator, or write `expect: weekly` beside it.',
    vi: 'Chưa có gì để kiểm đếm: không chỉ tiêu nào báo cáo hằng tuần, có bảng kiểm đếm hay có kế hoạch chia theo khu (`split`). Hãy nêu chỉ tiêu, hoặc ghi `expect: hằng tuần` ở chỉ tiêu đó.',
  },
  'unknown-indicator': { en: '`{id}` is not an indicator of this plan.', vi: 'Kế hoạch không có chỉ tiêu `{id}`.' },
  'no-zones': { en: 'The plan has no zones to count.', vi: 'Kế hoạch chưa có khu nào để kiểm đếm.' },
  'sheet-there': {
    en: 'The sheets of {date} are there already.',
    vi: 'Đã có bảng kiểm đếm ngày {date}.',
  },
  'no-yearly-targets': {
    en: 'No target of a year before {year} is there to be rolled forward.',
    vi: 'Không có chỉ tiêu kế hoạch của năm nào trước {year} để chuyển tiếp.',
  },
  'year-there': {
    en: 'All targets of {before} have their counterpart in {year} already.',
    vi: 'Mọi chỉ tiêu kế hoạch năm {before} đều đã có chỉ tiêu tương ứng năm {year}.',
  },
} as const satisfies Record<string, Bilingual>;
