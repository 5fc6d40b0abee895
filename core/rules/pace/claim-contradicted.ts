import type { Bilingual, Said } from '../../messages/said.ts';
import type { Claim, Indicator } from '../../plan/model.ts';
import { decimalText } from '../../plan/quantity/print-number.ts';
import { sayWord } from '../../plan/words.ts';
import type { Assessment } from '../../rollup/assessment.ts';
import { comparisonInForce } from '../../rollup/in-force.ts';
import type { Edit } from '../../syntax/edit.ts';
import { child } from '../../syntax/place.ts';
import { get, type ScalarValue } from '../../syntax/value.ts';
import { tree } from '../../workspace/documents.ts';
import type { Plan } from '../../workspace/plan.ts';
import { contradicted, type Claimed } from '../claimed.ts';
import type { Finding, Fix } from '../finding.ts';
import { rule } from '../rule.ts';
import { exactDataOf, goalName, inUnit } from '../say.ts';

const PRO_RATA: Bilingual = { en: '; it holds pro rata ({percent})', vi: '; chỉ đúng nếu tính bình quân ({percent})' };

/** "Reached and exceeded", says the text, and the number does not. */
export default rule({
  code: 'claim-contradicted',
  category: 'pace',
  severity: 'error',
  on: 'actual',
  says: {
    en: 'The text says "{claim}" of `{target}`; computed: {status} ({attainment} of the total){other-basis}.',
    vi: 'Báo cáo nêu "{claim}" đối với `{target}`, nhưng tính ra: {status} ({attainment} tổng kế hoạch){other-basis}.',
  },
  variants: {
    level: {
      en: 'The text says "{claim}" of `{target}`; computed: {status} ({actual} against {bound}).',
      vi: 'Báo cáo nêu "{claim}" đối với `{target}`, nhưng tính ra: {status} ({actual} so với kế hoạch {bound}).',
    },
    plain: {
      en: 'The text says "{claim}" of `{target}`; computed: {status}.',
      vi: 'Báo cáo nêu "{claim}" đối với `{target}`, nhưng tính ra: {status}.',
    },
  },
  why: {
    en: 'Words travel further than figures. What is called exceeded is not looked at again, though two thirds of it may be missing or it was counted on another basis.',
    vi: 'Lời nhận xét được nhắc lại nhiều hơn con số. Đã ghi "vượt" thì không ai xem lại, dù có khi mới được hai phần ba hoặc tính theo gốc khác.',
  },
  bad: `
targets: {inv: {name: Vốn 2021-2025, indicator: investment, period: 2021/2025, more-than: 50.000 tỷ đồng, proposed: true}}
actuals: [{indicator: investment, period: 2021/2025, as-of: 2022-12-31, value: 32.976 tỷ đồng, claims: [{says: exceeded, target: inv}]}]
`,
  good: `
targets: {inv: {name: Vốn 2021-2025, indicator: investment, period: 2021/2025, more-than: 50.000 tỷ đồng, proposed: true}}
actuals: [{indicator: investment, period: 2021/2025, as-of: 2022-12-31, value: 32.976 tỷ đồng, claims: [{says: exceeded, target: inv, basis: pro-rata, years: 2}]}]
`,
  *check(actual, plan) {
    for (const claim of actual.claims) {
      const wrong = contradicted(plan, actual, claim);
      if (wrong) yield finding(plan, claim, wrong);
    }
  },
});

function finding(plan: Plan, claim: Claim, wrong: Claimed): Finding {
  const { says, found, proRata } = wrong;
  const { goal, indicator, actual, bound, progress, status } = found;
  // What is rated has a figure and a number, but for what is made of several; of a number of nothing there is no share.
  const share = indicator?.kind === 'flow' ? progress!.attainment : undefined;
  const known = share ? undefined : indicator ? 'level' : 'plain';
  const word = (of: string): Said => ({ say: 'word', list: 'status', word: of });
  return {
    place: child(claim.place, 'says'),
    variant: known,
    values: {
      claim: word(says),
      target: goalName(plan, goal.id),
      status: word(status),
      attainment: share && { say: 'percent', value: share },
      'other-basis': proRata ? { say: 'text', text: PRO_RATA, values: { percent: { say: 'percent', value: proRata.percent } } } : '',
      actual: known === 'level' ? inUnit(plan, indicator!.id, actual!) : undefined,
      bound: known === 'level' ? demanded(found, indicator!) : undefined,
    },
    data: {
      ...(indicator && exactDataOf(plan, indicator.id, { actual, bound })),
      claim: says,
      status,
      target: goal.id,
      ...(progress?.attainment && { attainment: decimalText(progress.attainment, 6) }),
    },
    related: [{ place: goal.place, says: { en: goalName(plan, goal.id), vi: goalName(plan, goal.id) } }],
    fixes: fixesFor(plan, claim, wrong),
  };
}

function demanded({ inForce, goal }: Assessment, { unit }: Indicator): Said {
  return { say: 'bound', comparison: comparisonInForce(inForce, goal)!, unit };
}

function fixesFor(plan: Plan, claim: Claim, { found, proRata }: Claimed): readonly Fix[] {
  const written = get(plan.db.get(tree, claim.place.file).valueAt(claim.place.pointer), 'says') as ScalarValue;
  const inEnglish = written.text.trim().toLowerCase() === claim.says;
  const text = inEnglish ? found.status : sayWord('status', found.status, 'vi');
  const compute: Edit = { kind: 'set', place: child(claim.place, 'says'), text };
  const named = inEnglish ? `${text} (${sayWord('status', found.status, 'vi').toLowerCase()})` : text;
  const fixes: Fix[] = [{ title: { en: `Write what is computed: ${text}`, vi: `Ghi theo kết quả tính được: ${named}` }, edits: [compute] }];
  if (!proRata) return fixes;
  const years = String(proRata.years);
  const basis: readonly Edit[] = [
    { kind: 'insert', place: claim.place, key: 'basis', text: 'pro-rata' },
    { kind: 'insert', place: claim.place, key: 'years', text: years },
  ];
  return [
    {
      title: {
        en: `Say that it means the share of ${years} ${years === '1' ? 'year' : 'years'}`,
        vi: `Ghi rõ là tính bình quân ${years} năm`,
      },
      edits: basis,
    },
    ...fixes,
  ];
}
