import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../schemas/', import.meta.url);

/** The names of the schemas that came with the program, sorted: those of the language, and `output/…` for what it prints. */
export function schemaNames(): readonly string[] {
  const inFolder = (folder: string): string[] =>
    readdirSync(new URL(folder, FOLDER), { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory()
        ? inFolder(`${folder}${entry.name}/`)
        : entry.name.endsWith(ENDING)
          ? [folder + entry.name.slice(0, -ENDING.length)]
          : [],
    );
  return inFolder('').sort();
}

/** The text of a schema by one of these names. */
export function schemaText(name: string): string {
  return readFileSync(new URL(`${name}${ENDING}`, FOLDER), 'utf8');
}

/** What a schema is called. */
export function schemaTitle(name: string): string {
  return (JSON.parse(schemaText(name)) as { readonly title?: string }).title ?? '';
}

const ENDING = '.schema.json';
