import assert from 'node:assert/strict';
import { diagnosticsOf } from '../../../core/diagnostics.ts';
import { hover } from '../../../core/features/hover.ts';
import { statusOf } from '../../../core/features/status-report.ts';
import { openSource } from '../../../core/syntax/source.ts';
import { filesOf, rootOf, sourceOf } from '../../../core/workspace/facts.ts';
import { benchFolder } from '../../../scripts/bench/plan.ts';
import { planOfTexts } from '../../plan-of-texts.ts';

const [FEW, MANY] = [4, 40].map((count) => benchFolder(count));

describe('what is remembered of a plan', () => {
  it('goes back to what it was when files that came are gone', () => {
    const plan = planOfTexts(Object.fromEntries(FEW!));
    look(plan, [...FEW!.keys()]);
    plan.db.forget();
    const before = plan.db.remembered;
    setFiles(plan, MANY!);
    look(plan, [...MANY!.keys()]);
    assert.ok(plan.db.remembered > before * 4, `${plan.db.remembered} instead of ${before}`);
    setFiles(plan, FEW!);
    look(plan, [...FEW!.keys()]);
    plan.db.forget();
    assert.equal(plan.db.remembered, before);
  });

  it('is as much after a hundred edits as after one', () => {
    const plan = planOfTexts(Object.fromEntries(FEW!));
    const name = 'zones/kcn-00001.plan.yaml';
    const edit = (n: number) => {
      plan.db.set(
        sourceOf,
        plan.file(name),
        openSource(`${FEW!.get(name)}  du-an-${n}-moi: {name: Nhà máy ${n}, zone: kcn-1, role: production}\n`),
      );
      look(plan, [...FEW!.keys()]);
      plan.db.forget();
      return plan.db.remembered;
    };
    const first = edit(1);
    for (let n = 2; n < 100; n++) assert.equal(edit(n), first, `edit ${n}`);
  });

  it('gives the same answers when it has been forgotten', () => {
    const plan = planOfTexts(Object.fromEntries(FEW!));
    const said = () => [look(plan, [...FEW!.keys()]), hover(plan.db, { file: plan.file('plan.plan.yaml'), offset: 90 }, 'vi')];
    const before = said();
    plan.db.set(rootOf, '/elsewhere', '/elsewhere');
    plan.db.forget();
    assert.ok(plan.db.remembered === 0, 'nothing was asked for in this revision');
    assert.deepEqual(said(), before);
  });
});

type Plan = ReturnType<typeof planOfTexts>;

function look({ db, root, file }: Plan, names: readonly string[]): unknown {
  return [names.map((name) => diagnosticsOf(db, file(name), 'vi')), statusOf(db, root, 'vi')];
}

function setFiles({ db, root, file }: Plan, texts: ReadonlyMap<string, string>): void {
  for (const name of MANY!.keys()) {
    const text = texts.get(name);
    db.set(rootOf, file(name), text === undefined ? '' : root);
    db.set(sourceOf, file(name), text === undefined ? undefined : openSource(text));
  }
  db.set(
    filesOf,
    root,
    [...texts.keys()]
      .filter((name) => name !== 'zoneplan.yaml')
      .map(file)
      .sort(),
  );
}
