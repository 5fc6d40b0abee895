/** A fenced block of a spec: what its first line says, and where its text stands. */
export interface Fence {
  readonly language: string;
  readonly name: string;
  readonly text: string;
  /** Lines of the text within the spec, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

/** A heading with the fences below it. */
export interface Chapter {
  readonly title: string;
  readonly fences: readonly Fence[];
}

/** The headings of a Markdown text that have fences, and the first heading always. */
export function chaptersOf(markdown: string): readonly Chapter[] {
  const lines = markdown.split('\n');
  const chapters: { title: string; fences: Fence[] }[] = [];
  for (let i = 0; i < lines.length; i++) {
    const heading = /^#+ (.*)/.exec(lines[i]!);
    if (heading) chapters.push({ title: heading[1]!, fences: [] });
    const open = /^(`{3,})(\w*) ?(.*)$/.exec(lines[i]!);
    if (!open) continue;
    const to = lines.indexOf(open[1]!, i + 1);
    const from = i + 1;
    chapters.at(-1)!.fences.push({ language: open[2]!, name: open[3]!, text: lines.slice(from, to).join('\n'), from, to });
    i = to;
  }
  return chapters.filter(({ fences }, i) => i === 0 || fences.length > 0);
}
