import { parseDocument } from 'yaml';
import type { Diagnostic } from '../../../core/diagnostics.ts';
import { exampleFiles } from '../../../core/rules/example-files.ts';
import { RULES } from '../../../core/rules/index.ts';
import type { Rule } from '../../../core/rules/rule.ts';
import { planOfTexts } from '../../plan-of-texts.ts';
import { ToldPage, toldOf } from '../../told.ts';
import { codes, look, onStage, stage } from './stage.ts';

type Path = readonly (string | number)[];

for (const category of new Set(RULES.map((rule) => rule.category))) {
  const whole = new ToldPage(`examples/${category}`, `Examples of checks of ${category}, told`);
  const parts = new ToldPage(`unfinished/${category}`, `Examples of checks of ${category} without one of their keys`);
  describe(`examples of checks of ${category}, as they are told`, () => {
    for (const rule of RULES) {
      if (rule.git || rule.category !== category) continue;
      it(rule.code, () => {
        const files = { 'stage.plan.yaml': stage, ...exampleOf(rule, rule.bad) };
        whole.expect(rule.code, toldOf(planOfTexts(files), files, [rule.code]));
      });
      it(`${rule.code}, without one of its keys`, () => {
        const lines = withoutOneKey(rule.bad).map(
          ([key, text]) => `- ${key}: ${codes(ownOf(rule, look(exampleOf(rule, text)))).join(', ') || 'nothing'}`,
        );
        parts.expect(rule.code, lines.join('\n'));
      });
    }
  });
}

function exampleOf(rule: Rule, example: string): Record<string, string> {
  return onStage([example], rule.offOnStage ? { rules: { [rule.code]: rule.severity } } : {});
}

/** A check that is off on the stage may find its own gaps there. */
function ownOf(rule: Rule, found: readonly Diagnostic[]): readonly Diagnostic[] {
  return found.filter((each) => !(rule.offOnStage && each.code === rule.code && each.file.endsWith('/stage.plan.yaml')));
}

/** An example as somebody leaves it who has not written all of it, once for each of its keys. */
function withoutOneKey(example: string): readonly (readonly [key: string, text: string])[] {
  const { plan } = exampleFiles(example);
  if (plan === undefined || parseDocument(plan).errors.length > 0) return [];
  const head = example.slice(0, example.length - plan.length);
  return pathsIn(parseDocument(plan).toJS(), []).map((path) => {
    const rest = parseDocument(plan);
    rest.deleteIn(path);
    return [path.join('/'), `${head}${rest}`] as const;
  });
}

/** The keys of all entries and of what is in them, but not the sections. */
function pathsIn(value: unknown, path: Path): readonly Path[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => pathsIn(item, [...path, i]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => [...(path.length > 0 ? [[...path, key]] : []), ...pathsIn(each, [...path, key])]);
}
