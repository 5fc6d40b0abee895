import type { Bilingual } from '../../messages/said.ts';

/** Words of the cards that hovers show. */
export const CARD = {
  decides: { en: 'What decides it', vi: 'Khoản quyết định' },
  policy: { en: 'Policy', vi: 'Văn bản' },
  owner: { en: 'Owner', vi: 'Cơ quan chủ trì' },
  source: { en: 'Source', vi: 'Nguồn' },
  revised: { en: 'Revised', vi: 'Điều chỉnh' },
  vintage: { en: 'Earlier published', vi: 'Số đã công bố trước' },
  children: { en: 'Consists of', vi: 'Gồm' },
  within: { en: 'Within', vi: 'Thuộc' },
  localities: { en: 'Localities', vi: 'Địa bàn' },
  lastReport: { en: 'Last report', vi: 'Báo cáo gần nhất' },
  unit: { en: 'Unit', vi: 'Đơn vị' },
  kind: { en: 'Kind', vi: 'Loại' },
  overTime: { en: 'Over time', vi: 'Theo thời gian' },
  overZones: { en: 'Over zones', vi: 'Theo khu' },
  concept: { en: 'Concept', vi: 'Khái niệm' },
  days: { en: 'Days', vi: 'Số ngày' },
  elapsed: { en: 'Elapsed', vi: 'Đã qua' },
  from: { en: 'From', vi: 'Từ' },
  to: { en: 'To', vi: 'Đến' },
  components: { en: 'Components', vi: 'Thành phần' },
  status: { en: 'Status', vi: 'Tình trạng' },
  required: { en: 'required', vi: 'bắt buộc' },
  examples: { en: 'For example', vi: 'Ví dụ' },
  words: { en: 'One of', vi: 'Chọn một trong' },
} as const satisfies Record<string, Bilingual>;
