import { closest } from '../closest.ts';
import type { Outcome } from '../outcome.ts';
import { schemaNames, schemaText, schemaTitle } from '../schemas.ts';
import type { Terminal } from '../terminal.ts';
import { padEnd, widthOf } from '../width.ts';

/** `zoneplan schema`: prints a schema, or names those there are. */
export function schema(name: string | undefined, { language }: Terminal): Outcome {
  const names = schemaNames();
  if (name === undefined) {
    const column = Math.max(...names.map(widthOf)) + 2;
    return { code: 0, out: names.map((each) => `${padEnd(each, column)}${schemaTitle(each)}\n`) };
  }
  const found = [name, `output/${name}`].find((each) => names.includes(each));
  if (found) return { code: 0, out: [schemaText(found)] };
  const meant = closest(name, names);
  const said = {
    en: `there is no schema "${name}"${meant ? `; did you mean "${meant}"?` : '.'} zoneplan schema lists them all.`,
    vi: `không có lược đồ "${name}"${meant ? `; có phải là "${meant}"?` : '.'} zoneplan schema liệt kê tất cả.`,
  };
  return { code: 2, troubles: [said[language]] };
}
