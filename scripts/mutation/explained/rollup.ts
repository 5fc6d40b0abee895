import type { Explanations } from '../explanation.ts';

const explained: Explanations = {
  'core/rollup/amount.ts': [
    { from: 'a.compare(b) >= 0', to: 'a.compare(b) > 0', why: 'Of two that are the same either is.' },
    { from: 'a.compare(b) <= 0', to: 'a.compare(b) < 0', why: 'Of two that are the same either is.' },
  ],
  'core/rollup/children.ts': [
    { from: 'reports(leaf)', to: 'false', why: 'Above a leaf that has reported no zone stands for its leaves, so that it is found again.' },
    {
      from: 'zoneWithAncestors(plan.db, plan.root, zone.id).slice(1)',
      to: 'zoneWithAncestors(plan.db, plan.root, zone.id)',
      why: 'A leaf that has not reported does not stand for itself.',
    },
    { inside: 'projectsBesides', from: 'locality !== undefined', to: 'true', why: 'A project of no locality lies in none.' },
  ],
  'core/rollup/identity.ts': [
    { from: 'stated.high.compare(sum.low) < 0', to: 'stated.high.compare(sum.low) <= 0', why: 'The gap between two ends that touch is 0.' },
    { from: 'stated.low.compare(sum.high) > 0', to: 'stated.low.compare(sum.high) >= 0', why: 'The gap between two ends that touch is 0.' },
  ],
  'core/rollup/product.ts': [
    { from: 'point.inverse()', to: 'point', why: 'The ends alone say that a number is exact; it is multiplied by its point.' },
  ],
  'core/rollup/report.ts': [
    {
      from: 'rate.kind === kind',
      to: 'true',
      why: 'Without rates of one kind either nothing is converted by it, or the number is not known by it: no effect both times.',
    },
    {
      from: 'KINDS.every((kind) => plan.all("rates").some((rate) => rate.kind === kind))',
      to: 'KINDS.some((kind) => plan.all("rates").some((rate) => rate.kind === kind))',
      why: 'Without rates of one kind either nothing is converted by it, or the number is not known by it: no effect both times.',
    },
    {
      from: '!KINDS.every((kind) => plan.all("rates").some((rate) => rate.kind === kind))',
      to: 'false',
      why: 'Without rates of one kind either nothing is converted by it, or the number is not known by it: no effect both times.',
    },
    { from: 'currency === undefined', to: 'false', why: 'Without a currency of the report the number is asked for in its own once more.' },
  ],
  'core/rollup/request.ts': [
    {
      from: 'currency === undefined && rates === undefined',
      to: 'false',
      why: 'Two empty words more in the key of a query ask for the same number.',
    },
  ],
  'core/rollup/rollup.ts': [
    {
      inside: 'inOwnUnit',
      from: 'request.currency === undefined',
      to: 'false',
      why: 'Without a currency the request is the same when it is given none.',
    },
    {
      from: 'candidates(plan, request).find((found) => found.way === way)',
      to: 'candidates(plan, request).findLast((found) => found.way === way)',
      why: 'A number is had in each way once.',
    },
    { from: 'rank > 0', to: 'rank >= 0', why: 'Two candidates are never had in the same way, so that one of them always comes first.' },
  ],
  'core/rollup/roots.ts': [
    { from: 'Math.floor(size / n)', to: 'Math.ceil(size / n)', why: 'One digit fewer of those beyond the twenty that count.' },
  ],
  'core/rollup/together.ts': [
    {
      from: 'asOf === undefined',
      to: 'false',
      why: 'Where nothing has reported by the day asked for, nothing has by one that is not there.',
    },
    {
      from: 'asOf === undefined || isOf(rollup, asOf)',
      to: '(asOf === undefined) && (isOf(rollup, asOf))',
      why: 'The look that is saved would choose the same figure again, and of nothing that has reported nothing.',
    },
    {
      from: 'order.indexOf(a) <= order.indexOf(b)',
      to: 'order.indexOf(a) < order.indexOf(b)',
      why: 'Of two that are the same either is the less certain.',
    },
    { from: 'rollup.amount !== undefined', to: 'true', why: 'The look that is saved would choose the same figure again.' },
    {
      from: 'rollup?.way === "reported" && rollup.asOf === asOf && rollup.amount !== undefined',
      to: 'false',
      why: 'The look that is saved would choose the same figure again.',
    },
    { from: 'isOf(rollup, asOf)', to: 'false', why: 'The look that is saved would choose the same figure again.' },
  ],
};

export default explained;
