import type { Review } from '../../plan/model.ts';
import { yamlSource } from '../../plan/quantity/yaml-source.ts';
import { kebab } from '../../plan/lower/kebab.ts';
import { child } from '../../syntax/place.ts';
import type { Plan } from '../../workspace/plan.ts';
import type { Fix } from '../finding.ts';
import { freeId } from '../free-id.ts';
import { intoRegister } from '../into-section.ts';
import { rule } from '../rule.ts';

const LONGEST_ID = 40;
/** As many whole words of an id as there is room for. */
const WHOLE_WORDS = new RegExp(`^(.{1,${LONGEST_ID}})(?:-|$)`);

/** Decided, minuted, and never seen again. */
export default rule({
  code: 'decision-without-follow-up',
  category: 'provenance',
  severity: 'info',
  on: 'review',
  says: {
    en: 'The decision "{what}" has no milestone or target.',
    vi: 'Kết luận "{what}" chưa gắn với mốc tiến độ hay chỉ tiêu kế hoạch nào.',
  },
  why: {
    en: 'An instruction becomes work when it has somebody and a day. Tied to a milestone it comes up by itself when it is late.',
    vi: 'Ý kiến chỉ đạo chỉ thành việc khi có người làm và có hạn. Gắn với mốc tiến độ thì trễ hạn là được nhắc.',
  },
  bad: `
reviews: {r1: {name: Giao ban, date: 2024-11-12, decisions: [{what: Rà soát hạ tầng điện}]}}
`,
  good: `
reviews: {r1: {name: Giao ban, date: 2024-11-12, decisions: [{what: Rà soát hạ tầng điện, milestone: ra-soat-ha-tang-dien}]}}
milestones: {ra-soat-ha-tang-dien: {name: Rà soát hạ tầng điện, due: 2024-12-31}}
`,
  *check(review, plan) {
    for (const decision of review.decisions) {
      const { what, milestone, target, place } = decision;
      if (what === undefined || milestone !== undefined || target !== undefined) continue;
      yield { place: child(place, 'what'), values: { what }, fixes: [asMilestone(plan, review, decision)] };
    }
  },
});

function asMilestone(plan: Plan, review: Review, { what, owner, due, place }: Review['decisions'][number]): Fix {
  const id = freeId(plan, shortId(what!) || `${review.id}-1`);
  const keys = [`name: ${yamlSource(what!, true)}`, `due: ${due?.written ?? ''}`, `decided-in: ${review.id}`];
  if (owner !== undefined) keys.push(`owner: ${owner}`);
  return {
    title: { en: 'Make it a milestone', vi: 'Lập mốc tiến độ' },
    edits: [
      intoRegister(plan, place.file, 'milestones', id, `{${keys.join(', ')}}`),
      { kind: 'insert', place, key: 'milestone', text: id },
    ],
    blank: !due,
  };
}

/** Whole words of a text as an id. */
function shortId(text: string): string {
  const id = kebab(text);
  return WHOLE_WORDS.exec(id)?.[1] ?? id.slice(0, LONGEST_ID);
}
