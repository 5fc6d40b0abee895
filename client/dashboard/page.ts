import { askedAfter, askedForStatus, countsAsButtons } from './choosing.ts';
import { Drawing } from './drawing.ts';
import type { Asked, FromPage, Kept, ToPage } from './messages.ts';
import { narrow } from './narrow.ts';
import { scrolledTo, scrollTo } from './scroll.ts';

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void; getState(): Kept | undefined; setState(state: Kept): void };

/** Runs the page of the dashboard: draws what it is sent, narrows it, says what was clicked and chosen. */
function runPage(): void {
  const vscode = acquireVsCodeApi();
  const drawing = new Drawing();
  let kept: Kept = vscode.getState() ?? { root: '', filter: '', asked: {} };
  const keep = (part: Partial<Kept>) => {
    kept = { ...kept, ...part };
    vscode.setState(kept);
  };
  const ask = (asked: Asked | undefined) => {
    if (!asked) return;
    keep({ asked });
    vscode.postMessage({ say: 'ask', asked });
  };
  window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
    if (data.say === 'follow') return drawing.follow(data.file, data.pointer);
    const isFirst = drawing.draw(data);
    countsAsButtons();
    narrow(kept.filter);
    if (isFirst && kept.scroll) scrollTo(kept.scroll);
    keep({ root: data.root });
  });
  window.addEventListener('scroll', () => drawing.isDrawn && keep({ scroll: scrolledTo() }), { passive: true });
  listenToWords(kept.filter, (filter) => {
    keep({ filter });
    narrow(filter);
  });
  document.querySelector('.controls')!.addEventListener('change', ({ target }) => {
    const control = target as HTMLSelectElement | HTMLInputElement;
    if (control.name) ask(askedAfter(kept.asked, control));
  });
  listenToClicks(
    ({ file, pointer }) => vscode.postMessage({ say: 'open', file: file!, pointer: pointer! }),
    (status) => ask(askedForStatus(kept.asked, status)),
  );
  vscode.postMessage({ say: 'ready', asked: kept.asked });
}

function listenToWords(first: string, typed: (filter: string) => void): void {
  const filter = document.querySelector<HTMLInputElement>('#filter')!;
  filter.value = first;
  filter.addEventListener('input', () => typed(filter.value));
}

function listenToClicks(open: (place: DOMStringMap) => void, choose: (status: string) => void): void {
  document.addEventListener('click', (event) => {
    const place = near(event, '.place');
    const count = near(event, '.counts li');
    if (place) {
      event.preventDefault();
      open(place.dataset);
    }
    if (count) choose(count.dataset['status']!);
  });
}

function near(event: Event, selector: string): HTMLElement | null {
  return (event.target as Element).closest<HTMLElement>(selector);
}

runPage();
