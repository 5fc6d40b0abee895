import type { Database } from '../query/database.ts';
import { child } from '../syntax/place.ts';
import type { TextRange } from '../text/range.ts';
import { planFile, tree } from '../workspace/documents.ts';
import type { Plan } from '../workspace/plan.ts';
import { pathOf, pathWithin, storedPaths } from '../workspace/source-file.ts';
import { planAt } from './linked.ts';

/** A text that opens something: a file below the folder of the plan, or a web address. */
export interface DocumentLink {
  readonly range: TextRange;
  readonly file?: string;
  readonly url?: string;
}

/** The files and web addresses of the sources of a file. A file that is not stored below the folder of the plan is no link, wherever its path leads. */
export function documentLinks(db: Database, file: string): readonly DocumentLink[] {
  const plan = planAt(db, file);
  const found = db.get(tree, file);
  return db.get(planFile, file).sources.flatMap((source) => {
    const links: DocumentLink[] = [];
    const at = (key: string) => found.locate(child(source.place, key).pointer, 'value');
    const [ofFile, ofUrl] = [at('file'), at('url')];
    const path = source.file === undefined ? undefined : storedAs(plan, source.file);
    if (ofFile && path !== undefined) links.push({ range: ofFile, file: `${plan.root}/${path}` });
    const url = [source.url, source.file].find((each) => each !== undefined && /^https?:\/\/[^\s/]\S*$/i.test(each));
    const range = url === source.url ? ofUrl : ofFile;
    if (url !== undefined && range) links.push({ range, url });
    return links;
  });
}

function storedAs(plan: Plan, file: string): string | undefined {
  const wanted = pathWithin(file);
  return wanted === undefined ? undefined : storedPaths(plan)?.find((path) => pathOf(path) === wanted);
}
