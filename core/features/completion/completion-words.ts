import { wording } from '../../messages/wording.ts';

/** What completion says of its own. */
export const COMPLETION = wording({
  newEntry: { en: 'New entry', vi: 'Thêm mục mới' },
  true: { en: 'yes', vi: 'có' },
  false: { en: 'no', vi: 'không' },
  today: { en: 'today', vi: 'hôm nay' },
  asOf: { en: 'the as-of date of the plan', vi: 'ngày số liệu của kế hoạch' },
  nextCount: { en: 'a week after the last figure', vi: 'sau số liệu gần nhất một tuần' },
  endOf: { en: 'the end of {period}', vi: 'cuối {period}' },
  unit: { en: 'unit', vi: 'đơn vị' },
  currency: { en: 'currency', vi: 'loại tiền' },
  file: { en: 'file', vi: 'tệp' },
  total: { en: 'the whole figure', vi: 'cả số liệu' },
  check: { en: 'check', vi: 'phép kiểm tra' },
});
