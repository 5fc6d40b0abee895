import type { Bilingual, Language } from '../../messages/said.ts';
import { worded } from '../worded.ts';
import type { Refusal } from '../rename-words.ts';

/** A refusal to write something new, in the reader's language. */
export function refuseNew(why: keyof typeof WHY, language: Language, values: Readonly<Record<string, string>> = {}): Refusal {
  return { refused: worded(WHY[why], language, values) };
}

const WHY = {
  'no-sheet': {
    en: 'There is nothing to count yet: no indicator is expected weekly, has a count sheet, or has a target with a `split`. Name the indicator, or write `expect: weekly` beside it.',
    vi: 'Chưa có gì để kiểm đếm: không chỉ tiêu nào báo cáo hằng tuần, có bảng kiểm đếm hay có kế hoạch chia theo khu (`split`). Hãy nêu chỉ tiêu, hoặc ghi `expect: hằng tuần` ở chỉ tiêu đó.',
  },
  'unknown-indicator': { en: '`{id}` is not an indicator of this plan.', vi: 'Kế hoạch không có chỉ tiêu `{id}`.' },
  'unknown-scope': {
    en: 'No zone, locality or project of this plan has the id `{id}`.',
    vi: 'Kế hoạch không có khu, địa bàn hay dự án nào mang mã `{id}`.',
  },
  'unknown-type': {
    en: '`{type}` is not a type of zone; write KKT, KCN, CCN, `phase`, `group`, or one of `plan.zone-types`.',
    vi: '`{type}` không phải loại khu; hãy ghi KKT, KCN, CCN, `giai đoạn`, `nhóm` hoặc một loại khai báo ở `plan.zone-types`.',
  },
  'no-period': {
    en: '`{period}` is not a period; write it as 2025, 2025-H1, 2025-Q1, 2025-03, 2021/2025 or the id of a term.',
    vi: '`{period}` không phải kỳ; hãy ghi như 2025, 2025-H1, 2025-Q1, 2025-03, 2021/2025 hoặc mã của một nhiệm kỳ đã khai báo.',
  },
  taken: { en: '`{id}` is the id of another entry already.', vi: '`{id}` đã là mã của một mục khác.' },
  'bad-id': { en: '`{id}` is not a valid id; `{kebab}` would be.', vi: '`{id}` không phải mã hợp lệ; có thể dùng `{kebab}`.' },
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
