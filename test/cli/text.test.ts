import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { closest } from '../../cli/closest.ts';
import { decode } from '../../cli/disk/text.ts';
import { safe, safeJson, safePath } from '../../cli/safe.ts';
import { withoutTimeout } from '../../cli/timeout.ts';
import { cut, padEnd, widthOf, wrap } from '../../cli/width.ts';

describe('text that is safe to print', () => {
  const table: readonly (readonly [string, string])[] = [
    ['Vốn FDI thu hút 28,3 % – “KCN”', 'Vốn FDI thu hút 28,3 % – “KCN”'],
    ['\u001b[31mred\u001b[0m', '\\u{1b}[31mred\\u{1b}[0m'],
    ['\u009b2J', '\\u{9b}2J'],
    ['a\r\nb\tc\u0000', 'a\\u{d}\\u{a}b\\u{9}c\\u{0}'],
    ['\u202eabc\u2066\u2069\u200f', '\\u{202e}abc\\u{2066}\\u{2069}\\u{200f}'],
    ['a\u2028b\u2029', 'a\\u{2028}b\\u{2029}'],
    ['x ##[error]y ##vso[task.x]', 'x # #[error]y # #vso[task.x]'],
  ];
  for (const [text, printed] of table) it(JSON.stringify(text), () => equal(safe(text), printed));

  it('a path never begins like a workflow command', () => equal(safePath('::error::.plan.yaml'), './::error::.plan.yaml'));

  it('never lets a control or direction character through, whatever the text', () => {
    const raw = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        ok(!raw.test(safe(text)));
        ok(!raw.test(safeJson(text).replaceAll('\n', '')));
        equal(JSON.parse(safeJson(text)), text);
      }),
      { numRuns: 300 },
    );
  });
});

describe('width on a terminal', () => {
  const table: readonly (readonly [string, number])[] = [
    ['', 0],
    ['abc', 3],
    ['Tỷ đồng', 7],
    ['Tỷ đồng'.normalize('NFD'), 7],
    ['漢字', 4],
    ['🏭', 2],
    ['…│█░', 4],
  ];
  for (const [text, width] of table) it(`${text} takes ${width}`, () => equal(widthOf(text), width));

  it('cuts whole letters and never past the width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 20 }), (text, width) => {
        ok(widthOf(cut(text, width)) <= width);
        ok(widthOf(padEnd(cut(text, width), width)) === width);
      }),
      { numRuns: 300 },
    );
    equal(cut('Vốn đầu tư'.normalize('NFD'), 4).normalize('NFC'), 'Vốn…');
  });

  it('wraps at spaces', () => deepEqual(wrap('một hai ba bốn', 7), ['một hai', 'ba bốn']));
});

describe('bytes of a plan file', () => {
  const table: readonly (readonly [string, Uint8Array, object])[] = [
    ['UTF-8', Buffer.from('tên: Khu A'), { text: 'tên: Khu A' }],
    ['a byte order mark is no text', Buffer.from('\ufeffa: 1'), { text: 'a: 1' }],
    ['UTF-16', Buffer.from('\ufeffa: 1', 'utf16le'), { why: 'utf-16' }],
    ['binary', Uint8Array.of(80, 75, 3, 4, 0, 0), { why: 'binary' }],
    ['Windows-1258', Uint8Array.of(0x56, 0xf4, 0x6e), { why: 'not-utf-8' }],
  ];
  for (const [name, bytes, read] of table) it(name, () => deepEqual(decode(bytes), read));
});

describe('the closest word', () => {
  const words = ['check', 'status', 'explain', 'lsp'];
  for (const [word, found] of [
    ['chekc', 'check'],
    ['staus', 'status'],
    ['explian', 'explain'],
    ['zzz', undefined],
    ['plans', undefined],
  ] as const) {
    it(`${word} → ${found}`, () => equal(closest(word, words), found));
  }
});

describe('--timeout is taken off the inner command', () => {
  for (const [argv, left] of [
    [
      ['check', '--timeout', '5', 'a'],
      ['check', 'a'],
    ],
    [
      ['check', '--timeout=5', '--', '--timeout', '5'],
      ['check', '--', '--timeout', '5'],
    ],
  ] as const)
    it(argv.join(' '), () => deepEqual(withoutTimeout(argv), left));
});
