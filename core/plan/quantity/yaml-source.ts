/** A text as YAML source: plain where that reads back as the same text, in double quotes otherwise. `flow`: inside braces or brackets. */
export function yamlSource(text: string, flow = false): string {
  return isPlain(text, flow) ? text : quoted(text);
}

/** A text in double quotes. */
export function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

function isPlain(text: string, flow: boolean): boolean {
  if (text === '' || text !== text.trim()) return false;
  if (/^[[\]{}*&!|>%@`"'#,?]/.test(text) || /^[-:](?:\s|$)/.test(text)) return false;
  if (/:(?:\s|$)|\s#/.test(text)) return false;
  if (flow && /[,[\]{}]/.test(text)) return false;
  return !/^(?:~|null|true|false|[-+]?\.(?:inf|nan))$/i.test(text);
}
