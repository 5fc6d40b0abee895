import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { planOfTexts } from './plan-of-texts.ts';

const SAMPLES = join(import.meta.dirname, '../samples');

/** The plan files of every sample and of the stage, by the folder's name and the file's. */
export const SAMPLE_FILES: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map(
  [...foldersWithPlan(SAMPLES), join(import.meta.dirname, 'stage')].map((folder) => [
    relative(dirname(SAMPLES), folder),
    Object.fromEntries(filesIn(folder).map((file) => [relative(folder, file), readFileSync(file, 'utf8')])),
  ]),
);

/** A sample as a plan of its own. */
export function samplePlan(name: string): ReturnType<typeof planOfTexts> {
  return planOfTexts(SAMPLE_FILES.get(name)!);
}

function foldersWithPlan(folder: string): string[] {
  const below = readdirSync(folder).map((name) => join(folder, name));
  if (below.some((path) => path.endsWith('/zoneplan.yaml'))) return [folder];
  return below.filter((path) => statSync(path).isDirectory()).flatMap(foldersWithPlan);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesIn(path) : /(\.plan\.ya?ml|\/zoneplan\.yaml)$/.test(path) ? [path] : []));
}
