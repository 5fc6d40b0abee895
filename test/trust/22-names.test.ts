import assert from 'node:assert/strict';
import { diagnosticsOf } from '../../core/diagnostics.ts';
import { statusOf } from '../../core/features/status-report.ts';
import { bareWords } from '../../core/plan/quantity/fold.ts';
import { applyEdits } from '../../core/text/apply-edits.ts';
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

const HIDDEN =
  '\u00ad\u034f\u061c\u115f\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2066\u2067\u2068\u2069\u206a\u3164\uffa0';
const LOOKALIKES = 'АВЕЅІЈКМНОРСТУХаеѕіјорсухԁΑΒΕΖΗΙΚΜΝΟΡΤΥΧοναιÐðƉжщФλΩ';

describe('Names that are not what they look like', () => {
  const PLACES: readonly ((name: string) => string)[] = [
    (name) => `zones: {z: {name: "${name}", type: KCN}}\n`,
    (name) => `organisations: {o: {name: Ban, aliases: ["${name}"]}}\n`,
    (name) => `policies: {p: {name: "Nghị quyết", number: "${name}", status: issued}}\n`,
    (name) => `indicators: {i: {name: '${name}', unit: ha, kind: flow}}\n`,
  ];
  const told = (text: string) => {
    const { db, file } = planOfTexts({ 'zoneplan.yaml': 'plan: {id: p, name: P, locale: vi-VN}\n', 'a.plan.yaml': text });
    return diagnosticsOf(db, file('a.plan.yaml'), 'en').filter(({ code }) => code === 'deceptive-name');
  };

  it('are told, each once, wherever they stand', () => {
    let count = 0;
    for (const character of [...HIDDEN, ...LOOKALIKES])
      for (const place of PLACES) {
        const text = place(`KCN B${character}nh Minh`);
        const [found, ...more] = told(text);
        assert.ok(found && more.length === 0, JSON.stringify(text));
        const [fix] = found.fixes;
        if (fix) assert.deepEqual(told(applyEdits(text, fix.edits)), []);
        count += 1;
      }
    assert.ok(count > 200);
    figure('deceivers', `${count} deceiving names told`);
  });

  it('and names in any one script, with pictures or with marks of their own, are not', () => {
    const names = [
      'Завод Севан',
      'Αθήνα',
      '東京工業団地',
      '부산',
      'مصنع',
      'KCN 東京',
      'Nhà máy 👩‍👩‍👧 🏭',
      'Škoda',
      'Đắk Lắk',
      'Þór',
      'LG Display – số 2',
      '“Việt Hưng”',
      'm²',
      'µm',
      'Ω',
      'Z\u0323',
      'नई दिल्ली',
    ];
    for (const name of names) for (const place of PLACES) assert.deepEqual(told(place(name)), [], name);
  });
});

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
