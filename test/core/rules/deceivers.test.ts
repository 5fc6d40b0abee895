import assert from 'node:assert/strict';
import { type Deceit, deceitIn } from '../../../core/rules/deceivers.ts';
import { reportedOn } from '../../on-stage.ts';

describe('names that deceive', () => {
  const told: readonly [says: string, text: string, deceit: Deceit][] = [
    ['a Cyrillic letter in a Latin word', 'KCN Sông Kh\u043eai', { kind: 'lookalike', characters: ['\u043e'], meant: 'KCN Sông Khoai' }],
    ['each letter once', 'K\u0430n\u0430l', { kind: 'lookalike', characters: ['\u0430'], meant: 'Kanal' }],
    ['Icelandic Eth for Đ', '\u00d0ông Mai', { kind: 'lookalike', characters: ['\u00d0'], meant: 'Đông Mai' }],
    [
      'what is meant in that word alone, beside a word that is Cyrillic',
      'Завод Kh\u043eai',
      { kind: 'lookalike', characters: ['\u043e'], meant: 'Завод Khoai' },
    ],
    ['no meaning for a letter that looks like none', 'Kh\u0436ai', { kind: 'lookalike', characters: ['\u0436'], meant: undefined }],
    [
      'no meaning where one letter of two has none',
      'Kh\u0436\u043ei',
      { kind: 'lookalike', characters: ['\u0436', '\u043e'], meant: undefined },
    ],
    ['a space of no width', 'Đông\u200b Mai', { kind: 'hidden', characters: ['\u200b'], meant: 'Đông Mai' }],
  ];
  for (const [says, text, deceit] of told) it(`tells ${says}`, () => assert.deepEqual(deceitIn(text), deceit));

  for (const text of ['Đặng Thuỳ Trâm', 'Đặng Thuỳ Trâm'.normalize('NFD'), 'Завод Рос', 'Βήτα', 'Завод KCN A', 'µm, 10 m²', ''])
    it(`is silent about ${JSON.stringify(text)}`, () => assert.equal(deceitIn(text), undefined));

  const found = (name: string, others = '') =>
    reportedOn(`zones: {kcn-c: {name: ${name}, type: KCN${others}}}\n`).filter(({ code }) => code === 'deceptive-name');

  it('says which letters they are, and writes the name as it was meant, in quotes where braces ask for them', () => {
    const [finding, ...more] = found('"KCN Kh\\u043eai, mới"');
    assert.equal(more.length, 0);
    assert.equal(
      finding!.message,
      '"KCN Khoai, mới" is written with letters that only look like those of the alphabet: \u043e (U+043E). Type them anew.',
    );
    assert.deepEqual(
      finding!.fixes.map(({ title }) => title),
      ['Write "KCN Khoai, mới"'],
    );
  });

  it('says what nobody sees by its number alone, in an alias too', () => {
    const [finding] = found('KCN C', ', aliases: ["Khu\\u200b C"]');
    assert.equal(finding!.message, '"Khu C" holds what nobody sees: U+200B. Take it out.');
  });

  it('shows the name as it stands, and proposes nothing, where nobody can know what was meant', () => {
    const [finding] = found('"Kh\\u0436ai"');
    assert.match(finding!.message, /^"Kh\u0436ai" is written with letters/);
    assert.deepEqual(finding!.fixes, []);
  });
});
