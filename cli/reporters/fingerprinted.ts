import { fingerprints } from '../fingerprint.ts';
import { seenFrom } from '../disk/path.ts';
import { type CheckReport, foundIn, type FoundIn, type Page } from './reporter.ts';

/** All findings of a report with fingerprints that stay when lines move; of several plans each has its own. */
export function fingerprinted(report: CheckReport, { cwd }: Page): readonly (FoundIn & { readonly fingerprint: string })[] {
  const several = report.plans.length > 1;
  return fingerprints(foundIn(report), ({ plan, finding }) => ({
    plan: several ? seenFrom(cwd, plan.root) : '',
    finding,
    identityOf: plan.identityOf,
  })).map(({ of, fingerprint }) => ({ ...of, fingerprint }));
}
