import { createHash } from 'node:crypto';
import type { Diagnostic } from '../core/index.ts';

/** A finding with its fingerprint. */
export interface Fingerprinted<T> {
  readonly of: T;
  /** 32 hexadecimal digits. */
  readonly fingerprint: string;
}

/** The fingerprints of findings: of check, entry and content, not of lines; of several alike each has its own. `place` tells plans apart. */
export function fingerprints<T>(
  all: readonly T[],
  identity: (of: T) => { readonly plan: string; readonly finding: Diagnostic; readonly identityOf: (finding: Diagnostic) => string },
): readonly Fingerprinted<T>[] {
  const seen = new Map<string, number>();
  return all.map((of) => {
    const { plan, finding, identityOf } = identity(of);
    const same = `${plan}\n${identityOf(finding)}`;
    const before = seen.get(same) ?? 0;
    seen.set(same, before + 1);
    return { of, fingerprint: createHash('sha256').update(`${same}\n${before}`).digest('hex').slice(0, 32) };
  });
}
