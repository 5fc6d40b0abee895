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
  'core/rules/referred-to.ts': [
    { from: 'manifest === undefined', to: 'false', why: 'A manifest that is not there is read as an empty one, which refers to nothing.' },
  ],
  'core/rules/run.ts': [
    {
      from: 'settings.get(rule.code).severity ?? rule.severity',
      to: 'settings.get(rule.code).severity',
      why: 'No check that compares with the last commit is off until somebody turns it off.',
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
    {
      from: 'target.indicator === undefined',
      to: 'false',
      why: 'An indicator that is not written is looked up in vain: no goal is set for it.',
    },
  ],
  'core/rules/sub-target-fixes.ts': [
    {
      from: 'difference.compare(ZERO) <= 0',
      to: 'difference.compare(ZERO) < 0',
      why: 'Parts without a difference add up, and nobody asks for a missing one.',
    },
  ],
};

export default explained;
