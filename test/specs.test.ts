import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chaptersOf, type Fence } from './spec-runner/chapters.ts';
import { runChapter } from './spec-runner/run-chapter.ts';

const FOLDER = new URL('./specs/', import.meta.url);
/** `npm test -- --update` rewrites the long answers in the specs. */
const UPDATE = process.argv.includes('--update') || process.env.UPDATE !== undefined;

for (const name of readdirSync(FOLDER)
  .filter((file) => file.endsWith('.md'))
  .sort())
  spec(new URL(name, FOLDER));

function spec(file: URL): void {
  const markdown = readFileSync(file, 'utf8');
  const [first, ...others] = chaptersOf(markdown);
  const shared = first!.fences.filter(({ language }) => language === 'yaml');
  const rewritten = new Map<Fence, string>();
  const expect = (fence: Fence, answer: string) => (UPDATE ? void rewritten.set(fence, answer) : assert.equal(answer, fence.text));

  describe(first!.title, () => {
    for (const { title, fences } of others) it(title, () => runChapter({ title, fences: [...shared, ...fences] }, expect));
    after(() => rewritten.size > 0 && writeFileSync(file, withAnswers(markdown, rewritten)));
  });
}

function withAnswers(markdown: string, answers: ReadonlyMap<Fence, string>): string {
  const lines = markdown.split('\n');
  for (const [{ from, to }, answer] of [...answers].sort(([a], [b]) => b.from - a.from))
    lines.splice(from, to - from, ...answer.split('\n'));
  return lines.join('\n');
}
