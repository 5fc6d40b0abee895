import { equal } from 'node:assert/strict';
import { endOfToday } from '../../../core/workspace/as-of.ts';
import { planOfTexts } from '../../plan-of-texts.ts';

describe('how long it is today', () => {
  for (const [zone, now, last] of [
    ['Asia/Ho_Chi_Minh', '2026-11-22T05:00:00Z', '2026-11-22T17:00:00Z'],
    ['Asia/Ho_Chi_Minh', '2026-11-22T16:59:59Z', '2026-11-22T17:00:00Z'],
    ['Asia/Ho_Chi_Minh', '2026-11-22T17:00:00Z', '2026-11-23T17:00:00Z'],
    ['America/New_York', '2026-11-01T12:00:00Z', '2026-11-02T05:00:00Z'],
    ['Nowhere', '2026-11-22T05:00:00Z', '2026-11-23T00:00:00Z'],
  ] as const) {
    it(`${now} in ${zone}`, () => {
      const { db, root } = planOfTexts({ 'zoneplan.yaml': `plan: {id: a, name: A, timezone: ${zone}}\n` }, now);
      const left = Date.parse(last) - endOfToday(db, root);
      equal(left >= 0 && left <= 1000, true, `${left} ms before the day is over`);
    });
  }
});
