/** A small plan that has no finding of the kinds the tests look for. */
export const PLAN = {
  'zoneplan.yaml': `plan: {id: stage, name: Kế hoạch mẫu, locale: vi-VN, report-currency: USD, as-of: 2024-11-15}
`,
  'zones.plan.yaml': `zones:
  kcn-a: {name: KCN Bình Minh, type: KCN}
  kcn-b: {name: KCN Đông Hải, type: KCN}
`,
  'figures.plan.yaml': `indicators:
  fdi: {name: Vốn FDI, unit: triệu USD, kind: flow}
actuals:
  - {indicator: fdi, scope: kcn-a, period: 2024, as-of: 2024-11-15, value: 100}
`,
} as const;

/** Something YAML cannot read. */
export const BROKEN = 'targets: {fdi: [\n';

/** Its codes, sorted and each named once. */
export function codesOf(diagnostics: readonly { readonly code?: string | number }[]): string[] {
  return [...new Set(diagnostics.map(({ code }) => String(code)))].sort();
}

/** A place in a text: where `what` begins. */
export function positionOf(text: string, what: string, within = 0): { line: number; character: number } {
  const offset = text.indexOf(what) + within;
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)!.length };
}

/** The text of a one-line range. */
export function textAt(
  text: string,
  { start, end }: { start: { line: number; character: number }; end: { line: number; character: number } },
): string {
  return text.split('\n')[start.line]!.slice(start.character, end.character);
}
