import assert from 'node:assert/strict';
import { isMap, type Node, type Pair, parseDocument } from 'yaml';
import { diagnosticsOf, type Diagnostic } from '../../core/diagnostics.ts';
import { brokenPlan } from '../fixes/plans.ts';
import { randomOf } from '../oracle/random.ts';
import { planOfTexts } from '../plan-of-texts.ts';
import { trialOf } from './trial.ts';

const { seed, many, cases, figure } = trialOf(6);
const FINDINGS = many(800, 100_000);

/** What may stand before a text without changing what it says. */
const BEFORE = [
  '# 👩‍👩‍👧‍👦 🏭 Tiê\u0301n đô\u0323\n',
  '# \u{1f1fb}\u{1f1f3} \u{20000} tiếng Việt: "ẵ" \u1eb5\u0323\n# hai\n',
  '\n# \ufe0f\u200d\n\n',
];

type Texts = Readonly<Record<string, string>>;

describe('Positions', function () {
  this.timeout(0);

  it(`hold the text that is meant, in ${FINDINGS} findings, seed ${seed}`, async () => {
    let [found, compared] = [0, 0];
    for (let first = seed; found < FINDINGS; first += 1) {
      await cases(1, (random, of) => {
        const { base, texts } = brokenPlan(randomOf(random.below(1_000_000_000) + first));
        of(texts);
        const { broken } = base;
        const own = lookAt(texts, broken);
        for (const each of own) assertMeant(each, texts[broken]!);
        found += own.length;
        const changed = another(texts[broken]!, random.below(4));
        compared += assertSame(own, texts[broken]!, lookAt({ ...texts, [broken]: changed }, broken), changed);
      });
    }
    figure('ranges', `${found} findings, ${compared} again behind emoji, marks, line breaks; 0 off`);
  });
});

function lookAt(texts: Texts, broken: string): readonly Diagnostic[] {
  const { db, file } = planOfTexts(texts);
  return diagnosticsOf(db, file(broken), 'en');
}

/** The same text with other line breaks, a byte order mark, or remarks before it. */
function another(text: string, way: number): string {
  if (way === 3) return text.includes('\r') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\n', '\r\n');
  return BEFORE[way]! + text;
}

/** The range is where its line and column say, and lies in the entry its pointer names as a second reader of YAML finds it. */
function assertMeant({ range, start, end, pointer, code }: Diagnostic, text: string): void {
  assert.deepEqual(
    [start, end],
    [range.start, range.end].map((offset) => positionIn(text, offset)),
    code,
  );
  assert.ok(isWhole(text, range.start) && isWhole(text, range.end), `${code}: ends within a letter`);
  const extent = extentOf(text, pointer);
  if (!extent || OF_THE_TEXT.has(code)) return;
  assert.ok(
    range.start >= extent.start && range.end <= extent.end,
    `${code} at ${pointer}: ${JSON.stringify(text.slice(range.start, range.end))}`,
  );
}

/** What is wrong with the text itself may stand beside the entry, as a tab before it does. */
const OF_THE_TEXT: ReadonlySet<string> = new Set(['yaml-syntax', 'too-many-findings']);

function positionIn(text: string, offset: number): { line: number; character: number } {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length - 1, character: lines.at(-1)!.length };
}

/** No offset between the halves of a surrogate pair. */
function isWhole(text: string, offset: number): boolean {
  return !(/[\udc00-\udfff]/.test(text[offset] ?? '') && /[\ud800-\udbff]/.test(text[offset - 1] ?? ''));
}

/** From the key to the end of the value; undefined where the text is no clean YAML or the entry came by an alias. */
function extentOf(text: string, pointer: string): { readonly start: number; readonly end: number } | undefined {
  const document = parseDocument(text, { uniqueKeys: false });
  if (pointer === '' || document.errors.length > 0) return undefined;
  const path = pointer
    .slice(1)
    .split('/')
    .map((each) => each.replaceAll('~1', '/').replaceAll('~0', '~'));
  const holder = document.getIn(path.slice(0, -1), true) as Node | undefined;
  const node = document.getIn(path, true) as Node | undefined;
  const pair = isMap(holder) ? (holder.items as Pair<Node, Node>[]).find(({ key }) => String(key) === path.at(-1)) : undefined;
  const start = pair?.key?.range?.[0] ?? node?.range?.[0];
  const end = node?.range?.[2] ?? pair?.key?.range?.[2];
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** Both say the same of the same pieces of text, line breaks aside; what a mark before the text says of itself does not count. */
function assertSame(mine: readonly Diagnostic[], text: string, theirs: readonly Diagnostic[], changed: string): number {
  const said = (all: readonly Diagnostic[], of: string) =>
    all.map(({ code, pointer, message, range }) =>
      [code, pointer, message.replace(/:\d+\b/g, ':'), of.slice(range.start, range.end)].map((each) => each.replaceAll('\r\n', '\n')),
    );
  assert.deepEqual(said(theirs, changed), said(mine, text));
  for (const each of theirs) assertMeant(each, changed);
  return theirs.length;
}
