/** Texts that random edits begin from: every style the language allows. */
export const BASES: readonly string[] = [
  `# kế hoạch
zones:
  kcn-a: {name: KCN A, type: KCN, localities: [tx-a]}
  # ghi chú giữa
  kcn-b:
    name: "KCN B: mở rộng"
    aliases:
    - B
    - 'Khu B'
    area: {natural: 13.303 ha}

actuals:
  - {indicator: fdi, period: 2024, value: "28,3 %"}
  - indicator: workers
    value: 9200   # người
    stated:
      - {ratio: 170 %, of: fdi-2024}
`,
  `x-base: &base
  unit: triệu USD
  kind: flow
indicators:
  fdi: {<<: *base, name: Vốn FDI}
  fdi-new:
    <<: *base
    name: &ten Cấp mới
  fdi-old:
    name: *ten
    note: |
      dòng một
        dòng hai

      dòng ba
  more: >-
    gấp
    lại
targets: {a: {name: A, b: [1, 2]}, c: {
    d: 1
  }}
`,
  `---
actuals:
- indicator: a
  value: 1
-
  indicator: b
- - x
  - y
policies:
    nq:
        name: Nghị quyết
        number: 01-NQ/TU

    nq-2:
        name: 'Hai'
empty:
scalar: 12
? lạ
: lùng
`,
  'zones:\r\n  a:\r\n    name: A\r\n  b:\r\n    name: B\r\n\r\nx: [1,\r\n  2]\r\n',
  '{zones: {a: {name: A}, b: {name: B}}, actuals: [1, {x: 2}]}\n',
  `a: 1
b: {c: 1}
c: [1]
d: 'x'
e:
zones:
  a: {name: A}
  b: {name: "B"}   # b
  c: {name: C, x: [1]}
  # ghi chú
  d: &d {name: D}
  e: {<<: *d, y: 2}
  f:
actuals:
- {value: 1}
- {value: 2}
-
- [3]
- *d
- "năm"
`,
  '',
];

/** What hostile typing inserts. */
export const FRAGMENTS: readonly string[] = [
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  '\t',
  '\n',
  '\r',
  '\r\n',
  '---',
  '\n---\n',
  '\n<<<<<<< HEAD\n',
  '\n=======\n',
  '\n>>>>>>> x\n',
  '\n...\n',
  '- ',
  '\n- ',
  '\n  - ',
  '\n  ',
  '\n    ',
  '&a ',
  '*a',
  '*base',
  '<<: *base',
  '<<: ',
  '#',
  ' #',
  ' # x',
  ': ',
  ':',
  ', ',
  '|',
  '>',
  '|2',
  '\n  key: ',
  '\nzones:\n  a: 1\n',
  '? ',
  '\n: ',
  '!',
  '!!str ',
  '%',
  '\n%',
  '@',
  '😀',
  '\ud83d',
  '\ude00',
  '\u0301',
  'e\u0301',
  '\u00a0',
  '\u2028',
  '\ufeff',
  '\0',
  'x',
  ' ',
  '  ',
  'abc',
  '12',
  'zones:',
  'a: b',
  '“',
  '”',
  'name: A: b',
  "''",
  '""',
  '\\',
  '~',
  '-',
  '- - ',
  '{a: 1}',
  '[1, 2]',
  '\n\n',
  '\n#',
  '&base ',
  ']}',
];
