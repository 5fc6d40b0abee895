/** A text as words are compared: NFC, every kind of space a plain one, none at the ends. */
export function fold(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** The same without regard to case. */
export function foldCase(text: string): string {
  return fold(text).toLowerCase();
}
