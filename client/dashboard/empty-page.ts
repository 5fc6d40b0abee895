import { STYLE } from '../../dashboard/style.ts';
import { chosenLanguage, say } from '../language.ts';

/** The page before anything is drawn: one script and one style of ours, nothing else may run or load. */
export function emptyPage(script: string, source: string): string {
  const nonce = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; font-src ${source}`;
  return `<!doctype html>
<html lang="${chosenLanguage()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>${say('Dashboard')}</title>
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<div id="head"></div>
<div class="controls" role="search" aria-label="${say('Filter')}"><form id="choices"></form><label>${say('Filter')}<input id="filter" type="search" placeholder="${say('words of a name, with or without accents')}"></label></div>
<main></main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}
