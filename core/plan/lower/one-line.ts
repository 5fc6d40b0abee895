/** An id or key as it is compared: in NFC and on one line, whatever was written. */
export function oneLine(text: string): string {
  const normal = text.normalize('NFC');
  return /[\r\n]/.test(normal) ? normal.replace(/\s*[\r\n]+\s*/g, ' ') : normal;
}
