import { createHash } from 'node:crypto';
import type { Board } from '../../core/index.ts';
import { boardMarkup } from '../../dashboard/board.ts';
import { joined, markup } from '../../dashboard/markup.ts';
import { STYLE } from '../../dashboard/style.ts';

/** Dashboards as one page that needs nothing else and runs nothing. */
export function boardPage(boards: readonly Board[]): string {
  const hash = createHash('sha256').update(STYLE).digest('base64');
  const page = markup`<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'">
<meta name="viewport" content="width=device-width">
<title>${boards.map(({ title }) => title).join(' · ')}</title>
`;
  const body = joined(boards.map(boardMarkup));
  return `<!doctype html>\n<html lang="${boards[0]?.language ?? 'en'}">\n<head>\n${page.html}<style>${STYLE}</style>\n</head>\n<body>\n${body.html}\n</body>\n</html>\n`;
}
