import type { Bilingual } from '../messages/said.ts';
import { wording } from '../messages/wording.ts';
import type { LeftOut, Way } from '../rollup/derivation.ts';

/** How each way of having a number is called. */
export const WAY_NAMES: Readonly<Record<Way, Bilingual>> = {
  reported: { en: 'reported', vi: 'số báo cáo' },
  components: { en: 'sum of components', vi: 'cộng các thành phần' },
  ratio: { en: 'numerator over denominator', vi: 'tử số trên mẫu số' },
  formula: { en: 'by formula', vi: 'theo công thức' },
  'sub-periods': { en: 'from sub-periods', vi: 'từ các kỳ thành phần' },
  zones: { en: 'from zones', vi: 'từ các khu' },
  events: { en: 'from project events', vi: 'từ sự kiện dự án' },
  extended: { en: 'reported, carried on by later periods', vi: 'số báo cáo, nối tiếp bằng các kỳ sau' },
  successor: { en: 'carried on by the successor, with a break of the series', vi: 'đơn vị kế thừa nối tiếp, chuỗi số đứt quãng' },
};

/** Why something did not enter a number. */
export const LEFT_OUT: Readonly<Record<LeftOut['why'], Bilingual>> = {
  'not-reported': { en: 'has not reported', vi: 'chưa báo cáo' },
  'not-valid': { en: 'did not exist then', vi: 'khi đó chưa có hoặc đã hết hiệu lực' },
  'no-shares': { en: 'lies in several localities without shares', vi: 'nằm ở nhiều địa bàn mà chưa có tỷ lệ chia' },
  'no-rate': { en: 'no exchange rate', vi: 'chưa có tỷ giá' },
  'no-amount': { en: 'states no amount', vi: 'chưa ghi số' },
  'coarse-date': { en: 'dated too coarsely for this period', vi: 'ngày ghi chưa đủ chi tiết cho kỳ này' },
  older: { en: 'a later figure is used', vi: 'đã có số mới hơn' },
  overlaps: { en: 'overlaps another period', vi: 'trùng với kỳ khác' },
};

/** What did not report and counts as 0 all the same. */
export const COUNTED_AS_ZERO: Bilingual = { en: 'counted as 0', vi: 'tính bằng 0' };

/** A number older than the whole it goes into. */
export const CARRIED: Bilingual = { en: 'carried, the latest by then', vi: 'số gần nhất tính đến khi đó' };

/** Words of a target's progress. */
export const PROGRESS = wording({
  target: { en: 'Target', vi: 'Kế hoạch' },
  actual: { en: 'Achieved', vi: 'Thực hiện' },
  attainment: { en: 'Attainment', vi: 'Tỷ lệ đạt kế hoạch' },
  elapsed: { en: 'Time elapsed', vi: 'Thời gian đã qua' },
  expected: { en: 'Expected by now', vi: 'Theo tiến độ phải đạt' },
  pace: { en: 'Pace', vi: 'Hệ số tiến độ' },
  forecastTotal: { en: 'Forecast total', vi: 'Ước thực hiện cả kỳ' },
  base: { en: 'Achieved before the forecast', vi: 'Thực hiện trước dự báo' },
  toCome: { en: 'Still to come', vi: 'Còn dự kiến' },
  status: { en: 'Status', vi: 'Đánh giá' },
  earlier: { en: 'By the figure published before', vi: 'Theo số đã công bố trước' },
  since: { en: 'Since the last count', vi: 'Tăng thêm từ lần đếm trước' },
  yearOnYear: { en: 'Same period last year', vi: 'So với cùng kỳ' },
  required: { en: 'Required a day', vi: 'Phải đạt mỗi ngày' },
  dropOne: { en: '{share} of what is to come; without it {rest}', vi: '{share} số còn dự kiến; nếu thiếu còn {rest}' },
});
