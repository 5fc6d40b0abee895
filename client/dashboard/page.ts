import { Drawing } from './drawing.ts';
import type { FromPage, ToPage } from './messages.ts';
import { type Kept, narrow } from './narrow.ts';

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void; getState(): Kept | undefined; setState(state: Kept): void };

/** Runs the page of the dashboard: draws what it is sent, narrows it, says what was clicked. */
function runPage(): void {
  const vscode = acquireVsCodeApi();
  const drawing = new Drawing();
  let kept: Kept = vscode.getState() ?? { scroll: 0, filter: '', status: '' };
  const keep = (part: Partial<Kept>) => {
    kept = { ...kept, ...part };
    vscode.setState(kept);
  };
  const choose = (chip: HTMLElement) => {
    const status = chip.dataset['status'] ?? '';
    keep({ status: kept.status === status ? '' : status });
    narrow(kept);
  };
  const filter = document.querySelector<HTMLInputElement>('#filter')!;
  filter.value = kept.filter;
  filter.addEventListener('input', () => {
    keep({ filter: filter.value });
    narrow(kept);
  });
  window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
    if (data.say === 'follow') return drawing.follow(data.file, data.pointer);
    const isFirst = drawing.draw(data);
    narrow(kept);
    if (isFirst) window.scrollTo(0, kept.scroll);
  });
  window.addEventListener('scroll', () => keep({ scroll: window.scrollY }), { passive: true });
  document.addEventListener('click', (event) => {
    const place = near(event, '.place');
    const chip = near(event, '.counts li');
    if (place) {
      event.preventDefault();
      vscode.postMessage({ say: 'open', file: place.dataset['file']!, pointer: place.dataset['pointer']! });
    }
    if (chip) choose(chip);
  });
  document.addEventListener('keydown', (event) => {
    const chip = near(event, '.counts li');
    if (!chip || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    choose(chip);
  });
  vscode.postMessage({ say: 'ready' });
}

function near(event: Event, selector: string): HTMLElement | null {
  return (event.target as HTMLElement).closest<HTMLElement>(selector);
}

runPage();
