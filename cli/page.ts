import pc from 'picocolors';
import { safe } from './safe.ts';
import type { Terminal } from './terminal.ts';
import { wrap } from './width.ts';

const WIDEST = 100;

/** A page in Markdown laid out for a terminal: headings stand out, what is quoted or code is set in, sentences are wrapped. */
export function pageText(markdown: string, { color, width }: Pick<Terminal, 'color' | 'width'>): string {
  const colors = pc.createColors(color);
  const columns = width === undefined ? Number.POSITIVE_INFINITY : Math.min(width, WIDEST);
  return blocksOf(markdown)
    .map((block) => {
      if (block.startsWith('## ')) return `${colors.bold(safe(block.slice(3)))}\n`;
      if (block.startsWith('# ')) return `${colors.bold(safe(block.slice(2)))}\n\n`;
      const lines = block.startsWith('```') ? linesOf(block).map(colors.dim) : proseOf(block, columns);
      return `${lines.join('\n')}\n\n`;
    })
    .join('')
    .trimEnd()
    .concat('\n');
}

/** What blank lines part, but for those of code. */
function blocksOf(markdown: string): readonly string[] {
  return markdown.trim().match(/^```[\s\S]*?^```$|^\S[\s\S]*?(?=\n\n|(?![\s\S]))/gm) ?? [];
}

/** The lines of a fence, set in. */
function linesOf(fence: string): readonly string[] {
  const lines = fence.split('\n').slice(1, -1);
  return lines.map((line) => `  ${safe(line)}`);
}

/** Sentences, and set in what is quoted or listed. */
function proseOf(block: string, columns: number): readonly string[] {
  return block.split('\n').flatMap((line) => {
    const [, mark = '', text = ''] = /^(> ?|- )?(.*)$/.exec(line) ?? [];
    const indent = mark === '' ? '' : '  ';
    return text === '' ? [''] : wrap(safe(text), columns - indent.length).map((each) => indent + each);
  });
}
