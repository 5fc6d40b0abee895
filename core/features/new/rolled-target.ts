import { sayDate, sayPeriod } from '../../messages/dates.ts';
import type { How } from '../../messages/how.ts';
import { sayQuantity } from '../../messages/quantities.ts';
import type { Bilingual } from '../../messages/said.ts';
import type { AllOfPart, Step, Target } from '../../plan/model.ts';
import { assess } from '../../rollup/assess.ts';
import type { Assessment } from '../../rollup/assessment.ts';
import { flowSource } from '../../rules/flow-source.ts';
import { quoteIfNeeded } from '../../syntax/quote.ts';
import { tree } from '../../workspace/documents.ts';
import type { Plan } from '../../workspace/plan.ts';
import { remarkText } from '../remark-text.ts';
import { rowOf } from '../status.ts';
import { worded } from '../worded.ts';
import { nextName, nextScope, nextText, type Turn } from './turn.ts';

/** A target of a year as one of another year: its number empty, what was planned and achieved beside it as a comment. */
export interface RolledTarget {
  readonly id: string;
  /** The entry as YAML from column 0, its key included. */
  readonly text: string;
}

/** Rolls a target forward; `ids` says how those rolled with it are called. */
export function rolledTarget(plan: Plan, target: Target, turn: Turn, ids: ReadonlyMap<string, string>, how: How): RolledTarget {
  const id = ids.get(target.id)!;
  const lines: readonly Line[] = [
    { text: `name: ${quoteIfNeeded(nextName(plan, target, turn, how), false)}` },
    ...(target.indicator === undefined ? [] : [{ text: `indicator: ${target.indicator}` }]),
    ...(target.scope === undefined ? [] : [{ text: `scope: ${nextScope(plan, target.scope, turn)}` }]),
    { text: `period: ${turn.year}` },
    ...target.comparisons.slice(0, 1).map(({ key }) => ({ text: `${key}:`, remark: resultOf(plan, target.id, turn, how) })),
    ...allOf(plan, target, turn, ids, how),
    ...split(plan, target, turn, how),
    ...baseline(plan, target, turn),
    ...phasing(target, turn, how),
    ...kept(plan, target, turn),
  ];
  return { id, text: [`${id}:`, ...written(lines)].join('\n') };
}

/** A line with what is told behind it. */
interface Line {
  readonly text: string;
  readonly remark?: string;
}

/** The lines two columns in, the remarks of neighbours below each other. */
function written(lines: readonly Line[]): readonly string[] {
  return lines.map(({ text, remark }, i) => {
    if (!remark) return `  ${text}`;
    const from = lines.slice(0, i).findLastIndex((each) => !each.remark) + 1;
    const behind = lines.slice(i).findIndex((each) => !each.remark);
    const beside = lines.slice(from, behind < 0 ? undefined : i + behind);
    return `  ${text.padEnd(Math.max(...beside.map((each) => each.text.length)) + 1)} # ${remarkText(remark)}`;
  });
}

function allOf(plan: Plan, { allOf: parts }: Target, turn: Turn, ids: ReadonlyMap<string, string>, how: How): readonly Line[] {
  if (parts.length === 0) return [];
  return [{ text: 'all-of:' }, ...parts.flatMap((part) => partLines(plan, part, turn, ids, how))];
}

function partLines(plan: Plan, part: AllOfPart, { before }: Turn, ids: ReadonlyMap<string, string>, how: How): readonly Line[] {
  if ('target' in part) return [{ text: `  - ${ids.get(part.target) ?? part.target}` }];
  const unit = plan.one('indicators', part.indicator)?.unit;
  const numbers = part.comparisons.map(({ key, bound }) => ({
    text: `    ${key}:`,
    remark: bound && `${before}: ${sayQuantity(bound, how, { in: unit })}`,
  }));
  return [{ text: `  - indicator: ${part.indicator ?? ''}` }, ...numbers];
}

