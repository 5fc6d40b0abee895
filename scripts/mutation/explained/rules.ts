import type { Explanations } from '../explanation.ts';

const explained: Explanations = {
  'core/rules/borne-out.ts': [
    {
      from: 'roundedDigits(exact, decimals, rounding) * exact.s',
      to: 'roundedDigits(exact, decimals, rounding) / exact.s',
      why: 'A sign is 1 or −1: times it and by it is the same.',
    },
  ],
  'core/rules/broken-entries.ts': [
    {
      from: 'isInBraces(section.value)',
      to: 'false',
      why: 'In braces a slip on a later line stands at an entry, or leaves the section without any.',
    },
    {
      from: 'breaking.find(({ slip }) => slip === "too-many-aliases")',
      to: 'breaking.findLast(({ slip }) => slip === "too-many-aliases")',
      why: 'Where the aliases are spent is told once for a file.',
    },
    {
      from: 'broken.size > 0',
      to: 'broken.size >= 0',
      why: 'Nothing is of a broken entry where none is broken; asked first to save time.',
    },
    { from: 'broken.size > 0', to: 'true', why: 'The same.' },
    { from: 'tree.problems.length === 0', to: 'false', why: 'Without a slip no entry is broken; asked first to save time.' },
    {
      from: 'tree.locate(pointer, "entry").end > offset',
      to: 'tree.locate(pointer, "entry").end >= offset',
      why: 'An entry before an alias ends before it, by a line break or a comma at least.',
    },
    {
      from: 'tree.sections.find((each) => each.pointer === pointer)',
      to: 'tree.sections.findLast((each) => each.pointer === pointer)',
      why: 'No two sections have one pointer.',
    },
  ],
  'core/rules/loop-from.ts': [
    { from: 'id < start.id', to: 'id <= start.id', why: 'The line before has returned where the two are equal.' },
  ],
  'core/rules/page.ts': [
    {
      from: 'RULES.find((each) => each.code === code)',
      to: 'RULES.findLast((each) => each.code === code)',
      why: 'No two checks have one code.',
    },
  ],
  'core/rules/reading.ts': [
    { from: 'indicator === undefined', to: 'false', why: 'A name that is not known is left out of a message, as one that is not given.' },
  ],
  'core/rules/referred-to.ts': [
    { from: 'manifest === undefined', to: 'false', why: 'A manifest that is not there is read as an empty one, which refers to nothing.' },
  ],
  'core/rules/run.ts': [
    {
      from: 'plan[section].length > 0',
      to: 'plan[section].length >= 0',
      why: 'A section without entries has no findings; asked first to save time.',
    },
    { from: 'plan[section].length > 0', to: 'true', why: 'The same.' },
    { from: 'said.length > 0', to: 'said.length >= 0', why: 'Nothing said adds nothing; asked first to save time.' },
    { from: 'said.length > 0', to: 'true', why: 'The same.' },
    {
      from: 'key.slice(0, at)',
      to: 'key',
      why: 'What stands behind file and section is not read there: the entries are the same, only remembered more than once.',
    },
    {
      from: 'settings.get(rule.code).severity ?? rule.severity',
      to: 'settings.get(rule.code).severity',
      why: 'No check is off until somebody turns it off.',
    },
  ],
  'core/rules/silence.ts': [
    {
      from: 'first === undefined',
      to: 'false',
      why: 'Between days that are not known no week or month is over, so that none is asked for.',
    },
    {
      from: 'latest < last.first',
      to: 'latest <= last.first',
      why: 'A figure of the first day of a period is a report for it: the period is not missing then.',
    },
  ],
  'core/rules/sub-goals.ts': [
    { from: 'indicator === undefined', to: 'false', why: 'No goal is for an indicator that is not written.' },
    { from: 'scope === undefined', to: 'false', why: 'No goal is found for a scope that is not written.' },
    {
      from: 'indicator === undefined || scope === undefined',
      to: '(indicator === undefined) && (scope === undefined)',
      why: 'No goal is found where either is not written.',
    },
    {
      from: 'target.indicator === undefined',
      to: 'false',
      why: 'An indicator that is not written is looked up in vain: no goal is set for it.',
    },
  ],
  'core/rules/sub-target-fixes.ts': [
    {
      from: 'near.find((each) => each.first === first && each.last === last)',
      to: 'near.findLast((each) => each.first === first && each.last === last)',
      why: 'No two of a year, a half, a quarter and a month have the same days.',
    },
    {
      from: 'difference.compare(ZERO) <= 0',
      to: 'difference.compare(ZERO) < 0',
      why: 'Parts without a difference add up, and nobody asks for a missing one.',
    },
  ],
  'core/rules/capital-per-hectare.ts': [
    { from: 'zone === undefined', to: 'false', why: 'No project lies in a zone that is not named, so that no price is found there.' },
    { from: 'spread', to: 'true', why: 'A spread that is not known is not there, whether its currency is listed or not.' },
  ],
  'core/rules/claimed.ts': [
    { from: 'says === undefined', to: 'false', why: 'Words that are not known contradict nothing.' },
    { from: 'target === undefined', to: 'false', why: 'No target is without an id, so that none is found.' },
    {
      from: 'says === undefined || target === undefined',
      to: '(says === undefined) && (target === undefined)',
      why: 'Both: words that are not known contradict nothing, and no target is without an id.',
    },
  ],
  'core/rules/closest.ts': [
    { from: 'FOLDED.test(text)', to: 'false', why: 'A text that is folded already folds to itself; asked first to save time.' },
  ],
  'core/rules/ignore.ts': [
    { from: 'until !== undefined', to: 'true', why: 'No day is later than one that is not written.' },
    { from: 'false', to: 'true', why: 'Whether a comment silenced something is set anew once all findings are known.' },
  ],
  'core/rules/key-synonyms.ts': [
    {
      from: 'Object.hasOwn(table, written)',
      to: 'true',
      why: 'What a table does not hold is no key, and a key that is none is not among those of an entry.',
    },
  ],
  'core/rules/locked.ts': [
    { from: 'days.length > 0', to: 'days.length >= 0', why: 'A lock up to before all days locks as little as none.' },
    { from: 'days.length > 0', to: 'true', why: 'The same.' },
  ],
  'core/rules/ratio-bases.ts': [
    { from: 'actual.source === undefined', to: 'false', why: 'Ratios of no source are asked for by nobody.' },
    { from: 'stated.of === undefined', to: 'false', why: 'A ratio of no target is left out where targets are looked up.' },
  ],
  'core/rules/removed-figures.ts': [
    { from: 'until === undefined', to: 'false', why: 'No figure is up to a day that is not there.' },
    { from: 'lost.length === 0', to: 'false', why: 'Of no lost figure none is left; asked first to save time.' },
    {
      from: 'plan.all("actuals").filter(({ place }) => isTouched(plan, place.file))',
      to: 'plan.all("actuals")',
      why: 'What was gained stands in a file that was touched; the others are left out to save time.',
    },
  ],
  'core/rules/reports.ts': [
    {
      from: 'period.last >= start',
      to: 'period.last > start',
      why: 'The period that ends on the day of the first report has that report.',
    },
  ],
  'core/rules/reshaped.ts': [
    {
      from: 'describeKey(keysOf(pointer))?.items',
      to: 'describeKey(keysOf(pointer)).items',
      why: 'What has a shape that is wrong is known to the language.',
    },
    {
      from: 'describeKey(keysOf(pointer))?.items?.shapes',
      to: 'describeKey(keysOf(pointer)).items?.shapes',
      why: 'The same.',
    },
  ],
  'core/rules/source-fixes.ts': [
    {
      from: 'asOf === undefined',
      to: 'false',
      why: 'Without a day to be near to no source is nearer than another; they keep their order.',
    },
  ],
  'core/rules/stated-figure.ts': [
    {
      from: 'figuresOfEntry(plan.db, plan.root, actual).find(({ origin }) => origin === "value")',
      to: 'figuresOfEntry(plan.db, plan.root, actual).findLast(({ origin }) => origin === "value")',
      why: 'An entry has one value of its own.',
    },
  ],
  'core/rules/stated-ratio.ts': [
    {
      from: 'stated.years',
      to: 'true',
      why: 'A number times nothing is nothing, and a ratio to nothing is none, as one of years that are not said.',
    },
    { from: 'stated.of === undefined', to: 'false', why: 'No goal is without an id, so that none is found.' },
    { from: 'denominator', to: 'true', why: 'A ratio to a number that is not known is none.' },
  ],
  'core/rules/steps.ts': [
    {
      from: 'goalsOfTarget(plan.db, plan.root, target).find((each) => !each.line)',
      to: 'goalsOfTarget(plan.db, plan.root, target).findLast((each) => !each.line)',
      why: 'A target has one number beside its lines.',
    },
  ],
  'core/rules/time-parts.ts': [
    {
      from: 'each.asOf >= first',
      to: 'true',
      why: 'What ended before a period begins is no part of it; left out to save time.',
    },
  ],
  'core/rules/unread.ts': [
    {
      from: 'problem.slip === "hash-cut"',
      to: 'true',
      why: 'Any other slip breaks the entry, of which nothing else is said then, or stands at the second of two keys, or at a map.',
    },
  ],
  'core/rules/variants.ts': [
    { from: 'some.length > 1', to: 'some.length >= 1', why: 'One spelling alone differs from none; asked first to save time.' },
    { from: 'some.length > 1', to: 'true', why: 'The same.' },
    {
      from: 'word.length < SHORTEST_WORD',
      to: 'false',
      why: 'Shorter words may lie near each other and are no variants all the same; left out to save time.',
    },
    {
      from: 'text.length > LONGEST',
      to: 'text.length >= LONGEST',
      why: 'A name of that length or one less: a bound of cost, not of meaning.',
    },
    { from: 'text.length > LONGEST', to: 'false', why: 'Longer names only cost more; the tests of trust try one of 100,000 letters.' },
  ],
  'core/rules/deceivers.ts': [
    { from: 'PLAIN.test(text)', to: 'false', why: 'A plain text has none of the characters asked for below; asked first to save time.' },
  ],
  'core/rules/written-figures.ts': [
    { from: 'typeof phasing === "string"', to: 'false', why: 'The letters of a word such as `linear` hold no numbers.' },
  ],
};

export default explained;
