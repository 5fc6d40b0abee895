/** Leaves the lines that hold what was typed, with or without accents. */
export function narrow(filter: string): void {
  const wanted = plain(filter).split(' ').filter(Boolean);
  for (const line of document.querySelectorAll<HTMLElement>('[data-words], main tbody tr:not(.group)')) {
    const said = plain(line.dataset['words'] ?? line.textContent ?? '');
    line.classList.toggle('hidden', !wanted.every((word) => said.includes(word)));
  }
  for (const group of document.querySelectorAll<HTMLElement>('main tbody tr.group')) group.classList.toggle('hidden', !hasLines(group));
}

/** Whether a line is left between this heading and the next. */
function hasLines(group: HTMLElement): boolean {
  for (let row = group.nextElementSibling; row && !row.classList.contains('group'); row = row.nextElementSibling)
    if (!row.classList.contains('hidden')) return true;
  return false;
}

/** Without accents and capitals. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}
