/** The closed lists of the language: for each word its English id, the Vietnamese form that is printed, and what else is accepted. */
export const WORDS = {
  kind: {
    flow: ['thời kỳ'],
    stock: ['thời điểm'],
    ratio: ['tỷ lệ', 'tỷ trọng'],
    rate: ['tốc độ tăng'],
    index: ['chỉ số'],
    rank: ['thứ hạng', 'xếp hạng'],
  },
  figureStatus: { actual: ['thực hiện'], estimate: ['ước', 'ước tính'], provisional: ['sơ bộ'], final: ['chính thức'] },
  better: { higher: ['cao hơn'], lower: ['thấp hơn'] },
  missing: { partial: ['một phần'], unknown: ['chưa rõ'], zero: ['bằng 0'] },
  children: { complete: ['đủ'], partial: ['một phần'] },
  rule: {
    sum: ['cộng'],
    last: ['cuối kỳ'],
    average: ['bình quân'],
    ratio: ['tỷ lệ'],
    weighted: ['bình quân có quyền số'],
    'geometric-mean': ['bình quân nhân'],
    max: ['lớn nhất'],
    min: ['nhỏ nhất'],
    count: ['đếm'],
    distinct: ['đếm không trùng'],
    none: ['không cộng được'],
  },
  basis: { total: ['cả kỳ'], 'yearly-average': ['bình quân năm'], 'at-end': ['cuối kỳ'], 'pro-rata': ['tính bình quân'] },
  phasing: { linear: ['đều'], 'at-end': ['cuối kỳ'] },
  addsUp: { periods: ['thời gian', 'kỳ'], zones: ['khu'] },
  cadence: {
    daily: ['hằng ngày', 'ngày'],
    weekly: ['hằng tuần', 'tuần'],
    monthly: ['hằng tháng', 'tháng'],
    quarterly: ['hằng quý', 'quý'],
    yearly: ['hằng năm', 'năm'],
  },
  event: {
    'study-permitted': ['chấp thuận nghiên cứu'],
    'policy-approved': ['chấp thuận chủ trương'],
    'investor-approved': ['chấp thuận nhà đầu tư'],
    licensed: ['cấp mới'],
    'capital-increased': ['tăng vốn'],
    'share-purchase': ['góp vốn mua cổ phần'],
    'capital-reduced': ['giảm vốn'],
    revoked: ['thu hồi'],
    amended: ['điều chỉnh'],
    'site-cleared': ['bàn giao mặt bằng'],
    groundbreaking: ['khởi công'],
    suspended: ['tạm dừng'],
    ended: ['chấm dứt'],
    'land-leased': ['thuê đất', 'cho thuê đất'],
    'land-reduced': ['thu gọn diện tích'],
    disbursed: ['giải ngân'],
    'first-product': ['ra sản phẩm'],
    'in-operation': ['đi vào hoạt động'],
    workers: ['lao động'],
  },
  eventSum: { amount: ['vốn'], land: ['đất'], workers: ['lao động'] },
  eventCount: { projects: ['dự án'], events: ['lượt'] },
  permitKind: {
    study: ['chấp thuận nghiên cứu quy hoạch'],
    policy: ['chấp thuận chủ trương đầu tư'],
    investor: ['chấp thuận nhà đầu tư'],
    investment: ['giấy chứng nhận đăng ký đầu tư'],
    land: ['giao đất', 'cho thuê đất'],
    construction: ['giấy phép xây dựng'],
    environment: ['giấy phép môi trường'],
  },
  role: { infrastructure: ['hạ tầng'], production: ['sản xuất'] },
  capitalType: { FDI: ['FDI'], domestic: ['trong nước'], state: ['nhà nước'] },
  projectZone: { outside: ['ngoài khu'], unknown: ['chưa rõ'] },
  level: {
    region: ['vùng'],
    province: ['tỉnh'],
    city: ['thành phố'],
    town: ['thị xã'],
    district: ['huyện', 'quận'],
    county: ['hạt'],
    municipality: ['đô thị'],
    borough: ['quận nội thành'],
    commune: ['xã', 'phường', 'thị trấn'],
    special: ['đặc khu'],
  },
  zoneType: {
    'economic-zone': ['KKT', 'khu kinh tế'],
    'industrial-park': ['KCN', 'khu công nghiệp'],
    'industrial-cluster': ['CCN', 'cụm công nghiệp'],
    phase: ['giai đoạn'],
    group: ['nhóm'],
  },
  readinessItem: {
    'site-clearance': ['mặt bằng'],
    'fill-material': ['vật liệu san lấp'],
    power: ['điện'],
    water: ['nước'],
    telecom: ['viễn thông'],
    wastewater: ['xử lý nước thải'],
    road: ['đường giao thông'],
    social: ['hạ tầng xã hội'],
  },
  readinessState: { ready: ['sẵn sàng'], 'in-progress': ['đang làm'], missing: ['còn thiếu', 'chưa có'] },
  permitStatus: { active: ['còn hiệu lực'], expired: ['hết hạn'], revoked: ['thu hồi'] },
  outcome: { 'partly-met': ['đạt một phần'], 'not-met': ['không đạt'], dropped: ['không thực hiện'] },
  policyStatus: {
    draft: ['dự thảo'],
    reviewed: ['đã thẩm định'],
    submitted: ['đã trình'],
    issued: ['đã ban hành'],
    superseded: ['đã thay thế'],
  },
  status: {
    unmeasurable: ['Chưa đo được'],
    'no-data': ['Chưa có số liệu'],
    achieved: ['Đạt'],
    exceeded: ['Vượt'],
    breached: ['Vượt trần'],
    missed: ['Không đạt'],
    stale: ['Số liệu cũ'],
    'on-track': ['Đúng tiến độ'],
    'at-risk': ['Có nguy cơ không đạt'],
    'off-track': ['Chậm tiến độ'],
  },
  rateKind: { market: ['thị trường'], plan: ['kế hoạch'] },
  rounding: { 'half-up': ['làm tròn'], truncate: ['cắt bớt'] },
  asOf: { latest: ['mới nhất'], today: ['hôm nay'] },
  convertAt: { 'as-of': ['ngày số liệu'], 'period-end': ['cuối kỳ'], 'plan-rate': ['tỷ giá kế hoạch'] },
  severity: { off: ['tắt'], hint: ['gợi ý'], info: ['thông tin'], warning: ['cảnh báo'], error: ['lỗi'] },
  // Words that stand in messages only.
  direction: { 'larger than': ['lớn hơn'], 'smaller than': ['nhỏ hơn'] },
  roundedHow: { rounded: ['khi làm tròn'], truncated: ['khi cắt bớt'] },
  stepProblem: {
    'falls below the step before': ['thấp hơn mốc trước'],
    'passes the target': ['vượt kế hoạch'],
    'ends outside the period': ['nằm ngoài kỳ'],
  },
  comparedEnd: { 'the number as written': ['số đã ghi'], 'the lower end': ['đầu dưới'], 'the upper end': ['đầu trên'] },
  missingDate: { from: ['ngày đầu'], to: ['ngày cuối'], published: ['công bố'], 'as-of': ['tính đến'] },
  expected: {
    map: ['bảng khóa và giá trị'],
    list: ['danh sách'],
    text: ['chữ'],
    number: ['số'],
    unit: ['đơn vị'],
    currency: ['loại tiền'],
    'yes or no': ['có hoặc không'],
  },
} as const satisfies Record<string, Record<string, readonly string[]>>;

