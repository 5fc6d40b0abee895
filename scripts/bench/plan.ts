/** A plan file of about `size` bytes: zones, projects with events, targets and weekly counts, two mistakes seeded; the same text for the same size. */
export function benchPlan(size: number): string {
  const blocks: string[] = [];
  let length = HEAD.length;
  let count = 0;
  while (length < size) {
    const block = projectBlock((count += 1));
    blocks.push(block);
    length += block.length;
  }
  const zones = Array.from({ length: Math.ceil(count / 20) + 1 }, (_, n) => `  kcn-${n}: {name: KCN Số ${n}, type: KCN}\n`);
  return [HEAD, 'zones:\n', ...zones, 'projects:\n', ...blocks, TAIL].join('');
}

/** The text whose first digit the keystroke bench types: a component, so that every key changes what its sum says. */
export const TYPED = '292,47 triệu USD';

const HEAD = `localities:
  tinh: {name: Tỉnh Mẫu, level: province}
indicators:
  fdi: {name: Vốn FDI, unit: triệu USD, kind: flow, components: [fdi-new, fdi-increase]}
  fdi-new: {name: Cấp mới, unit: triệu USD, kind: flow}
  fdi-increase: {name: Tăng vốn, unit: triệu USD, kind: flow}
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
  - indicator: fdj
    scope: tinh
    period: 2023
    value: 3 tỷ USD
`;

function projectBlock(n: number): string {
  const zone = `kcn-${Math.floor(n / 20)}`;
  const month = String((n % 9) + 1).padStart(2, '0');
  return `  du-an-${n}:
    name: Nhà máy sản xuất số ${n}
    zone: ${zone}
    role: production
    capital-type: FDI
    investor: Công ty TNHH Đầu tư ${n}
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
