import { deepEqual, equal, ok } from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import type { CodeAction, Diagnostic } from 'vscode-languageserver/node';
import { grouped } from '../core/query/grouped.ts';
import { zoneplan } from './cli/program.ts';
import { brokenPlan } from './fixes/plans.ts';
import { randomOf } from './oracle/random.ts';
import { SAMPLE_FILES } from './sample-plans.ts';
import { startClient, type TestClient } from './server/client.ts';
import { folderWith, type TestFolder } from './server/folder.ts';

const BROKEN = 200;
const SEED = Number(process.env['AGREEMENT_SEED'] ?? 20_241_115);

/** A finding with all that both doors tell of it. */
interface Told {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly file: string;
  readonly pointer: string;
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
  readonly data: Readonly<Record<string, string>>;
  readonly related: readonly { readonly file: string; readonly message: string }[];
  readonly fixable: boolean;
}

describe('the editor and the command line say the same', function () {
  this.timeout(600_000);
  let client: TestClient;
  let folder: TestFolder;

  const begin = async (plans: ReadonlyMap<string, Readonly<Record<string, string>>>) => {
    const files = [...plans].flatMap(([name, texts]) => Object.entries(texts).map(([file, text]) => [`${name}/${file}`, text] as const));
    folder = folderWith(Object.fromEntries(files));
    const literal = { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } };
    client = await startClient({
      folders: [folder.uri],
      pulls: true,
      settings: { language: 'en' },
      capabilities: { textDocument: { codeAction: literal, publishDiagnostics: { relatedInformation: true } } },
    });
  };
  afterEach(async () => {
    await client.stop();
    folder.dispose();
  });

  /** By plan, then file, what the command line finds in all plans at once. */
  const inTerminal = async (): Promise<ReadonlyMap<string, readonly Told[]>> => {
    const { out } = await zoneplan(folder.path, ['check', '--format', 'json', '--lang', 'en']);
    const plans = JSON.parse(out).plans as { readonly root: string; readonly findings: readonly Told[] }[];
    const told = plans.flatMap(({ root, findings }) =>
      findings.map((each) => ({
        ...each,
        file: `${root}/${each.file}`,
        related: each.related.map(({ file, message }) => ({ file: `${root}/${file}`, message })),
      })),
    );
    return grouped(told, ({ file }) => file);
  };

  /** The same of one file in the editor, with whether a fix is offered. */
  const inEditor = async (file: string): Promise<readonly Told[]> => {
    const uri = folder.at(file);
    const { items } = await client.pull(uri);
    const end = Math.max(0, ...items.map(({ range }) => range.end.line)) + 1;
    const range = { start: { line: 0, character: 0 }, end: { line: end, character: 0 } };
    const asked = { textDocument: { uri }, range, context: { diagnostics: items, only: ['quickfix'] } };
    const actions = items.length > 0 ? await client.ask<CodeAction[] | null>('textDocument/codeAction', asked) : [];
    const fixable = new Set(
      (actions ?? []).filter(({ edit, title }) => edit && !isIgnoring(title)).flatMap(({ diagnostics = [] }) => diagnostics.map(keyOf)),
    );
    return items.map((item) => told(item, file, fixable.has(keyOf(item))));
  };

  const told = (item: Diagnostic, file: string, fixable: boolean): Told => {
    const { pointer, ...data } = item.data as Record<string, string>;
    const place = ({ line, character }: Diagnostic['range']['start']) => ({ line: line + 1, column: character + 1 });
    return {
      code: String(item.code),
      severity: ['error', 'warning', 'info', 'hint'][item.severity! - 1]!,
      message: String(item.message),
      file,
      pointer: pointer!,
      start: place(item.range.start),
      end: place(item.range.end),
      data,
      related: (item.relatedInformation ?? []).map(({ location, message }) => ({
        file: fileURLToPath(location.uri).slice(folder.path.length + 1),
        message,
      })),
      fixable,
    };
  };

  const compare = async (plans: ReadonlyMap<string, Readonly<Record<string, string>>>): Promise<number> => {
    await begin(plans);
    const terminal = await inTerminal();
    let count = 0;
    for (const [name, texts] of plans)
      for (const file of Object.keys(texts)) {
        const expected = terminal.get(`${name}/${file}`) ?? [];
        deepEqual(await inEditor(`${name}/${file}`), expected, `${name}/${file}`);
        count += expected.length;
      }
    equal(count, [...terminal.values()].flat().length);
    return count;
  };

  it('of every sample', async () => {
    ok((await compare(SAMPLE_FILES)) > 100);
  });

  it(`of ${BROKEN} broken plans (AGREEMENT_SEED=${SEED})`, async () => {
    const plans = new Map(
      Array.from({ length: BROKEN }, (_, i) => [`p${String(i).padStart(3, '0')}`, brokenPlan(randomOf(SEED + i)).texts] as const),
    );
    ok((await compare(plans)) > 2 * BROKEN);
  });
});

function keyOf({ code, range, message }: Diagnostic): string {
  return JSON.stringify([code, range, message]);
}

/** Every finding can be ignored with a reason; that mends nothing. */
function isIgnoring(title: string): boolean {
  return /^Ignore `[\w-]+` here with a reason/.test(title);
}
