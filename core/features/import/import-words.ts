import type { Bilingual } from '../../messages/said.ts';

/** Why something of a spreadsheet was not taken over, and what to do. */
export type Why = keyof typeof WHYS;

export const WHYS = {
  'no-scope': {
    en: 'names no zone, place or project of the plan; say which one under `rows` of the mapping',
    vi: 'không khớp khu, địa bàn hay dự án nào của kế hoạch; hãy ghi mã tương ứng ở `rows` của tệp ánh xạ',
  },
  total: {
    en: 'is a total, which the plan adds up itself; give it a scope under `rows` of the mapping to take it over',
    vi: 'là dòng tổng, kế hoạch tự cộng; muốn lấy dòng này, hãy ghi mã phạm vi ở `rows` của tệp ánh xạ',
  },
  'no-indicator': {
    en: 'names no indicator of the plan; say which one with --indicator or under `columns` of the mapping',
    vi: 'không khớp chỉ số nào của kế hoạch; hãy nêu bằng --indicator hoặc ở `columns` của tệp ánh xạ',
  },
  'no-unit': {
    en: 'is of an indicator without a unit; give the indicator its `unit` first',
    vi: 'thuộc chỉ số chưa có đơn vị; hãy khai báo `unit` cho chỉ số trước',
  },
  'no-period': {
    en: 'says no period; say it with --period or under `columns` of the mapping',
    vi: 'không nêu kỳ số liệu; hãy nêu bằng --period hoặc ở `columns` của tệp ánh xạ',
  },
  'no-number': {
    en: 'is no figure in the unit of its indicator',
    vi: 'không phải số liệu theo đơn vị của chỉ số',
  },
  twice: {
    en: 'has a figure of the same indicator, period and day in a row above',
    vi: 'đã có số liệu cùng chỉ số, cùng kỳ, cùng ngày ở dòng trên',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
