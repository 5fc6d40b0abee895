/** A piece of a page; made by `markup`, so that what stands in a plan is always text. */
export class Markup {
  constructor(readonly html: string) {}
}

type Part = Markup | string | number | undefined | false | readonly Part[];

/** Builds a piece of a page; what is put in is text unless it is a piece itself. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.map((written, i) => written + (i < parts.length ? htmlOf(parts[i]) : '')).join(''));
}

/** Pieces one after the other. */
export function joined(pieces: readonly Markup[]): Markup {
  return new Markup(pieces.map(({ html }) => html).join('\n'));
}

/** A sentence of ours, in which words of the language and commands stand between backticks. */
export function withCode(sentence: string): readonly Markup[] {
  return sentence.split('`').map((part, i) => (i % 2 === 1 ? markup`<code>${part}</code>` : markup`${part}`));
}

function htmlOf(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Markup) return part.html;
  if (typeof part === 'string' || typeof part === 'number') return plain(String(part));
  return part.map(htmlOf).join('');
}

/** Text as it is read: marks of markup are written out, signs that hide or turn text around are shown. */
function plain(text: string): string {
  return text
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(HIDDEN, (sign) => `\\u{${sign.charCodeAt(0).toString(16)}}`);
}

const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]/g;
