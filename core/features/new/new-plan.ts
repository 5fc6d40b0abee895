import type { Language } from '../../messages/said.ts';
import { kebab } from '../../plan/lower/kebab.ts';
import { yamlSource } from '../../plan/quantity/yaml-source.ts';

/** A file of a plan that is about to be. */
export interface FirstFile {
  readonly name: string;
  readonly text: string;
}

/** What a new plan is begun with. */
export interface NewPlan {
  readonly name: string;
  readonly year: number;
  readonly language: Language;
}

/** The files of a plan that is begun: its manifest, and a year with one zone, one indicator and one target to be written over. */
export function newPlan({ name, year, language }: NewPlan): readonly FirstFile[] {
  const own = name.normalize('NFC').replace(/\s+/g, ' ').trim();
  const manifest = fill(MANIFEST[language], { id: kebab(own), name: yamlSource(own) });
  return [
    { name: 'zoneplan.yaml', text: manifest },
    { name: `${year}.plan.yaml`, text: fill(YEAR[language], { year: String(year) }) },
  ];
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, key: string) => values[key]!);
}

const MANIFEST: Readonly<Record<Language, string>> = {
  en: `plan:
  id: {{id}}
  name: {{name}}
  locale: en                 # figures as 2,049.78; vi-VN writes 2.049,78
  report-currency: USD

# A first plan leaves these out. Delete the lines as it grows.
rules:
  missing-source: off
  target-without-owner: off
  target-without-policy: off
  indicator-without-metadata: off
`,
  vi: `plan:
  id: {{id}}
  name: {{name}}
  locale: vi-VN              # số liệu viết 2.049,78
  report-currency: USD

# Kế hoạch mới lập chưa cần những mục này. Xóa dần các dòng dưới đây khi kế hoạch đầy đủ hơn.
rules:
  missing-source: off
  target-without-owner: off
  target-without-policy: off
  indicator-without-metadata: off
`,
};

const YEAR: Readonly<Record<Language, string>> = {
  en: `# An example to write over. Ids on the left are your own;
# Ctrl+Space offers what may stand at each place.
zones:
  first-park: {name: First Park, type: industrial-park}

indicators:
  fdi: {name: FDI attracted, unit: million USD, kind: flow}

targets:
  fdi-{{year}}:
    name: FDI attracted in {{year}}
    indicator: fdi
    scope: first-park
    period: {{year}}
    at-least: 100 million USD

# Each count is added below, from the first day of the period to its as-of date:
# actuals:
#   - {indicator: fdi, scope: first-park, period: {{year}}, as-of: {{year}}-03-31, value: 20 million USD}
`,
  vi: `# Mẫu để ghi đè. Mã bên trái do mình đặt;
# Ctrl+Space gợi ý nội dung có thể ghi ở từng chỗ.
zones:
  kcn-mau: {name: KCN Mẫu, type: KCN}

indicators:
  fdi: {name: Vốn FDI thu hút, unit: triệu USD, kind: flow}

targets:
  fdi-{{year}}:
    name: Thu hút vốn FDI năm {{year}}
    indicator: fdi
    scope: kcn-mau
    period: {{year}}
    at-least: 100 triệu USD

# Mỗi lần kiểm đếm ghi thêm một dòng, lũy kế từ đầu kỳ đến ngày chốt số:
# actuals:
#   - {indicator: fdi, scope: kcn-mau, period: {{year}}, as-of: {{year}}-03-31, value: 20 triệu USD}
`,
};
