import type { ToPage } from './messages.ts';

/** What stands on the page; only what has changed is put in anew, so that scroll and focus stay. */
export class Drawing {
  private readonly shown = new Map<string, string>();

  /** Whether there has been anything to draw. */
  get isDrawn(): boolean {
    return this.shown.size > 0;
  }

  /** Draws a board; whether it was the first. */
  draw({ head, controls, views }: Extract<ToPage, { say: 'board' }>): boolean {
    const isFirst = !this.isDrawn;
    const main = document.querySelector('main')!;
    this.replace('head', document.querySelector('#head')!, head);
    drawControls(document.querySelector('#choices')!, controls);
    for (const id of [...this.shown.keys()].filter((id) => id !== 'head' && !views.some((view) => view.id === id))) {
      holderOf(id)?.remove();
      this.shown.delete(id);
    }
    for (const [n, { id, html }] of views.entries()) {
      const holder = holderOf(id) ?? newHolder(id);
      if (main.children[n] !== holder) main.insertBefore(holder, main.children[n] ?? null);
      this.replace(id, holder, html);
    }
    return isFirst;
  }

  /** Marks what the cursor in the text is at, and brings it into sight. */
  follow(file: string, pointer: string): void {
    for (const marked of document.querySelectorAll('.followed')) marked.classList.remove('followed');
    const places = [...document.querySelectorAll<HTMLElement>('.place')];
    const found = places.find(({ dataset }) => dataset['file'] === file && dataset['pointer'] === pointer);
    found?.classList.add('followed');
    found?.scrollIntoView({ block: 'nearest' });
  }

  private replace(id: string, holder: Element, html: string): void {
    if (this.shown.get(id) === html) return;
    this.shown.set(id, html);
    const focused =
      holder.contains(document.activeElement) && document.activeElement!.closest<HTMLElement>('.counts li')?.dataset['status'];
    holder.innerHTML = html;
    // The count that was pressed keeps the focus, although it was drawn anew.
    if (focused) focusSoon(holder, focused);
  }
}

/** Controls stay where they are, so that whoever chooses goes on choosing; what they offer is put in anew. */
function drawControls(holder: Element, html: string): void {
  const wanted = document.createElement('div');
  wanted.innerHTML = html;
  const labels = [...wanted.children].map((label) => {
    const control = label.querySelector<HTMLSelectElement | HTMLInputElement>('[name]')!;
    const old = holder.querySelector<HTMLSelectElement | HTMLInputElement>(`[name="${control.name}"]`);
    if (!old) return label;
    if (old.innerHTML !== control.innerHTML) old.innerHTML = control.innerHTML;
    if (old.value !== control.value) old.value = control.value;
    if (control.dataset['chosen']) old.dataset['chosen'] = control.dataset['chosen'];
    const held = old.closest('label')!;
    held.className = label.className;
    return held;
  });
  if (labels.length !== holder.children.length || labels.some((label, n) => holder.children[n] !== label))
    holder.replaceChildren(...labels);
}

/** Once counts can be pressed again. */
function focusSoon(holder: Element, status: string): void {
  queueMicrotask(() => holder.querySelector<HTMLElement>(`.counts [data-status="${status}"] button`)?.focus());
}

function holderOf(id: string): HTMLElement | null {
  return document.getElementById(`view-${id}`);
}

function newHolder(id: string): HTMLElement {
  const holder = document.createElement('div');
  holder.id = `view-${id}`;
  return holder;
}
