/** Text from a plan with control, escape and direction characters written out as `\u{1b}`: nobody sees them, and programs do what they say. */
export function written(text: string): string {
  return text.replace(UNSEEN, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
}

/** Characters that lead the eye or a line elsewhere, as parts of a pattern. */
export const DIRECTION = '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069';
export const SEPARATORS = '\\u2028\\u2029\\ufeff';

const UNSEEN = new RegExp(`[\\u0000-\\u001f\\u007f-\\u009f${DIRECTION}${SEPARATORS}]`, 'g');
