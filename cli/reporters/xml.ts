import { wellFormed } from '../safe.ts';
import { written } from '../../office/written.ts';

/** Text as XML can hold it, between tags and in attributes: no markup, nothing that XML forbids, no command of a CI log. */
export function xml(text: string): string {
  return written(wellFormed(text))
    .replace(/[\ufffe\uffff]/g, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`)
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/##(?=\[|vso\[)/g, '#&#35;');
}

/** An opening tag's name and attributes. */
export function attributes(all: Readonly<Record<string, string | number>>): string {
  return Object.entries(all)
    .map(([name, value]) => ` ${name}="${xml(String(value))}"`)
    .join('');
}

/** The first line of every report in XML. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
