import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const FOLDERS = ['core', 'server', 'cli', 'client'];

/** Every module of the project with the first sentence about what it holds; checks only by their number. */
export function generateModuleMap(root: string): string {
  return `${FOLDERS.flatMap((folder) => linesOf(root, folder)).join('\n')}\n`;
}

function linesOf(root: string, folder: string): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'));
  const below = entries.filter((entry) => entry.isDirectory()).flatMap((entry) => linesOf(root, `${folder}/${entry.name}`));
  if (files.length === 0) return below;
  if (/^core\/rules\/./.test(folder)) return [`- **${folder}** ${files.length} checks, each on its page in [docs/rules](rules/README.md)`];
  if (folder.endsWith('/generated')) return [`- **${folder}** generated`];
  return [`- **${folder}**`, ...files.map(({ name }) => line(name, readFileSync(join(root, folder, name), 'utf8'))), ...below];
}

function line(name: string, text: string): string {
  const says = sentence(text, basename(name, '.ts').replaceAll('-', ''));
  return `  - \`${name}\`${says && ` ${says}`}`;
}

/** What is said above the export that has the file's name, else above the first function, else above the first export with anything above it. */
function sentence(text: string, name: string): string {
  const found = [...text.matchAll(EXPORT)].map(([, says = '', kind = '', exported = '']) => ({
    says,
    kind,
    exported: exported.toLowerCase(),
  }));
  const best =
    found.find(({ exported }) => exported === name) ??
    found.find(({ exported }) => exported.startsWith(name)) ??
    found.find(({ kind }) => kind === 'function') ??
    found[0];
  const says = best?.says ?? /^\/\*\*((?:(?!\*\/)[\s\S])*)\*\//m.exec(text)?.[1] ?? /^\/\/ (.*)/.exec(text)?.[1] ?? '';
  const flat = says.replace(/\s*\n\s*\*?\s*/g, ' ').trim();
  return /^.*?[.;](?= |$)/.exec(flat)?.[0].replace(/;$/, '.') ?? flat;
}

const EXPORT = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export (?:default )?(?:async )?(const|function|class|interface|type)? ?(\w*)/g;
