/** A text as it may stand in a comment: on one line, without characters that YAML does not print. */
export function remarkText(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cs}\ufeff\ufffe\uffff]+/gu, ' ').trim();
}
