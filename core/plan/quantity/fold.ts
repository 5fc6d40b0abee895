/** A text as words are compared: NFC, every kind of space a plain one, none at the ends. */
export function fold(text: string): string {
  return FOLDED.test(text) ? text : text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Words of Latin letters, digits and marks with single spaces between them: folded as they are. */
const FOLDED = /^[!-~\u00c0-\u024f\u1e00-\u1eff]+(?: [!-~\u00c0-\u024f\u1e00-\u1eff]+)*$/;

/** The same without regard to case. */
export function foldCase(text: string): string {
  return fold(text).toLowerCase();
}

/** A text without its accents: `Đất` is `Dat`. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}

/** A text without its accents, in lower case. */
export function bare(text: string): string {
  return withoutAccents(text).toLowerCase();
}

/** The words of a text, letters and digits without accents in lower case, with one joint for all that stands between them. */
export function bareWords(text: string, joint = ' '): string {
  return bare(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .join(joint);
}
