import { type Diagnostic, diagnosticsOf } from '../../core/index.ts';
import { type Mark, type Marked, sayMark } from './marks.ts';
import type { OpenPlan } from './open-plan.ts';
import { VERBS } from './verbs.ts';

/** What is wrong between findings and marks: each finding has one mark, each mark one finding. While something is being typed, findings need no marks. */
export function* compareFindings(plan: OpenPlan): Iterable<string> {
  const typing = [...plan.files.values()].some(({ marks }) => marks.some(({ verb }) => verb === 'complete'));
  for (const [name, marked] of plan.files) {
    const marks = marked.marks.filter(({ verb }) => !(verb in VERBS));
    const found = [...diagnosticsOf(plan.db, plan.path(name), 'en')];
    for (const mark of marks) {
      const i = found.findIndex((each) => answers(plan, each, mark));
      if (i < 0) yield `no such finding: ${sayMark(mark)}`;
      else found.splice(i, 1);
    }
    if (typing) continue;
    for (const each of found)
      yield `not marked: ${sayMark({ file: name, line: each.start.line, ...columns(each, marked), verb: each.code, text: each.message })}`;
  }
}

function answers(plan: OpenPlan, found: Diagnostic, mark: Mark): boolean {
  const { start, end } = columns(found, plan.files.get(mark.file)!);
  const here = found.code === mark.verb && found.start.line === mark.line && start === mark.start && (mark.end ?? end) === end;
  if (!here || mark.language === 'en') return here && found.message.includes(mark.text);
  return diagnosticsOf(plan.db, plan.path(mark.file), mark.language).some(
    (each) => each.code === mark.verb && each.pointer === found.pointer && each.message.includes(mark.text),
  );
}

/** Where a finding stands in its first line. */
function columns({ start, end }: Diagnostic, { text }: Marked): { readonly start: number; readonly end: number } {
  const long = end.line > start.line;
  return { start: start.character, end: long ? text.split('\n')[start.line]!.length : end.character };
}
