import type { Bilingual } from '../../messages/said.ts';

/** Why something of a spreadsheet was not taken over. */
export type Why = keyof typeof WHYS;

export const WHYS = {
  'no-scope': {
    en: 'names no zone, place or project of the plan; its name may stand among their `aliases`',
    vi: 'không khớp khu, địa bàn hay dự án nào của kế hoạch; có thể ghi tên này vào `aliases`',
  },
  total: {
    en: 'is a total, which the plan adds up itself',
    vi: 'là dòng tổng, kế hoạch tự cộng',
  },
  'no-indicator': {
    en: 'names no indicator of the plan',
    vi: 'không khớp chỉ số nào của kế hoạch',
  },
  'no-unit': {
    en: 'is of an indicator without a unit; give the indicator its `unit` first',
    vi: 'thuộc chỉ số chưa có đơn vị; hãy khai báo `unit` cho chỉ số trước',
  },
  'no-period': {
    en: 'says no period',
    vi: 'không nêu kỳ số liệu',
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
