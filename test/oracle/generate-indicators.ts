import type { EventRule, IndicatorData, Kind, Rule, Unit } from './plan-data.ts';
import type { Random } from './random.ts';

const UNITS: Readonly<Record<Kind, readonly Unit[]>> = {
  flow: ['mUSD', 'mUSD', 'person', 'event'],
  stock: ['person', 'ha', 'mUSD'],
  ratio: ['%'],
  rate: ['%/year'],
  index: ['score'],
  rank: ['place'],
};
const OVER_TIME: Readonly<Record<Kind, readonly Rule[]>> = {
  flow: ['sum', 'max', 'min', 'none'],
  stock: ['last', 'average', 'max', 'min', 'none'],
  ratio: ['last', 'average'],
  rate: ['geometric-mean', 'last', 'none'],
  index: ['last', 'average', 'max'],
  rank: ['last', 'min'],
};
const OVER_ZONES: Readonly<Record<Kind, readonly Rule[]>> = {
  flow: ['sum', 'average', 'max', 'min', 'none'],
  stock: ['sum', 'average', 'max', 'min', 'none'],
  ratio: ['none', 'max'],
  rate: ['none', 'max'],
  index: ['none', 'max', 'min', 'average'],
  rank: ['none', 'min'],
};
const EVENT_RULES: readonly EventRule[] = [
  { sum: 'amount', of: ['licensed', 'capital-increased', 'share-purchase', 'capital-reduced', 'revoked'] },
  { sum: 'amount', of: ['disbursed'] },
  { sum: 'land', of: ['land-leased', 'land-reduced'] },
  { sum: 'land', of: ['land-leased', 'land-reduced', 'revoked'] },
  { sum: 'workers', of: ['workers'] },
  { count: 'projects', of: ['licensed', 'capital-increased'] },
  { count: 'events', of: ['capital-increased', 'licensed'] },
  { count: 'projects', of: ['licensed'], where: { role: 'production' } },
];

/** A few indicators that hang together in one of the ways an indicator can (docs/semantics.md, 4); the first is the one looked at. */
export function indicators(random: Random): readonly IndicatorData[] {
  const kind = random.pick<Kind>(['flow', 'flow', 'flow', 'stock', 'stock', 'ratio', 'rate', 'index', 'rank']);
  const plain = one(random, 'main', kind);
  const added = { ...one(random, 'main', random.pick<Kind>(['flow', 'stock'])) };
  const part = (id: string): IndicatorData => ({ id, unit: added.unit, kind: added.kind, missing: policy(random) });
  switch (random.pick(['plain', 'plain', 'plain', 'components', 'ratio', 'weighted', 'formula', 'events', 'events'] as const)) {
    case 'plain':
      return [plain];
    case 'components':
      return [
        { ...added, components: ['part-a', 'part-b'], mayInclude: random.maybe(0.5, () => ['part-c']) },
        ...['part-a', 'part-b', 'part-c'].map(part),
      ];
    case 'ratio':
      return [{ id: 'main', unit: '%', kind: 'ratio', numerator: 'part-a', denominator: 'part-b' }, part('part-a'), part('part-b')];
    case 'weighted': {
      const by = one(random, 'main', random.pick<Kind>(['ratio', 'index', 'rate']));
      return [
        { ...by, overZones: 'weighted', weight: 'part-a' },
        { id: 'part-a', unit: 'person', kind: 'stock', missing: policy(random) },
      ];
    }
    case 'formula':
      return [
        {
          ...added,
          formula: random.pick([
            'part-a + part-b',
            'part-a - part-b',
            'part-a * 2',
            'part-a + part-b * 2',
            '(part-a + part-b) / part-b',
            'part-a - part-b / (part-a + 3.5)',
            'part-a / part-b * 100',
          ]),
        },
        part('part-a'),
        part('part-b'),
      ];
    case 'events':
      return [fromEvents(random)];
  }
}

function one(random: Random, id: string, kind: Kind): IndicatorData {
  return {
    id,
    kind,
    unit: random.pick(UNITS[kind]),
    overTime: random.maybe(0.3, () => random.pick(OVER_TIME[kind])),
    overZones: random.maybe(0.3, () => random.pick(OVER_ZONES[kind])),
    missing: policy(random),
    errorAfter: random.maybe(0.2, () => random.pick(['30 days', '6 weeks', '3 months'])),
  };
}

function policy(random: Random): IndicatorData['missing'] {
  return random.pick([undefined, 'partial', 'unknown', 'zero'] as const);
}

function fromEvents(random: Random): IndicatorData {
  const rule = random.pick(EVENT_RULES);
  const level = rule.sum === 'workers' || random.chance(0.3);
  const unit: Unit =
    rule.count === 'projects' ? 'project' : rule.count ? 'event' : rule.sum === 'amount' ? 'mUSD' : rule.sum === 'land' ? 'ha' : 'person';
  return { id: 'main', unit, kind: level ? 'stock' : 'flow', missing: policy(random), fromEvents: rule };
}
