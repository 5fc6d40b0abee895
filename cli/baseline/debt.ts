import { seenFrom } from '../disk/path.ts';
import { fingerprints } from '../fingerprint.ts';
import { type CheckReport, foundIn, type FoundIn } from '../reporters/reporter.ts';

/** A finding that was there when the baseline was taken. File and pointer are for its readers: it is known by its fingerprint. */
export interface Debt {
  readonly fingerprint: string;
  readonly code: string;
  readonly file: string;
  readonly pointer: string;
}

/** What is wrong today, as it stands in a baseline in a folder: sorted by file, then check. */
export function debtOf(report: CheckReport, folder: string): readonly Debt[] {
  return withFingerprints(report, folder)
    .map(({ of: { finding }, fingerprint }): Debt => {
      const { code, file, pointer } = finding;
      return { fingerprint, code, file: seenFrom(folder, file), pointer };
    })
    .sort((a, b) => order(a.file, b.file) || order(a.code, b.code) || order(a.pointer, b.pointer) || order(a.fingerprint, b.fingerprint));
}

/** A report without the findings of a baseline, and the entries of the baseline that nothing is found of any more. */
export function withoutDebt(
  report: CheckReport,
  known: readonly Debt[],
  folder: string,
): { readonly report: CheckReport; readonly stale: readonly Debt[] } {
  const left = new Map(known.map((debt) => [debt.fingerprint, debt]));
  const all = withFingerprints(report, folder);
  const old = new Set(all.filter(({ fingerprint }) => left.has(fingerprint)).map(({ of }) => of.finding));
  for (const { fingerprint } of all) left.delete(fingerprint);
  const plans = report.plans.map((plan) => ({ ...plan, findings: plan.findings.filter((finding) => !old.has(finding)) }));
  return { report: { ...report, plans }, stale: [...left.values()] };
}

function withFingerprints(report: CheckReport, folder: string) {
  return fingerprints<FoundIn>(foundIn(report), ({ plan, finding }) => ({
    plan: seenFrom(folder, plan.root),
    finding,
    identityOf: plan.identityOf,
  }));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
