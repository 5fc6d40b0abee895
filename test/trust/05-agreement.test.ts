import { deepEqual, equal, ok } from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import type { CodeAction, Diagnostic } from 'vscode-languageserver/node';
import { diagnosticsOf } from '../../core/diagnostics.ts';
import { grouped } from '../../core/query/grouped.ts';
import { zoneplan } from '../cli/program.ts';
import type { Random } from '../core/history/history.ts';
import { randomFrom } from '../core/syntax/random.ts';
import { brokenPlan } from '../fixes/plans.ts';
import { randomOf } from '../oracle/random.ts';
import { planOfTexts } from '../plan-of-texts.ts';
import { SAMPLE_FILES } from '../sample-plans.ts';
import { startClient, type TestClient } from '../server/client.ts';
import { folderWith, type TestFolder } from '../server/folder.ts';
import { trialOf } from './trial.ts';

const { seed: SEED, many, figure } = trialOf(5);
const BROKEN = many(200, 2_000);

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

  it(`of ${BROKEN} broken plans (seed ${SEED})`, async () => {
    const plans = new Map(
      Array.from({ length: BROKEN }, (_, i) => [`p${String(i).padStart(3, '0')}`, brokenPlan(randomOf(SEED + i)).texts] as const),
    );
    const found = await compare(plans);
    ok(found > 2 * BROKEN);
    figure('doors', `${BROKEN} broken plans, ${found} findings, 0 differ`);
  });
});

describe('the library says the same as the command line', function () {
  this.timeout(600_000);

  const random = randomFrom(SEED);

  /** What the library finds in a plan whose files are told in some order. */
  const told = (name: string, texts: Readonly<Record<string, string>>, order: readonly string[]) => {
    const { db, file } = planOfTexts(Object.fromEntries(order.map((each) => [each, texts[each]!])), new Date().toISOString());
    return Object.keys(texts)
      .sort()
      .flatMap((each) =>
        diagnosticsOf(db, file(each), 'en').map(({ code, message, start }) => [
          `${name}/${each}`,
          code,
          message,
          start.line + 1,
          start.character + 1,
        ]),
      );
  };

  it('in any order of files, any locale and any time zone of the machine', async () => {
    const library = [...SAMPLE_FILES].flatMap(([name, texts]) => {
      const names = Object.keys(texts).sort();
      const found = told(name, texts, names);
      for (let n = isLarge(texts) ? 1 : 10; n > 0; n -= 1) deepEqual(told(name, texts, shuffled(names, random)), found, name);
      return found;
    });
    const folder = folderWith(
      Object.fromEntries(
        [...SAMPLE_FILES].flatMap(([name, texts]) => Object.entries(texts).map(([file, text]) => [`${name}/${file}`, text])),
      ),
    );
    for (const env of many(2, 4) === 4 ? MACHINES : shuffled(MACHINES, random).slice(2)) {
      const { out } = await zoneplan(folder.path, ['check', '--format', 'json', '--lang', 'en'], { env });
      const plans = JSON.parse(out).plans as { readonly root: string; readonly findings: readonly Told[] }[];
      const found = plans.flatMap(({ root, findings }) =>
        findings.map(({ file, code, message, start }) => [`${root}/${file}`, code, message, start.line, start.column]),
      );
      deepEqual(found.toSorted(byText), library.toSorted(byText), env['LC_ALL']);
    }
    folder.dispose();
    figure('library', `${SAMPLE_FILES.size} samples in 10 orders, ${library.length} findings, 0 differ`);
  });
});

function isLarge(texts: Readonly<Record<string, string>>): boolean {
  return Object.values(texts).join('').length > 100_000;
}

const MACHINES: readonly Record<string, string>[] = [
  { LC_ALL: 'vi_VN.UTF-8', TZ: 'Asia/Ho_Chi_Minh' },
  { LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' },
  { LC_ALL: 'de_DE.UTF-8', TZ: 'Pacific/Pago_Pago' },
  { LC_ALL: 'C', TZ: 'UTC' },
];

function byText(a: unknown, b: unknown): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}

function shuffled<T>(items: readonly T[], random: Random): readonly T[] {
  const left = [...items];
  return items.map(() => left.splice(random.below(left.length), 1)[0]!);
}

function keyOf({ code, range, message }: Diagnostic): string {
  return JSON.stringify([code, range, message]);
}

/** Every finding can be ignored with a reason; that mends nothing. */
function isIgnoring(title: string): boolean {
  return /^Ignore `[\w-]+` here with a reason/.test(title);
}
