import type { Rule } from '../../plan/words.ts';
import { child } from '../../syntax/place.ts';
import { rule } from '../rule.ts';
import { nameOf } from '../say.ts';
import { dropAxis } from '../sub-target-fixes.ts';

/** Rules by which the targets of parts make up that of the whole; each project lies in one zone, but may count in several periods. */
const ADDITIVE: Readonly<Record<'periods' | 'zones', ReadonlySet<Rule>>> = {
  periods: new Set(['sum', 'count']),
  zones: new Set(['sum', 'count', 'distinct']),
};

/** A target that should add up from parts, of an indicator that does not. */
export default rule({
  code: 'not-additive',
  category: 'aggregation',
  severity: 'error',
  on: 'target',
  says: {
    en: '`{indicator}` cannot be added up over {axis}.',
    vi: '`{indicator}` không cộng được theo {axis}.',
  },
  why: {
    en: 'Ranks, rates and shares of several zones have no sum, and levels of several quarters none either.',
    vi: 'Thứ hạng, tốc độ tăng, tỷ lệ của nhiều khu không cộng được; mức đạt của nhiều quý cũng vậy.',
  },
  bad: `
targets: {t1: {name: Hạng, indicator: pci, period: 2026, top: 5, adds-up: zones}}
`,
  good: `
targets: {t1: {name: Hạng, indicator: pci, period: 2026, top: 5}}
`,
  *check(target, plan) {
    const indicator = plan.one('indicators', target.indicator);
    if (!indicator?.kind) return;
    for (const [i, axis] of target.addsUp.entries()) {
      if (ADDITIVE[axis].has(axis === 'zones' ? indicator.overZones : indicator.overTime)) continue;
      yield {
        place: target.addsUp.length > 1 ? child(target.place, 'adds-up', i) : child(target.place, 'adds-up'),
        values: { indicator: nameOf(plan, 'indicators', indicator.id), axis: { say: 'word', list: 'addsUp', word: axis } },
        fixes: [dropAxis(target, axis)],
      };
    }
  },
});
