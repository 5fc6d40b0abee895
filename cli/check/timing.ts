import type { Database, Language } from '../../core/index.ts';

/** Measures a run from now on. */
export interface Timing {
  /** From now on checks are measured as well. */
  readonly watch: (db: Database) => void;
  /** How long it all took, and the checks that took longest; nothing where it was not asked for. */
  readonly told: (language: Language) => readonly string[];
}

const SHOWN = 15;

/** Begins to measure; what a check is the first to compute counts as its own, a check within a check once. */
export function startTiming(asked: boolean): Timing {
  if (!asked) return { watch: () => undefined, told: () => [] };
  const begun = process.hrtime.bigint();
  const spent = new Map<string, bigint>();
  const inner: bigint[] = [];
  const onCheck = (code: string): (() => void) => {
    const from = process.hrtime.bigint();
    inner.push(0n);
    return () => {
      const whole = process.hrtime.bigint() - from;
      const own = whole - inner.pop()!;
      spent.set(code, (spent.get(code) ?? 0n) + own);
      if (inner.length > 0) inner[inner.length - 1]! += whole;
    };
  };
  return {
    watch: (db) => void (db.onCheck = onCheck),
    told: (language) => [tableOf(process.hrtime.bigint() - begun, spent, language)],
  };
}

function tableOf(whole: bigint, spent: ReadonlyMap<string, bigint>, language: Language): string {
  const rows = [...spent].sort(([, a], [, b]) => (a < b ? 1 : a > b ? -1 : 0));
  const checks = rows.reduce((sum, [, time]) => sum + time, 0n);
  const title = {
    en: `${ms(whole)} ms in all, ${ms(checks)} ms of them in ${rows.length} checks:`,
    vi: `tổng cộng ${ms(whole)} ms, trong đó ${rows.length} phép kiểm tra hết ${ms(checks)} ms:`,
  };
  return [title[language], ...rows.slice(0, SHOWN).map(([code, time]) => `${ms(time).padStart(8)} ms  ${code}`)].join('\n');
}

function ms(time: bigint): string {
  const tenths = (time + 50_000n) / 100_000n;
  return `${tenths / 10n}.${tenths % 10n}`;
}
