/** An answer by its parts, in words that can be compared. */
export type Answer = Readonly<Record<string, string>>;

interface Ratio {
  readonly n: bigint;
  readonly d: bigint;
  readonly s?: bigint;
}

/** An answer out of numbers, flags and words; what is not known or false is left out. */
export function printed(of: Readonly<Record<string, Ratio | string | number | boolean | undefined>>): Answer {
  return Object.fromEntries(
    Object.entries(of).flatMap(([name, value]) =>
      value === undefined || value === false ? [] : [[name, typeof value === 'object' ? ratio(value) : String(value)]],
    ),
  );
}

/** A fraction as `n/d`, the sign apart or not. */
function ratio({ n, d, s = 1n }: Ratio): string {
  return d === 1n ? String(s * n) : `${s * n}/${d}`;
}

/** The names of the parts in which two answers differ; roots may differ in their last digits. */
export function differing(a: Answer, b: Answer): readonly string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => a[name] !== b[name] && !near(a[name], b[name]));
}

function near(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || !(a.includes('/') && a.length > 30)) return false;
  const [x, y] = [a, b].map((text) => text.split('/').map(BigInt) as [bigint, bigint?]);
  const difference = x![0] * (y![1] ?? 1n) - y![0] * (x![1] ?? 1n);
  const size = x![0] * (y![1] ?? 1n);
  return (difference < 0n ? -difference : difference) * 10n ** 15n < (size < 0n ? -size : size);
}
