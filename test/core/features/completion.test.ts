import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { type Completion, completion, type CompletionItem, completionDocumentation } from '../../../core/index.ts';
import { tree, violationsIn } from '../../../core/workspace/documents.ts';
import type { RegisterName } from '../../../core/workspace/registers.ts';
import { planOfTexts, setText } from '../../plan-of-texts.ts';
import { randomFrom } from '../syntax/random.ts';

const SAMPLE = new URL('../../../samples/quang-ninh/', import.meta.url);
const MECHANISMS = new URL('../../../samples/mechanisms/', import.meta.url);
/** Places looked at: in the large sample, and in each of the small ones. */
const PLACES = { large: 60, small: 16 };
const SEED = Number(process.env.ZONEPLAN_SEED ?? 20261127);

/** What no planner writes: it costs no more than its length, and no stack. */
const HOSTILE = [
  `zones:\n  a:\n    na${'\n'.repeat(20_000)}`,
  `zones:\n  a: {name: x,${'\n# ghi chú'.repeat(20_000)}`,
  `zones:\n  a: ${'['.repeat(20_000)}`,
  `actuals:\n  - value: ${'a '.repeat(20_000)}`,
  `indicators:\n  a:\n    formula: ${'a'.repeat(20_000)}`,
  `zones:\n  a:\n    name: x\n${'\t '.repeat(20_000)}`,
  `zones:${'\n  - '.repeat(5000)}`,
  `<<<<<<< HEAD\nzones:\n=======\nactuals:\n>>>>>>> x\n  `,
  'zones:\r\n  a: {type: KCN, \u0000',
];

describe('completion', () => {
  for (const [i, text] of HOSTILE.entries())
    it(`answers in text number ${i + 1} that no planner writes`, () => {
      const plan = planOfTexts({ 'a.plan.yaml': text });
      for (const offset of [text.length, text.length >> 1, text.length + 9, -1])
        completion(plan.db, { file: plan.file('a.plan.yaml'), offset }, 'vi');
    }).timeout(5000);

  for (const folder of [
    SAMPLE,
    ...readdirSync(MECHANISMS, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? new URL(`${entry.name}/`, MECHANISMS) : [],
    ),
  ]) {
    const name = folder.pathname.split('/').at(-2)!;
    it(`offers only what belongs, anywhere in ${name}, half-typed or whole`, () => overFiles(folder)).timeout(120_000);
  }
});

function overFiles(folder: URL): void {
  const texts = Object.fromEntries(
    readdirSync(folder)
      .filter((file) => /\.(yaml|yml)$/.test(file))
      .map((file) => [file, readFileSync(new URL(file, folder), 'utf8')]),
  );
  const plan = planOfTexts(texts);
  const random = randomFrom(SEED);
  const places = folder === SAMPLE ? PLACES.large : PLACES.small;
  for (const [name, text] of Object.entries(texts)) {
    for (let i = 0; i < Math.ceil(places / Object.keys(texts).length); i++) {
      const at = random.below(text.length + 1);
      for (const [typed, offset] of [cut(text, at), newLine(text, at), whole(text, at)]) {
        setText(plan.db, plan.root, name, typed);
        lookAt(plan, name, typed, offset, random);
      }
    }
    setText(plan.db, plan.root, name, text);
  }
}

type Typed = readonly [text: string, offset: number];

const whole = (text: string, at: number): Typed => [text, at];
const cut = (text: string, at: number): Typed => [text.slice(0, at), at];

/** A line is begun below the one at the offset, as far in as that one. */
function newLine(text: string, at: number): Typed {
  const end = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at);
  const line = text.slice(text.lastIndexOf('\n', end - 1) + 1, end);
  const indent = /^ *(?:- )?/.exec(line)![0].replace('-', ' ');
  return [`${text.slice(0, end)}\n${indent}${text.slice(end)}`, end + 1 + indent.length];
}

function lookAt(
  plan: ReturnType<typeof planOfTexts>,
  name: string,
  text: string,
  offset: number,
  { below }: ReturnType<typeof randomFrom>,
): void {
  const file = plan.file(name);
  const found = completion(plan.db, { file, offset }, 'vi');
  if (!found) return;
  assert.ok(found.range.start <= offset && offset <= found.range.end, 'the word holds the position');
  assert.ok(!/[\n\r]/.test(text.slice(found.range.start, found.range.end)), 'the word is on one line');
  for (const { about } of found.items)
    if (about?.of === 'entry') assert.ok(exists(plan, about.register, about.id), `${about.register} ${about.id}`);
  const before = wrong(plan, file);
  const isBroken = plan.db.get(tree, file).problems.length > 0;
  for (const item of found.items.filter(() => below(found.items.length) < 3)) {
    if (item.about) assert.equal(typeof completionDocumentation(plan.db, file, item.about, 'en'), 'string');
    setText(plan.db, plan.root, name, applied(text, found, item));
    const takesOver = /^\s*:/.test(text.slice(found.range.end));
    const worse = wrong(plan, file).filter(
      (each) => !before.includes(each) && !(each.includes(' ') ? takesOver : isBroken && each !== 'duplicate-key'),
    );
    const where = `${name} ${JSON.stringify(text.slice(Math.max(0, offset - 60), offset))}`;
    assert.deepEqual(worse, [], `${where} ${JSON.stringify(item.text)}`);
    setText(plan.db, plan.root, name, text);
  }
}

function applied(text: string, { range }: Completion, item: CompletionItem): string {
  return text.slice(0, range.start) + item.text + text.slice(range.end);
}

function exists(plan: ReturnType<typeof planOfTexts>, register: string, id: string): boolean {
  return register === 'targets' ? plan.goals.some((goal) => goal.id === id) : plan.one(register as RegisterName, id) !== undefined;
}

/** Slips of YAML, and keys that are not of the language, stand twice, or beside what they take the place of. */
function wrong(plan: ReturnType<typeof planOfTexts>, file: string): readonly string[] {
  const slips = plan.db.get(tree, file).problems.map(({ slip }) => slip);
  const keys = plan.db
    .get(violationsIn, file)
    .flatMap((each) => (each.kind === 'unknown-key' ? [`unknown ${each.key}`] : 'beside' in each ? [`beside ${each.beside}`] : []));
  return [...slips, ...keys];
}
