import type { FromPage, ToPage } from './messages.ts';

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void; getState(): State | undefined; setState(state: State): void };

interface State {
  readonly scroll: number;
  readonly filter: string;
  readonly status: string;
}

const vscode = acquireVsCodeApi();
const shown = new Map<string, string>();
let state: State = vscode.getState() ?? { scroll: 0, filter: '', status: '' };

/** Keeps a part of the state, which outlives the page while it is hidden. */
function keep(part: Partial<State>): void {
  state = { ...state, ...part };
  vscode.setState(state);
}

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.say === 'board') draw(data);
  else follow(data.file, data.pointer);
});

/** Puts in place what has changed; the rest stays as it is, with its scroll and focus. */
function draw({ head, views }: Extract<ToPage, { say: 'board' }>): void {
  const isFirst = shown.size === 0;
  const main = document.querySelector('main')!;
  replace('head', document.querySelector('#head')!, head);
  for (const id of [...shown.keys()].filter((id) => id !== 'head' && !views.some((view) => view.id === id))) {
    document.getElementById(`view-${id}`)?.remove();
    shown.delete(id);
  }
  for (const { id, html } of views) {
    const holder = document.getElementById(`view-${id}`) ?? made(id);
    main.append(holder);
    replace(id, holder, html);
  }
  narrow();
  if (isFirst) window.scrollTo(0, state.scroll);
}

function made(id: string): HTMLElement {
  const holder = document.createElement('div');
  holder.id = `view-${id}`;
  return holder;
}

function replace(id: string, holder: Element, html: string): void {
  if (shown.get(id) === html) return;
  shown.set(id, html);
  holder.innerHTML = html;
}

/** Leaves the lines that hold what was typed and have the chosen status. */
function narrow(): void {
  const wanted = plain(state.filter).split(' ').filter(Boolean);
  for (const line of document.querySelectorAll<HTMLElement>('[data-words], main tbody tr')) {
    const said = plain(line.dataset['words'] ?? line.textContent ?? '');
    const isWanted = wanted.every((word) => said.includes(word));
    const isOfStatus = !state.status || line.dataset['status'] === undefined || line.dataset['status'] === state.status;
    line.classList.toggle('hidden', !(isWanted && isOfStatus));
  }
  for (const chip of document.querySelectorAll<HTMLElement>('.counts li')) {
    chip.setAttribute('role', 'button');
    chip.tabIndex = 0;
    chip.setAttribute('aria-pressed', String(chip.dataset['status'] === state.status));
  }
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

/** Marks what the cursor in the text is at, and brings it into sight. */
function follow(file: string, pointer: string): void {
  for (const marked of document.querySelectorAll('.followed')) marked.classList.remove('followed');
  const places = [...document.querySelectorAll<HTMLElement>('.place')].filter((each) => each.dataset['file'] === file);
  const found = places.find((each) => each.dataset['pointer'] === pointer);
  found?.classList.add('followed');
  found?.scrollIntoView({ block: 'nearest' });
}

document.addEventListener('click', (event) => {
  const target = event.target as HTMLElement;
  const place = target.closest<HTMLElement>('.place');
  if (place) {
    event.preventDefault();
    vscode.postMessage({ say: 'open', file: place.dataset['file']!, pointer: place.dataset['pointer']! });
  }
  const chip = target.closest<HTMLElement>('.counts li');
  if (chip) choose(chip);
});

document.addEventListener('keydown', (event) => {
  const chip = (event.target as HTMLElement).closest<HTMLElement>('.counts li');
  if (chip && (event.key === 'Enter' || event.key === ' ')) {
    event.preventDefault();
    choose(chip);
  }
});

function choose(chip: HTMLElement): void {
  const status = chip.dataset['status'] ?? '';
  keep({ status: state.status === status ? '' : status });
  narrow();
}

const filter = document.querySelector<HTMLInputElement>('#filter')!;
filter.value = state.filter;
filter.addEventListener('input', () => {
  keep({ filter: filter.value });
  narrow();
});
window.addEventListener('scroll', () => keep({ scroll: window.scrollY }), { passive: true });

vscode.postMessage({ say: 'ready' });
