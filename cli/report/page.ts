import { createHash } from 'node:crypto';
import { type Markup, markup } from '../../dashboard/markup.ts';
import { STYLE } from '../../dashboard/style.ts';

/** A page that needs nothing else and runs nothing: for a browser, a printer, a mail. */
export function page(title: string, language: string, body: Markup): string {
  const hash = createHash('sha256').update(STYLE).digest('base64');
  const head = markup`<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'">
<meta name="viewport" content="width=device-width">
<title>${title}</title>`;
  return `<!doctype html>\n<html lang="${language}">\n<head>\n${head.html}\n<style>${STYLE}</style>\n</head>\n<body>\n${body.html}\n</body>\n</html>\n`;
}
