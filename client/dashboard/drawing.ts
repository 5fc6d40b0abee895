import type { ToPage } from './messages.ts';

/** What stands on the page; only what has changed is put in anew, so that scroll and focus stay. */
export class Drawing {
  private readonly shown = new Map<string, string>();

  /** Draws a board; whether it was the first. */
  draw({ head, views }: Extract<ToPage, { say: 'board' }>): boolean {
    const isFirst = this.shown.size === 0;
    const main = document.querySelector('main')!;
    this.replace('head', document.querySelector('#head')!, head);
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
    holder.innerHTML = html;
  }
}

function holderOf(id: string): HTMLElement | null {
  return document.getElementById(`view-${id}`);
}

function newHolder(id: string): HTMLElement {
  const holder = document.createElement('div');
  holder.id = `view-${id}`;
  return holder;
}