export type WordList = keyof typeof WORDS;
export type Word<L extends WordList> = Extract<keyof (typeof WORDS)[L], string>;

export type IndicatorKind = Word<'kind'>;
export type FigureStatus = Word<'figureStatus'>;
export type Rule = Word<'rule'>;
export type Basis = Word<'basis'>;
export type Cadence = Word<'cadence'>;
export type EventKind = Word<'event'>;
export type PermitKind = Word<'permitKind'>;
export type CapitalType = Word<'capitalType'>;
export type Level = Word<'level'>;
export type ReadinessItem = Word<'readinessItem'>;
export type ReadinessState = Word<'readinessState'>;
export type PermitStatus = Word<'permitStatus'>;
export type Outcome = Word<'outcome'>;
export type PolicyStatus = Word<'policyStatus'>;
export type Status = Word<'status'>;

/** The statuses a target may have. */
export const STATUSES = Object.keys(WORDS.status) as readonly Status[];

export type ConvertAt = Word<'convertAt'>;
export type Severity = Word<'severity'>;

/** The word of a list that a text means, in English or Vietnamese, without regard to case; undefined when it means none. */
export function wordOf<L extends WordList>(list: L, text: string): Word<L> | undefined {
  const forms = BY_FORM[list];
  return (forms.get(text) ?? forms.get(text.normalize('NFC').toLowerCase().trim())) as Word<L> | undefined;
}

/** For each list its words by every accepted form; of two words with one form the first. */
const BY_FORM = Object.fromEntries(
  Object.entries(WORDS).map(([list, words]) => [
    list,
    new Map(
      Object.entries(words as Readonly<Record<string, readonly string[]>>)
        .flatMap(([word, forms]) => [word, ...forms].map((form): [string, string] => [form.toLowerCase(), word]))
        .reverse(),
    ),
  ]),
) as Readonly<Record<string, ReadonlyMap<string, string>>> as Readonly<Record<WordList, ReadonlyMap<string, string>>>;

/** What a word of a list is called: the first Vietnamese form, or the English word with hyphens as spaces. */
export function sayWord(list: WordList, word: string, language: 'en' | 'vi'): string {
  const forms = (WORDS[list] as Record<string, readonly string[]>)[word];
  return language === 'vi' && forms ? (forms[0] ?? word) : word.replace(/-/g, ' ');
}
