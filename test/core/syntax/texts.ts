import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchPlan } from '../../../scripts/bench/plan.ts';
import type { Random } from '../history/history.ts';
import { BASES } from './samples.ts';

const SAMPLES = join(import.meta.dirname, '../../../samples');
const FILES = readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(join(SAMPLES, name), 'utf8'));

/** A text to begin from: mostly one of a few lines, at times one of up to 100 KB, in all styles and with all line breaks. */
export function randomText(random: Random): string {
  const way = random.below(10);
  const text = way < 6 ? random.pick(BASES) : way < 9 ? random.pick(FILES) : longText(random);
  const style = random.below(12);
  return style === 0 ? text.replaceAll(/\r?\n/g, '\r\n') : style === 1 ? `\ufeff${text}` : style === 2 ? text.trimEnd() : text;
}

/** A text of 20 to 100 KB: a plan of one style, or many of many styles behind each other, sections coming again. */
function longText(random: Random): string {
  const size = 20_000 + random.below(80_000);
  if (random.below(3) === 0) return benchPlan(size);
  let text = '';
  while (text.length < size) text += random.pick(random.below(2) === 0 ? BASES.slice(0, 4) : FILES).replace(/^---\n/, '');
  return text.slice(0, size);
}
