import { written } from '../../../office/written.ts';

/** Plain text as a message of SARIF, in which brackets before a parenthesis would be a link and a number in braces a placeholder. */
export function messageOf(text: string): { readonly text: string } {
  return {
    text: written(text)
      .replace(/\[([^[\]]*)\]\(/g, '\\[$1\\](')
      .replace(/\{(\d+)\}/g, '{{$1}}'),
  };
}
