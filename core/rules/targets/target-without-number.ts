import type { Target } from '../../plan/model.ts';
import { COMPARISON_KEYS } from '../../plan/lower/comparisons.ts';
import { yamlSource } from '../../plan/quantity/yaml-source.ts';
import { type Place, withPart } from '../../syntax/place.ts';
import { tree } from '../../workspace/documents.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { Finding, Fix } from '../finding.ts';
import { intoRegister } from '../into-section.ts';
import { isReferredTo } from '../referred-to.ts';
import { rule } from '../rule.ts';
import { isUnread } from '../unread.ts';

/** A goal in words: nothing says what would be enough. */
export default rule({
  code: 'target-without-number',
  category: 'targets',
  severity: 'warning',
  on: 'target',
  says: {
    en: '`{target}` states no number to reach, such as `at-least`.',
    vi: '`{target}` chưa ghi mức phải đạt, chẳng hạn `at-least`.',
  },
  why: {
    en: '"Rise fast" or "be among the best" is neither reached nor missed at the end. Ask for the number, or keep the sentence as an objective.',
    vi: '"Tăng nhanh", "phấn đấu tốt hơn" thì đến cuối kỳ không biết là đạt hay không. Hãy hỏi con số, hoặc ghi thành mục tiêu.',
  },
  bad: `
targets: {t1: {name: Tăng nhanh tỷ lệ lấp đầy, indicator: occupancy, period: 2030}}
`,
  *check(target, plan) {
    if (!saysNumber(target) && !isUnread(plan, target.place, ...SAYING)) yield about(plan, target);
    for (const part of target.allOf) {
      if ('comparisons' in part && part.comparisons.every((each) => !each.bound) && !isUnread(plan, part.place, ...COMPARISON_KEYS))
        yield { place: part.place, values: { target: nameOf(target) }, fixes: part.comparisons.length > 0 ? [] : [addNumber(part.place)] };
    }
  },
});

/** The keys that may say it; what stands at another one says nothing of the number. */
const SAYING = [...COMPARISON_KEYS, 'all-of', 'split'];

/** An empty `top` has a check of its own; with an empty comparison the lines of `split` are the targets. */
function saysNumber({ comparisons, allOf, split }: Target): boolean {
  if (allOf.length > 0 || comparisons.some((each) => each.bound || each.key === 'top')) return true;
  return comparisons.length > 0 && split.length > 0;
}

function about(plan: Plan, target: Target): Finding {
  const ways = [atLeast(target), asObjective(plan, target), asMilestone(plan, target)].filter((fix) => fix !== undefined);
  return {
    place: withPart(target.place, 'key'),
    values: { target: nameOf(target) },
    fixes: target.indicator === undefined ? ways.reverse() : ways,
  };
}

function nameOf(target: Target): string {
  return target.name || target.id;
}

function atLeast(target: Target): Fix | undefined {
  if (target.indicator === undefined || target.comparisons.length > 0) return undefined;
  return addNumber(target.place);
}

function addNumber(place: Place): Fix {
  return {
    title: { en: 'Add `at-least`, the number to reach', vi: 'Ghi mức phải đạt (`at-least`)' },
    edits: [{ kind: 'insert', place, key: 'at-least', text: '' }],
    blank: true,
  };
}

/** Keys that are carried over, or mean nothing without a number. */
const MOVED = ['name', 'policy', 'period', 'due', 'scope', 'basis', 'phasing', ...COMPARISON_KEYS];

/** Whether a target can become something else: nothing names it, and nothing it says gets lost. */
function canMove(plan: Plan, { id, place }: Target, ...also: readonly string[]): boolean {
  const written = plan.db.get(tree, place.file).valueAt(place.pointer);
  const keys = written?.kind === 'map' ? written.pairs.map(({ key }) => key) : [];
  return keys.every((key) => MOVED.includes(key) || also.includes(key)) && !isReferredTo(plan, 'targets', id);
}

function asObjective(plan: Plan, target: Target): Fix | undefined {
  if (!canMove(plan, target, 'indicator')) return undefined;
  const keys = [`name: ${yamlSource(nameOf(target), true)}`];
  if (target.policy !== undefined) keys.push(`policy: ${target.policy}`);
  if (target.indicator !== undefined) keys.push(`indicators: [${target.indicator}]`);
  return {
    title: { en: 'Turn it into an objective', vi: 'Chuyển thành mục tiêu (`objectives`)' },
    edits: [
      intoRegister(plan, target.place.file, 'objectives', target.id, `{${keys.join(', ')}}`),
      { kind: 'remove', place: target.place },
    ],
  };
}

/** For what has a deadline and nothing to measure. */
function asMilestone(plan: Plan, target: Target): Fix | undefined {
  if (!target.due || !canMove(plan, target, 'owner')) return undefined;
  const keys = [`name: ${yamlSource(nameOf(target), true)}`, `due: ${target.due.written}`];
  if (target.policy !== undefined) keys.push(`policy: ${target.policy}`);
  if (target.owner !== undefined) keys.push(`owner: ${target.owner}`);
  return {
    title: { en: 'Move it to `milestones`', vi: 'Chuyển sang mốc tiến độ (`milestones`)' },
    edits: [
      intoRegister(plan, target.place.file, 'milestones', target.id, `{${keys.join(', ')}}`),
      { kind: 'remove', place: target.place },
    ],
  };
}
