import assert from 'node:assert/strict';
import { diagnosticsOf } from '../../core/diagnostics.ts';
import { statusOf } from '../../core/features/status.ts';
import { bareWords } from '../../core/plan/quantity/fold.ts';
import type { Random } from '../core/history/history.ts';
import { planOfTexts } from '../plan-of-texts.ts';
import { trialOf } from './trial.ts';

const { seed, many, cases, figure } = trialOf(22);
const NAMES = many(10_000, 200_000);
const PER_PLAN = 200;

/** Of places, of people who gave theirs to streets and zones, and of what zones are called after. */
const SYLLABLES =
  'Quảng Ninh Hải Phòng Đông Triều Uông Bí Cẩm Phả Móng Cái Vân Đồn Tiên Yên Bình Liêu Đầm Hà Ba Chẽ Cô Tô Hoành Bồ Việt Hưng Sông Khoai Bắc Tiền Phong Nguyễn Trãi Trần Phú Lê Đại Hành Phạm Ngũ Lão Hoàng Quốc Đặng Dung Bùi Xuân Phái Đỗ Hồ Ngô Quyền Dương Lý Thường Kiệt Huỳnh Thúc Kháng Võ Thị Sáu Điện Biên Phủ Đắk Lắk Pleiku Krông Búk Ea Súp Thừa Thiên Huế Đà Nẵng Kỳ Anh Nghi Sơn Vũng Áng Chu Lai Dung Quất Nhơn Hội Vĩnh Long Cần Thơ Rạch Giá Cà Mau Bạc Liêu Sóc Trăng Ưu Ướt Ỷ Ỹ Ẵm Ẳng Ặt Ệch Ộp Ợ Ừ Ữ Ự Ằng Ặng Ẩn Ậu Ẽ Ễ Ọc Ổi Ỗ Ở Ỡ'.split(
    ' ',
  );
const KINDS = [
  'KCN',
  'KKT',
  'CCN',
  'Khu công nghiệp',
  'Cụm công nghiệp',
  'Nhà máy',
  'Công ty TNHH',
  'Ủy ban nhân dân',
  'Sở',
  'Ban quản lý',
  'Đường',
];

describe('Vietnamese names', function () {
  this.timeout(600_000);

  it(`are one name in both spellings of Unicode, and nothing is told of them: ${NAMES} names, seed ${seed}`, async () => {
    let told = 0;
    const plain = planOf(Array.from({ length: PER_PLAN }, (_, i) => `Zone ${i}`)).codes;
    await cases(NAMES / PER_PLAN, (random, of) => {
      const names = distinct(random);
      of(names);
      const [one, other] = ['NFC', 'NFD'].map((form) => planOf(names.map((name) => name.normalize(form))));
      assert.deepEqual(other, one);
      assert.deepEqual(one!.codes, plain);
      told += names.length;
    });
    figure('names', `${told} names in NFC and NFD: the same findings and figures, none of them about a name`);
  });

  it('are no other spelling of each other', () => {
    for (const form of ['NFC', 'NFD'] as const) {
      const zones = `zones:\n  kcn-a: {name: "${'KCN Đông Mai'.normalize(form)}", type: KCN, aliases: ["${'Đông Mai mở rộng'.normalize(form)}"]}\n`;
      const other = form === 'NFC' ? 'NFD' : 'NFC';
      const texts = {
        'zoneplan.yaml': 'plan: {id: p, name: P, locale: vi-VN}\n',
        'a.plan.yaml': `${zones}  kcn-b: {name: "${'KCN Đông Mai'.normalize(other)}", type: KCN}\n`,
      };
      const { db, file } = planOfTexts(texts);
      const codes = diagnosticsOf(db, file('a.plan.yaml'), 'vi').map(({ code }) => code);
      assert.ok(!codes.includes('spelling-variant'), 'the same name is no other spelling');
    }
  });
});

/** Names that differ by more than accents and a letter, so that none is taken for a slip of another. */
function distinct(random: Random): readonly string[] {
  const found = new Map<string, string>();
  for (let n = 0; found.size < PER_PLAN; n += 1) {
    const words = Array.from({ length: 2 + random.below(3) }, () => random.pick(SYLLABLES));
    const name = `${random.pick(KINDS)} ${words.join(' ')} ${n}`;
    found.set(bareWords(name), name);
  }
  return [...found.values()];
}

/** What is found in a plan of zones with these names, and how its target stands. */
function planOf(names: readonly string[]) {
  const zones = names.map((name, i) => `  z${i}: {name: "${name}", type: KCN, localities: [tinh]}\n`);
  const actuals = names.map((_, i) => `  - {indicator: fdi, scope: z${i}, period: 2024, as-of: 2024-11-15, value: ${i + 1} triệu USD}\n`);
  const { db, file } = planOfTexts({
    'zoneplan.yaml': 'plan: {id: p, name: P, locale: vi-VN, scope: tinh, as-of: 2024-11-15}\n',
    'a.plan.yaml': `localities: {tinh: {name: Tỉnh, level: province}}\nindicators: {fdi: {name: FDI, unit: triệu USD, kind: flow}}\ntargets: {t: {name: T, indicator: fdi, scope: tinh, period: 2024, at-least: 3 tỷ USD}}\nzones:\n${zones.join('')}actuals:\n${actuals.join('')}`,
  });
  const found = diagnosticsOf(db, file('a.plan.yaml'), 'vi');
  return {
    codes: found.map(({ code, pointer }) => [code, pointer]),
    messages: found.map(({ message }) => message.normalize('NFC')),
    status: statusOf(db, '/plan', 'vi').targets.map(({ said }) => said),
  };
}
