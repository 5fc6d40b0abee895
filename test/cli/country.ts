export const PROVINCES = 63;
export const PARKS = 400;
export const YEARS = 20;
const WEEKS_OF_YEAR = 52;
/** Counts of one park. */
export const WEEKS = YEARS * WEEKS_OF_YEAR;

/** The plan files of a country: a folder a province, its parks counted every week for twenty years. */
export function country(): Record<string, string> {
  const files: Record<string, string> = {};
  for (let province = 0; province < PROVINCES; province += 1) {
    const parks = Array.from({ length: PARKS }, (_, park) => park).filter((park) => park % PROVINCES === province);
    files[`tinh-${province}/zoneplan.yaml`] = `plan: {id: tinh-${province}, name: Tỉnh ${province}, locale: vi-VN, scope: tinh}\n`;
    files[`tinh-${province}/khu.plan.yaml`] = [
      'localities: {tinh: {name: Tỉnh, level: province}}\nzones:\n',
      ...parks.map((park) => `  kcn-${park}: {name: KCN ${park}, type: KCN, localities: [tinh]}\n`),
      'indicators:\n  fdi: {name: Vốn FDI, unit: triệu USD, kind: flow, expect: hằng tuần}\n',
    ].join('');
    for (let year = 2005; year < 2005 + YEARS; year += 1) files[`tinh-${province}/${year}.plan.yaml`] = counts(year, parks);
  }
  return files;
}

function counts(year: number, parks: readonly number[]): string {
  const weeks = Array.from({ length: WEEKS_OF_YEAR }, (_, week) => {
    const day = new Date(Date.UTC(year, 0, 7 + week * 7 - (week === WEEKS_OF_YEAR - 1 ? 1 : 0))).toISOString().slice(0, 10);
    const lines = parks.map((park) => `      kcn-${park}: "${countOf(park, week).replace('.', ',')} triệu USD"\n`);
    return `  - indicator: fdi\n    period: ${year}\n    as-of: ${day}\n    values:\n${lines.join('')}`;
  });
  return `actuals:\n${weeks.join('')}`;
}

function countOf(park: number, week: number): string {
  return `${week * 3 + (park % 7)}.${(park + week) % 10}5`;
}

/** What the parks of a province have counted by the end of a year, added up in hundredths; with nine decimals. */
export function lastCounts(province: number): string {
  const parks = Array.from({ length: PARKS }, (_, park) => park).filter((park) => park % PROVINCES === province);
  const hundredths = parks.reduce((sum, park) => sum + BigInt(countOf(park, WEEKS_OF_YEAR - 1).replace('.', '')), 0n).toString();
  return `${hundredths.slice(0, -2)}.${hundredths.slice(-2)}0000000`;
}
