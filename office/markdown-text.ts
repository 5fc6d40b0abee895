import { written } from './written.ts';

/** Text from a plan as Markdown that shows it and does nothing else: no markup, no HTML, no links, nobody is mentioned. */
export function markdownText(text: string): string {
  return written(text.replace(/\s+/g, ' ')).replace(ACTIVE, (found) => {
    if (found === '@' || found === '#') return found + BREAK;
    return found.length > 1 ? `${found.slice(0, -1)}${BREAK}${found.slice(-1)}` : entity(found);
  });
}

/** The same for the cell of a table. */
export function cell(text: string): string {
  return text === '' ? ' ' : markdownText(text);
}

/** Markup, names, beginnings of addresses, and what makes a list of a line. */
const ACTIVE = /[&<>\\`*_{}[\]|~!$^@#]|:\/\/|\bwww\.|^[-+](?= |$)|(?<=^\d{1,9})[.)](?= |$)/gi;

/** Parts what would be taken for an address or a name; nothing is seen of it. */
const BREAK = '<!-- -->';

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}
