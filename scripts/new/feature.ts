import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Generated } from '../generate/generated.ts';

/** A feature that tells the pointer of what stands at a position, its door, and its lines in the lists; undefined when the name will not do. */
export function newFeature(root: string, name: string): Generated | undefined {
  if (!/^[a-z]+(-[a-z]+)*$/.test(name)) return undefined;
  const called = camel(name);
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  return new Map([
    [`core/features/${name}.ts`, feature(called)],
    [`server/requests/${name}.ts`, door(called)],
    ['server/protocol.ts', `${read('server/protocol.ts').trimEnd()}\n\n${message(called)}`],
    ['server/requests/index.ts', listed(read('server/requests/index.ts'), name, called)],
    ['core/index.ts', `${read('core/index.ts').trimEnd()}\nexport { ${called} } from './features/${name}.ts';\n`],
  ]);
}

function feature(called: string): string {
  return `import type { Database } from '../query/database.ts';
import { tree } from '../workspace/documents.ts';
import type { FilePosition } from './position.ts';

/** What … at a position; undefined where there is nothing to say. */
export function ${called}(db: Database, at: FilePosition): string | undefined {
  return db.get(tree, at.file).placeAt(at.offset)?.pointer;
}
`;
}

function door(called: string): string {
  return `import { ${called} } from '../../core/index.ts';
import { ${pascal(called)}Request } from '../protocol.ts';
import { request } from '../request.ts';

/** What … at a position. */
export default request(${pascal(called)}Request, {}, (session, params) => ${called}(session.db, session.at(params)) ?? null);
`;
}

/** To be taken back where LSP has such a request: its type and its capability then stand in the door. */
function message(called: string): string {
  return `/** Client → server: what … at a position; null where there is nothing to say. */
export const ${pascal(called)}Request = new RequestType<{ readonly textDocument: { readonly uri: string }; readonly position: Position }, string | null, void>(
  'zoneplan/${called}',
);
`;
}

function listed(index: string, name: string, called: string): string {
  const lastImport = index.lastIndexOf('\nimport ');
  const end = index.indexOf('\n', lastImport + 1) + 1;
  const imported = `${index.slice(0, end)}import ${called} from './${name}.ts';\n${index.slice(end)}`;
  return imported.replace(/\n\];/, `\n  ${called},\n];`);
}

function camel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function pascal(called: string): string {
  return called.charAt(0).toUpperCase() + called.slice(1);
}
