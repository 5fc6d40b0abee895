import assert from 'node:assert/strict';
import { diagnosticsOf } from '../../../../core/diagnostics.ts';
import { newPlan } from '../../../../core/features/new/new-plan.ts';
import { statusOf } from '../../../../core/features/status-report.ts';
import { planOfTexts } from '../../../plan-of-texts.ts';

const NAMES = ['Kế hoạch KKT Vân Đồn: giai đoạn 1', '2026', '#1 "quoted"', 'Plan'];

describe('a new plan', () => {
  for (const language of ['en', 'vi'] as const) {
    it(`has no finding and one target (${language}), whatever its name`, () => {
      for (const name of NAMES) {
        const files = newPlan({ name, year: 2026, language });
        const plan = planOfTexts(Object.fromEntries(files.map((each) => [each.name, each.text])));
        const found = files.flatMap((each) => diagnosticsOf(plan.db, plan.file(each.name), language));
        assert.deepEqual(
          found.map(({ code, message }) => `${code}: ${message}`),
          [],
        );
        assert.equal(statusOf(plan.db, plan.root, language).name, name);
        assert.equal(statusOf(plan.db, plan.root, language).targets.length, 1);
      }
    });

    it(`takes the count that its comment shows (${language})`, () => {
      const files = newPlan({ name: 'Plan', year: 2026, language });
      const texts = Object.fromEntries(files.map((each) => [each.name, each.text.replace(/^# (actuals:| {2}- )/gm, '$1')]));
      const plan = planOfTexts(texts);
      const [row] = statusOf(plan.db, plan.root, language).targets;
      assert.match(row!.said.actual, /^20 (million|triệu) USD$/);
    });
  }
});
