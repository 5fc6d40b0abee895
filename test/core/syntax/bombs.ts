const many = (count: number, make: (i: number) => string, between = '') => Array.from({ length: count }, (_, i) => make(i)).join(between);

/** A text made to hurt, and the slips it gives with their number; `*` is some. */
export type Bomb = readonly [name: string, text: string, slips: Readonly<Record<string, number | '*'>>];

/** Texts whose reading costs far more than their length, for whoever reads without bounds. */
export const BOMBS: readonly Bomb[] = [
  [
    'a billion laughs',
    `a: &a [${many(9, () => 'x', ', ')}]\n${many(8, (i) => `${'bcdefghi'[i]}: &${'bcdefghi'[i]} [${many(9, () => `*${'abcdefgh'[i]}`, ', ')}]\n`)}`,
    { 'too-many-aliases': 1 },
  ],
  ['20,000 aliases of one anchor in one list', `a: &a x\nb: [${many(20_000, () => '*a', ', ')}]\n`, { 'too-many-aliases': 1 }],
  ['20,000 aliases of one anchor in as many entries', `a: &a x\nb:\n${many(20_000, () => '  - *a\n')}`, { 'too-many-aliases': 1 }],
  ['5,000 anchors and their aliases', `a:\n${many(5000, (i) => `  - &a${i} x\n`)}b:\n${many(5000, (i) => `  - *a${i}\n`)}`, {}],
  [
    'a merge of 2,000 times 2,000 keys',
    `a: &a {${many(2000, (i) => `k${i}: 1`, ', ')}}\nb:\n  c: {<<: [${many(2000, () => '*a', ', ')}]}\n`,
    {},
  ],
  [
    '2,000 merges of 2,000 keys',
    `a: &a {${many(2000, (i) => `k${i}: 1`, ', ')}}\nb:\n${many(2000, (i) => `  e${i}: {<<: *a}\n`)}`,
    { 'too-many-aliases': 1 },
  ],
  ['aliases of themselves', 'a: &a [*a]\nb: &b {<<: *b}\n', { 'cannot-begin': 2 }],
  ['100,000 open brackets', `a: ${'['.repeat(100_000)}\n`, { 'too-deep': 1 }],
  ['50,000 brackets that close', `a: ${'['.repeat(50_000)}${']'.repeat(50_000)}\n`, { 'too-deep': 1 }],
  ['2,000 maps in each other', `${many(2000, (i) => `${' '.repeat(i)}a:\n`)}`, { 'too-deep': 1 }],
  ['50,000 dashes on a line', `a:\n  ${'- '.repeat(50_000)}x\n`, { 'too-deep': 1 }],
  ['50,000 question marks on a line', `${'? '.repeat(50_000)}\n`, { 'too-deep': 1 }],
  ['one line of 5 MB', `a: ${'x'.repeat(5_000_000)}\n`, {}],
  ['one line of 5 MB in an open quote', `a: "${'x, '.repeat(1_700_000)}\n`, { 'unclosed-quote': 1 }],
  ['one line of 1 MB in an open bracket', `a: [${'x, '.repeat(340_000)}\n`, { 'no-partner': 1 }],
  ['a million spaces', `a:${' '.repeat(1_000_000)}b: c: d\n`, { 'colon-in-text': 1 }],
  ['half a million blank lines', `a:\n${'\n'.repeat(500_000)}  b: c: d\n`, { 'colon-in-text': 1 }],
  ['20,000 times one key in braces', `a: {b: {${many(20_000, () => 'k: 1', ', ')}}}\n`, { 'duplicate-key': 20 }],
  ['20,000 times one key in an entry', `zones:\n  a:\n${'    k: 1\n'.repeat(20_000)}`, { 'duplicate-key': 20 }],
  ['20,000 times one section', 'k: 1\n'.repeat(20_000), { 'duplicate-key': 20 }],
  ['20,000 times one id', `zones:\n${'  k: {a: 1}\n'.repeat(20_000)}`, {}],
  ['10,000 documents', '---\na: 1\n'.repeat(10_000), { 'second-document': 1 }],
  ['20,000 lines with tabs', `zones:\n${'\ta: 1\n'.repeat(20_000)}`, { tab: 1 }],
  ['20,000 lines with no-break spaces', `zones:\n${'\u00a0\u00a0a: 1\n'.repeat(20_000)}`, { 'no-break-space': 1 }],
  ['5,000 broken entries', `zones:\n${many(5000, (i) => `  a${i}:\n    name: x: y\n`)}`, { 'colon-in-text': 5000 }],
  ['5,000 lines at any indent', `zones:\n${many(5000, (i) => `${' '.repeat(1 + ((i * 7) % 13))}k${i}: 1\n`)}`, { 'misaligned-key': '*' }],
  ['conflict markers', `<<<<<<< HEAD\nzones:\n  a: {name: A}\n=======\nzones:\n  b: {name: B}\n>>>>>>> x\n`, { conflict: 1 }],
  ['an image', `\x89PNG\r\n\x1a\n\0\0\0${'qk\x01\n\0'.repeat(10_000)}`, { unreadable: 1 }],
];
