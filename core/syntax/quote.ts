const NOT_PLAIN_START = /^(?:[,[\]{}#&*!|>'"%@`\s]|[-?:](?:\s|$)|---|\.\.\.)/;
const CONTROL = /[\x00-\x1f\x7f-\x9f\u00a0\u2028\u2029\ufeff\ufffe\uffff]/;
const NOT_TEXT =
  /^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE|<<|[-+]?\.?\d[\d.]*(?:[eE][-+]?\d+)?|0o[0-7]+|0x[\da-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

/** YAML source for a text: as it is where that reads back as the same text, else in double quotes. `flow` is inside braces or brackets. */
export function quoteIfNeeded(text: string, flow: boolean): string {
  return isSafePlain(text, flow) && !NOT_TEXT.test(text) ? text : doubleQuoted(text);
}

/** Does a text, written without quotes on a line of its own, read back as the same text, and as a text? */
export function isPlainText(text: string): boolean {
  return isSafePlain(text, false) && !NOT_TEXT.test(text);
}

/** Does a text, written without quotes, read back as the same characters? What it then means, number or text, is not asked. */
export function isSafePlain(text: string, flow: boolean): boolean {
  if (text === '' || NOT_PLAIN_START.test(text) || CONTROL.test(text) || /\s$/.test(text)) return false;
  if (/:(?:\s|$)|\s#/.test(text)) return false;
  if (/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text)) return false;
  return !flow || !/[,[\]{}]|^[-?:][,[\]{}]/.test(text);
}

/** A text in double quotes, escaped. */
export function doubleQuoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replace(/[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]/gu, escaped)}"`;
}

function escaped(char: string): string {
  const named: Record<string, string> = { '\n': '\\n', '\t': '\\t', '\r': '\\r' };
  return named[char] ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
