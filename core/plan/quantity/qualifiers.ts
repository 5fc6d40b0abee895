import type { Qualifier } from './quantity.ts';

interface QualifierWord {
  readonly word: string;
  readonly qualifier: Qualifier;
  readonly estimated?: boolean;
}

const WORDS: readonly QualifierWord[] = [
  ...words('above', ['trên', 'hơn', 'over', 'above', 'more than', '>']),
  ...words('below', ['dưới', 'under', 'below', 'less than', '<']),
  ...words('at-least', ['ít nhất', 'tối thiểu', 'at least', '≥']),
  ...words('at-most', ['nhiều nhất', 'tối đa', 'không quá', 'at most', 'up to', '≤']),
  ...words('about', ['khoảng', 'xấp xỉ', 'about', 'around', 'approximately', '~', '≈']),
  ...words('about', ['ước khoảng', 'ước'], true),
  ...words('nearly', ['gần', 'nearly', 'almost']),
].sort((a, b) => b.word.length - a.word.length);

/** The qualifier a text begins with; `length` counts the space after it. */
export function qualifierAt(
  text: string,
): { readonly qualifier: Qualifier; readonly estimated?: boolean; readonly length: number } | undefined {
  if (/^[+\-\u2212]?\d/.test(text)) return undefined;
  const lower = text.toLowerCase();
  const found = WORDS.find(
    ({ word }) => lower.startsWith(word) && (!/\p{L}$/u.test(word) || lower[word.length] === ' ' || lower.length === word.length),
  );
  if (!found) return undefined;
  const space = text[found.word.length] === ' ' ? 1 : 0;
  return { qualifier: found.qualifier, estimated: found.estimated, length: found.word.length + space };
}

function words(qualifier: Qualifier, forms: readonly string[], estimated?: boolean): QualifierWord[] {
  return forms.map((word) => ({ word, qualifier, estimated }));
}
