import { sameInterval } from './interval.ts';
import type { Quantity } from './quantity.ts';
import { sameRational } from './rational.ts';

/** Whether two values say the same, in whatever scale, unit of one kind and number of decimals: `3 tỷ đồng`, `3.000 triệu đồng`. */
export function sameQuantity(a: Quantity | undefined, b: Quantity | undefined): boolean {
  if (!a || !b) return a === b;
  if (a.unit.base !== b.unit.base || a.qualifier !== b.qualifier) return false;
  return a.qualifier === 'range' ? sameInterval(a.interval, b.interval) : sameRational(a.point, b.point);
}
