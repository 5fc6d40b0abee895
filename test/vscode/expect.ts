import type { Hover, MarkdownString } from 'vscode';

/** Fails with the text at hand unless it holds every part. */
export function holds(text: string, ...parts: readonly string[]): void {
  const missing = parts.filter((part) => !text.includes(part));
  if (missing.length) throw new Error(`not said: ${missing.join(', ')}\n${text}`);
}

/** Fails unless both are the same text. */
export function same(found: string, wanted: string): void {
  if (found !== wanted) throw new Error(`wanted ${wanted}\nfound ${found}`);
}

/** All that hovers say, as one text. */
export function hoverText(hovers: readonly Hover[]): string {
  return hovers.flatMap(({ contents }) => contents.map((content) => (content as MarkdownString).value ?? String(content))).join('\n');
}
