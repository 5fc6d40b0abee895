import type { Diagnostic } from '../../core/index.ts';
import type { CheckReport } from './reporter.ts';

/** Every file that was looked at with what was found in it, plan by plan; files told only of a broken manifest among them. */
export function byFile(report: CheckReport): readonly (readonly [file: string, findings: readonly Diagnostic[]])[] {
  return report.plans.flatMap((plan) => {
    const files = new Map<string, Diagnostic[]>(plan.files.map((file) => [file, []]));
    for (const finding of plan.findings) {
      const known = files.get(finding.file);
      if (known) known.push(finding);
      else files.set(finding.file, [finding]);
    }
    return [...files];
  });
}
