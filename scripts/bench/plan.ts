/** A plan file of about `size` bytes: zones, projects with events, targets and counts, two misspelt keys seeded; the same text for the same size. */
export function benchPlan(size: number): string {
  const blocks: string[] = [];
  let length = HEAD.length;
  let count = 0;
  while (length < size) {
    const block = projectBlock((count += 1), `kcn-${Math.floor(count / 20)}`, count === 1);
    blocks.push(block);
    length += block.length;
  }
  const zones = Array.from(
    { length: Math.ceil(count / 20) + 1 },
    (_, n) => `  kcn-${n}: {name: KCN Số ${n}, type: KCN, localities: [tinh]}\n`,
  );
  return [HEAD, 'zones:\n', ...zones, 'projects:\n', ...blocks, TAIL].join('');
}

/** The text whose first digit the keystroke bench types: a component, so that every key changes what its sum says. */
export const TYPED = '292,47 triệu USD';

/** The key in which a keystroke makes a mistake and mends it, which schema and checks alike see. */
export const TOGGLED = 'sector:';

/** A plan of many files of about 11 KB: a zone each, with its projects, its target of the year, its counts and two misspelt keys. */
export function benchFolder(files: number): ReadonlyMap<string, string> {
  const texts = new Map([
    ['zoneplan.yaml', MANIFEST],
    ['plan.plan.yaml', HEAD],
  ]);
  for (let n = 0; n < files; n += 1) texts.set(`zones/kcn-${String(n).padStart(5, '0')}.plan.yaml`, zoneFile(n));
  return texts;
}

const MANIFEST = 'plan: {id: bench, name: Kế hoạch đo tốc độ, locale: vi-VN, scope: tinh}\n';

const HEAD = `localities:
  tinh: {name: Tỉnh Mẫu, level: province}
indicators:
  fdi: {name: Vốn FDI, unit: triệu USD, kind: flow, components: [fdi-new, fdi-increase]}
  fdi-new: {name: Cấp mới, unit: triệu USD, kind: flow}
  fdi-increase: {name: Tăng vốn, unit: triệu USD, kind: flow}
  workers: {name: Lao động, unit: người, kind: stock}
  starts: {name: Dự án khởi công, unit: dự án, kind: flow, from-events: {count: projects, of: [groundbreaking]}}
`;

const TAIL = `targets:
  fdi-2024: {name: Vốn FDI năm 2024, indicator: fdi, scope: tinh, period: 2024, at-least: 3 tỷ USD}
actuals:
  - indicator: fdi
    scope: tinh
    period: 2024
    as-of: 2024-03-30
    value: 851,34 triệu USD
  - indicator: fdi
    scope: tinh
    period: 2024
    as-of: 2024-11-15
    value: 2.049,78 triệu USD
    components:
      fdi-new: 1.757,24 triệu USD
      fdi-increase: ${TYPED}
  - indicator: fdi
    scope: tinh
    period: 2023
    vaule: 3 tỷ USD
`;

const PROJECTS_A_ZONE = 12;

function zoneFile(n: number): string {
  const zone = `kcn-${n}`;
  const projects = Array.from({ length: PROJECTS_A_ZONE }, (_, i) => projectBlock(n * PROJECTS_A_ZONE + i, zone, i === 3));
  return `zones:
  ${zone}: {name: KCN Số ${n}, type: KCN, localities: [tinh]}
targets:
  fdi-${n}: {name: Vốn FDI của KCN Số ${n}, indicator: fdi, scope: ${zone}, period: 2024, at-least: ${(n % 50) + 20} triệu USD}
actuals:
  - {indicator: fdi, scope: ${zone}, period: 2024, as-of: 2024-09-30, value: "${(n % 40) + 9},5 triệu USD"}
  - {indicator: fdi, scope: ${zone}, period: 2024, as-of: 2024-10-31, value: "${(n % 40) + 11},5 triệu USD"}
  - {indicator: workers, scope: ${zone}, period: 2024, as-of: 2024-10-31, vaule: ${(n % 900) + 100} người}
projects:
${projects.join('')}`;
}

function projectBlock(n: number, zone: string, misspelt: boolean): string {
  const month = String((n % 9) + 1).padStart(2, '0');
  return `  du-an-${n}:
    name: Nhà máy sản xuất số ${n}
    zone: ${zone}
    role: production
    capital-type: FDI
    ${misspelt ? 'invester' : 'investor'}: Công ty TNHH Đầu tư ${n}
    investor-country: KR
    sector: điện tử
    land: ${(n % 40) + 3},5 ha
    permits:
      - kind: investment
        document: "0${n}"
        issued: 2022-${month}-10
    events:
      - date: 2022-${month}-10
        event: licensed
        amount: ${(n % 90) + 10},25 triệu USD
        document: GCN-${n}
      - date: 2023-${month}-15
        event: capital-increased
        amount: ${(n % 20) + 1},5 triệu USD
        amendment: 1
      - date: 2024-${month}-20
        event: groundbreaking
      - date: 2024-10-${String((n % 27) + 1).padStart(2, '0')}
        event: disbursed
        amount: ${(n % 15) + 1} triệu USD
`;
}
