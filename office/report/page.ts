import { type Markup, markup } from '../../dashboard/markup.ts';
import { STYLE } from '../../dashboard/style.ts';

/** A page that needs nothing else and runs nothing: for a browser, a printer, a mail. */
export async function page(title: string, language: string, body: Markup): Promise<string> {
  const hash = await digest(STYLE);
  const head = markup`<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'">
<meta name="viewport" content="width=device-width">
<title>${title}</title>`;
  return `<!doctype html>\n<html lang="${language}">\n<head>\n${head.html}\n<style>${STYLE}</style>\n</head>\n<body>\n${body.html}\n</body>\n</html>\n`;
}

/** SHA-256 in base64, as a content security policy names what it lets through. */
async function digest(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(hash)));
}
