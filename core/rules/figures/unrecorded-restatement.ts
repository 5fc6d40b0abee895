import { isoDate } from '../../plan/period/days.ts';
import { sameQuantity } from '../../plan/quantity/same-quantity.ts';
import { child, withPart } from '../../syntax/place.ts';
import { isTouched } from '../../workspace/committed.ts';
import { type Figure, figuresOfEntry, vintagesOf } from '../../workspace/figures.ts';
import type { Plan } from '../../workspace/plan.ts';
import { restatedOf } from '../../workspace/restated.ts';
import type { Finding, Fix, RelatedPlace } from '../finding.ts';
import { formerlyWritten } from '../formerly.ts';
import { lockedUntil } from '../locked.ts';
import { removedFigures } from '../removed-figures.ts';
import { rule } from '../rule.ts';
import { nameOf, scopeName } from '../say.ts';
import { isUnread } from '../unread.ts';

/** A published figure that became another one in silence. */
export default rule({
  code: 'unrecorded-restatement',
  category: 'figures',
  severity: 'warning',
  on: 'actual',
  git: true,
  says: {
    en: '{indicator} of {scope} for {period} changed from {old} to {new} without a `vintages` entry.',
    vi: '{indicator} của {scope} {period} sửa từ {old} thành {new} mà không ghi `vintages`.',
  },
  variants: {
    removed: {
      en: 'Figures up to {date} are locked, but {old} of {indicator}, {scope}, {period} was removed. Put it back.',
      vi: 'Số liệu đến {date} đã khóa, nhưng số {old} của {indicator}, {scope}, {period} đã bị xóa. Hãy ghi lại.',
    },
    'removed-many': {
      en: 'Figures up to {date} are locked, but {count} were removed, among them {old} of {indicator}, {scope}, {period}. Put them back.',
      vi: 'Số liệu đến {date} đã khóa, nhưng {count} số đã bị xóa, trong đó có {old} của {indicator}, {scope}, {period}. Hãy ghi lại.',
    },
  },
  why: {
    en: 'A figure that was published is in reports, ratios and speeches. When it is corrected, the earlier value stays under `vintages`, so that whoever holds the old report against the new one finds out why they differ.',
    vi: 'Số đã công bố thì đã vào báo cáo, tỷ lệ và bài phát biểu. Khi sửa, phải giữ giá trị trước trong `vintages` để người đối chiếu báo cáo cũ với báo cáo mới biết vì sao hai số khác nhau.',
  },
  committed: `
actuals: [{indicator: share, period: 2021, value: "11,9 %"}]
`,
  bad: `
actuals: [{indicator: share, period: 2021, value: "11,3 %"}]
`,
  good: `
actuals: [{indicator: share, period: 2021, value: "11,3 %", vintages: [{was: "11,9 %"}]}]
`,
  *check(actual, plan) {
    if (!isTouched(plan, actual.place.file)) return;
    for (const figure of figuresOfEntry(plan.db, plan.root, actual)) {
      const former = restatedOf(plan, figure.indicator, figure.scope).changed.get(figure);
      if (!former?.quantity || isRecorded(former, figure)) continue;
      if (figure.quantity) yield restatement(plan, former, figure);
      else if (isLocked(plan, former) && !isUnread(plan, figure.place))
        yield { ...removal(plan, [former]), place: figure.place, related: locked(plan) };
    }
  },
  also: {
    *plan(_, plan) {
      const removed = removedFigures(plan, lockedUntil(plan));
      if (removed.length > 0) yield { ...removal(plan, removed), place: lockPlace(plan) };
    },
  },
});

/** One more record of the former number than the last commit had. */
function isRecorded(former: Figure, figure: Figure): boolean {
  const records = (of: Figure) => vintagesOf(of).filter(({ was }) => sameQuantity(was, former.quantity)).length;
  return records(figure) > records(former);
}

function isLocked(plan: Plan, { asOf }: Figure): boolean {
  const day = lockedUntil(plan);
  return day !== undefined && asOf <= day;
}

function restatement(plan: Plan, former: Figure, figure: Figure): Finding {
  const closed = isLocked(plan, figure);
  return {
    place: figure.place,
    severity: closed ? 'error' : undefined,
    values: {
      indicator: nameOf(plan, 'indicators', figure.indicator),
      scope: scopeName(plan, figure.scope),
      period: { say: 'period', period: figure.period },
      old: { say: 'quantity', quantity: former.quantity! },
      new: { say: 'quantity', quantity: figure.quantity! },
    },
    related: closed ? locked(plan) : [],
    fixes: record(plan, former, figure),
  };
}

/** The former number with the day and the source it was published with. */
function record(plan: Plan, former: Figure, figure: Figure): readonly Fix[] {
  const written = formerlyWritten(plan, former.quantity!, former.indicator);
  if (written === undefined) return [];
  const { published, source } = former.entry;
  const line = figure.origin === 'value' ? [] : [figure.origin === 'values' ? `scope: ${figure.scope}` : `indicator: ${figure.indicator}`];
  const keys = [
    ...(published === undefined ? [] : [`published: ${isoDate(published)}`]),
    ...line,
    `was: ${written}`,
    ...(source === undefined ? [] : [`source: ${source}`]),
  ];
  return [
    {
      title: {
        en: `Keep ${former.quantity!.written} as what was published before`,
        vi: `Giữ ${former.quantity!.written} làm số đã công bố trước`,
      },
      edits: [{ kind: 'append', place: child(figure.entry.place, 'vintages'), text: `{${keys.join(', ')}}` }],
    },
  ];
}

function removal(plan: Plan, removed: readonly Figure[]): Omit<Finding, 'place'> {
  const [{ indicator, scope, period, quantity }] = removed as [Figure];
  return {
    variant: removed.length === 1 ? 'removed' : 'removed-many',
    severity: 'error',
    values: {
      date: { say: 'date', day: lockedUntil(plan)! },
      old: { say: 'quantity', quantity: quantity! },
      indicator: nameOf(plan, 'indicators', indicator),
      scope: scopeName(plan, scope),
      period: { say: 'period', period },
      count: String(removed.length),
    },
  };
}

function locked(plan: Plan): readonly RelatedPlace[] {
  return [{ place: lockPlace(plan), says: { en: 'figures are locked by this', vi: 'số liệu được khóa tại đây' } }];
}

/** Where the lock stands, or stood. */
function lockPlace({ manifest }: Plan) {
  return manifest.lockedUntil === undefined ? withPart(manifest.place, 'key') : child(manifest.place, 'locked-until');
}
