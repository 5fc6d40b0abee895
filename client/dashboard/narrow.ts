/** What the page remembers while it is hidden. */
export interface Kept {
  readonly scroll: number;
  /** Words that lines have to hold. */
  readonly filter: string;
  /** The status targets have to have; `''` for any. */
  readonly status: string;
}

/** Leaves the lines that hold what was typed and have the chosen status. */
export function narrow({ filter, status }: Kept): void {
  const wanted = plain(filter).split(' ').filter(Boolean);
  for (const line of document.querySelectorAll<HTMLElement>('[data-words], main tbody tr')) {
    const said = plain(line.dataset['words'] ?? line.textContent ?? '');
    const own = line.dataset['status'];
    const isOfStatus = !status || own === undefined || own === status;
    line.classList.toggle('hidden', !(isOfStatus && wanted.every((word) => said.includes(word))));
  }
  for (const chip of document.querySelectorAll<HTMLElement>('.counts li')) {
    chip.setAttribute('role', 'button');
    chip.tabIndex = 0;
    chip.setAttribute('aria-pressed', String(chip.dataset['status'] === status));
  }
}

/** Without accents and capitals. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}
