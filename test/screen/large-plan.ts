/** The files of a plan with so many zones, indicators and years: a target a zone and year of each indicator, and its figure. */
export function largePlan({
  zones,
  indicators,
  years,
}: {
  readonly zones: number;
  readonly indicators: number;
  readonly years: number;
}): Record<string, string> {
  const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);
  const files: Record<string, string> = {
    'zoneplan.yaml': 'plan: {id: lon, name: Kế hoạch lớn, locale: vi-VN, scope: tinh}\n',
    'khu.plan.yaml': [
      'localities: {tinh: {name: Tỉnh, level: province}}\nzones:\n',
      ...numbers(zones).map((z) => `  kcn-${z}: {name: KCN Số ${z}, type: KCN, localities: [tinh]}\n`),
      'indicators:\n',
      ...numbers(indicators).map((i) => `  chi-so-${i}: {name: Chỉ số ${i}, unit: tỷ đồng, kind: flow}\n`),
    ].join(''),
  };
  for (const i of numbers(indicators)) files[`chi-so-${i}.plan.yaml`] = sheets(i, numbers(zones), numbers(years));
  return files;
}

function sheets(indicator: number, zones: readonly number[], years: readonly number[]): string {
  const of = (value: (zone: number) => string) => zones.map((zone) => `      kcn-${zone}: ${value(zone)}\n`).join('');
  const targets = years.map(
    (year) =>
      `  t-${indicator}-${2015 + year}:\n    name: Chỉ tiêu ${indicator} năm ${2015 + year}\n    indicator: chi-so-${indicator}\n    period: ${2015 + year}\n    at-least: ${zones.length * 100} tỷ đồng\n    split:\n${of((zone) => `${90 + (zone % 20)} tỷ đồng`)}`,
  );
  const actuals = years.map(
    (year) =>
      `  - indicator: chi-so-${indicator}\n    period: ${2015 + year}\n    values:\n${of((zone) => `${80 + ((zone * 7 + year * 3 + indicator) % 40)} tỷ đồng`)}`,
  );
  return `targets:\n${targets.join('')}actuals:\n${actuals.join('')}`;
}
