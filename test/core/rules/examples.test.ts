import assert from 'node:assert/strict';
import type { Diagnostic } from '../../../core/diagnostics.ts';
import { RULES } from '../../../core/rules/index.ts';
import type { Rule } from '../../../core/rules/rule.ts';
import { codes, look, onStage, stage } from './stage.ts';

/** What shows once a mistake is put right: an estimate of a period long past, a promise no longer silenced. */
const BROUGHT_UP: Readonly<Record<string, readonly string[]>> = {
  'unknown-word': ['stale-estimate'],
  'estimate-not-marked': ['stale-estimate'],
  'expired-ignore': ['undated-promise'],
};

describe('the stage of all examples', () => {
  it('is silent', () => assert.deepEqual(codes(look({})), []));
});

describe('every check, on its own example', () => {
  it('that compares with the last commit says what that held', () =>
    assert.deepEqual(
      RULES.filter(({ git, committed }) => (git === true) !== (committed !== undefined)).map(({ code }) => code),
      [],
    ));
  for (const rule of RULES) {
    describe(rule.code, () => {
      it('raises itself and nothing else', () => {
        const found = codes(ownOf(rule, look(exampleOf(rule, rule.bad), 'en', formerly(rule))));
        assert.deepEqual([...new Set(found)], rule.code === 'expired-ignore' ? ['expired-ignore', 'undated-promise'].sort() : [rule.code]);
      });
      if (rule.good !== undefined)
        it('is silent on the good example', () =>
          assert.deepEqual(
            codes(ownOf(rule, look(exampleOf(rule, rule.good!), 'en', formerly(rule)))).filter(
              (code) => !BROUGHT_UP[rule.code]?.includes(code),
            ),
            [],
          ));
      it('speaks both languages, every placeholder filled', () => {
        for (const language of ['en', 'vi'] as const)
          for (const { message } of look(exampleOf(rule, rule.bad), language, formerly(rule)))
            assert.doesNotMatch(message, /[{}]|undefined/);
      });
      it('has a first fix that leaves a plan without it and with nothing new', () => fixLeavesNothing(rule, rule.bad));
      for (const bad of rule.further ?? [])
        it(`raises itself alone in ${bad.trim().split('\n').join(' ')}, with a first fix that mends it`, () => {
          assert.deepEqual([...new Set(codes(ownOf(rule, look(exampleOf(rule, bad), 'en', formerly(rule)))))], [rule.code]);
          fixLeavesNothing(rule, bad);
        });
    });
  }
});

function fixLeavesNothing(rule: Rule, bad: string): void {
  const files = exampleOf(rule, bad);
  const fix = ownOf(rule, look(files, 'en', formerly(rule))).find((each) => each.code === rule.code)?.fixes[0];
  if (!fix) return;
  const fixed: Record<string, string> = { 'stage.plan.yaml': stage, ...files };
  for (const edit of [...fix.edits].sort((a, b) => b.start - a.start)) {
    const name = edit.file.replace('/plan/', '');
    fixed[name] = fixed[name]!.slice(0, edit.start) + edit.text + fixed[name]!.slice(edit.end);
  }
  assert.ok(fix.edits.length > 0, 'the fix changes nothing');
  const left = codes(ownOf(rule, look(fixed, 'en', formerly(rule)))).filter((code) => !BROUGHT_UP[rule.code]?.includes(code));
  if (fix.blank) return assert.ok(!left.includes('yaml-syntax'), 'the fix breaks the text');
  assert.deepEqual(left, [], `after the fix:\n${fixed['example.plan.yaml'] ?? fixed['zoneplan.yaml']}`);
  const elsewhere = fix.edits.some((edit) => !edit.file.endsWith('/example.plan.yaml'));
  if (rule.good !== undefined && bad === rule.bad && !elsewhere) assert.equal(fixed['example.plan.yaml']!.trim(), rule.good.trim());
}

/** A check that is off on the stage may find its own gaps there. */
function ownOf(rule: Rule, found: readonly Diagnostic[]): readonly Diagnostic[] {
  return found.filter((each) => !(rule.offOnStage && each.code === rule.code && each.file.endsWith('/stage.plan.yaml')));
}

/** What the last commit held, where the check compares with it. */
function formerly(rule: Rule): Readonly<Record<string, string>> | undefined {
  return rule.committed === undefined ? undefined : exampleOf(rule, rule.committed);
}

function exampleOf(rule: Rule, example: string): Record<string, string> {
  return onStage([example], rule.offOnStage ? { rules: { [rule.code]: rule.severity } } : {});
}