function split(plan: Plan, target: Target, turn: Turn, how: How): readonly Line[] {
  if (target.split.length === 0) return [];
  const lines = target.split.map(({ scope }) => {
    const name = plan.scope(scope)?.name || scope;
    return { text: `  ${scope}:`, remark: [name, resultOf(plan, `${target.id}/${scope}`, turn, how)].filter(Boolean).join('; ') };
  });
  return [{ text: 'split:' }, ...lines];
}

/** What stocks, ratios and indices start from: the figure of the year before; of a ceiling only where it started from one. */
function baseline(plan: Plan, target: Target, { before }: Turn): readonly Line[] {
  const kind = plan.one('indicators', target.indicator)?.kind;
  const starts = kind === 'stock' || kind === 'ratio' || kind === 'index';
  const ceiling = target.comparisons.some(({ key }) => key === 'at-most' || key === 'less-than');
  const known = target.baseline || (!ceiling && assess(plan, target.id)?.rollup);
  return starts && known ? [{ text: `baseline: {period: ${before}}` }] : [];
}

function phasing({ phasing: steps }: Target, turn: Turn, how: How): readonly Line[] {
  if (steps === 'linear') return [];
  if (steps === 'at-end') return [{ text: 'phasing: at-end' }];
  return [{ text: 'phasing:' }, ...steps.flatMap((step) => stepLine(step, turn, how))];
}

function stepLine({ period, value }: Step, turn: Turn, how: How): readonly Line[] {
  if (!period) return [];
  const remark = value && `${sayPeriod(period, how.language)}: ${sayQuantity(value, how)}`;
  return [{ text: `  ${nextText(period.written, turn)}:`, remark }];
}

/** What is true of the next year as well, as it was written. */
function kept(plan: Plan, { place, policy }: Target, turn: Turn): readonly Line[] {
  const value = plan.db.get(tree, place.file).valueAt(place.pointer);
  const pairs = value?.kind === 'map' ? value.pairs.filter(({ key }) => KEPT.has(key)) : [];
  const next = policy === undefined ? undefined : nextText(policy, turn);
  const decision = next === policy ? undefined : plan.one('policies', next);
  const draft = decision?.status === 'draft' || decision?.status === 'reviewed' || decision?.status === 'submitted';
  return [
    ...(decision ? [{ text: `policy: ${next}` }] : []),
    ...(draft ? [{ text: 'proposed: true' }] : []),
    ...pairs.map((pair) => ({ text: `${pair.key}: ${flowSource(pair.value)}` })),
  ];
}

const KEPT: ReadonlySet<string> = new Set(['basis', 'adds-up', 'owner', 'thresholds', 'tags', 'private']);

/** `2024: kế hoạch ≥ 3.000 triệu USD, thực hiện 2.049,78 triệu USD (15/11/2024), đạt 68,3%`. */
function resultOf(plan: Plan, goal: string, { before }: Turn, how: How): string {
  const found = assess(plan, goal);
  const parts = found ? saidOf(plan, found, how) : [];
  return parts.length > 0 ? `${before}: ${parts.join(', ')}` : '';
}

function saidOf(plan: Plan, found: Assessment, how: How): readonly string[] {
  const { said } = rowOf(plan, found, how.language);
  const date = found.rollup ? sayDate(found.rollup.asOf, how.locale) : '';
  const tell = (text: Bilingual, value: string) => (value ? [worded(text, how.language, { value, date })] : []);
  return [
    ...tell(RESULT.target, said.target),
    ...tell(RESULT.actual, said.actual),
    ...tell(found.progress?.used ? RESULT.used : RESULT.attainment, said.attainment),
  ];
}

const RESULT = {
  target: { en: 'target {value}', vi: 'kế hoạch {value}' },
  actual: { en: 'achieved {value} ({date})', vi: 'thực hiện {value} ({date})' },
  attainment: { en: '{value} of the target', vi: 'đạt {value}' },
  used: { en: '{value} of the ceiling', vi: 'bằng {value} mức trần' },
} as const satisfies Record<string, Bilingual>;
