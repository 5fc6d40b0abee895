/**
 * Characters that nobody sees and that make two texts differ or read otherwise than they are written: marks of direction, joiners and spaces
 * without width, hyphens that show at line ends alone, letters of no shape. A joiner between pictures is part of one.
 */
const HIDDEN =
  /\u034f|[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\u3164\ufeff\uffa0\u{e0001}\u{e0020}-\u{e007f}]|(?<!\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?)\u200d/gu;

/** Letters of other scripts, and one of Icelandic, that look like letters of ours. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  [
    ['АВЕЅІЈКМНОРСТУХаеѕіјорсухһԁԛԝ', 'ABESIJKMHOPCTYXaesijopcyxhdqw'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοναι', 'ABEZHIKMNOPTYXovai'],
    ['ÐðƉ', 'ĐđĐ'],
  ].flatMap(([theirs = '', ours = '']) => [...theirs].map((letter, i) => [letter, [...ours][i]!] as const)),
);

/** What in a text deceives, and the text without it. */
export interface Deceit {
  readonly kind: 'hidden' | 'lookalike';
  readonly characters: readonly string[];
  /** Undefined where nobody can know what was meant. */
  readonly meant: string | undefined;
}

/** How a text deceives whoever reads it; undefined for all that is what it seems, whatever its script. */
export function deceitIn(text: string): Deceit | undefined {
  if (PLAIN.test(text)) return undefined;
  const hidden = text.match(HIDDEN);
  if (hidden) return { kind: 'hidden', characters: [...new Set(hidden)], meant: text.replace(HIDDEN, '') };
  const composed = text.normalize('NFC');
  const foreign = [...composed.matchAll(WORD)].flatMap(([word]) => foreignIn(word));
  if (foreign.length === 0) return undefined;
  const meant = foreign.every((letter) => LOOKALIKES.has(letter)) ? composed.replace(WORD, asMeant) : undefined;
  return { kind: 'lookalike', characters: [...new Set(foreign)], meant };
}

/** What a Vietnamese or English name is made of, which is nearly all. */
const PLAIN = /^(?:[\u0020-\u007e\u00c0-\u00cf\u00d1-\u00ef\u00f1-\u0188\u018a-\u024f\u1e00-\u1eff]|[\u0300-\u0309\u0323])*$/;

const WORD = /[\p{Letter}\p{Mark}]+/gu;

/** The letters of a word that are of another script than the Latin ones in it. */
function foreignIn(word: string): readonly string[] {
  if (!/\p{Script=Latin}/u.test(word)) return [];
  return word.match(/[ÐðƉ\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/gu) ?? [];
}

function asMeant(word: string): string {
  return foreignIn(word).length === 0 ? word : [...word].map((letter) => LOOKALIKES.get(letter) ?? letter).join('');
}
