/** Where somebody has scrolled to: a view, and how far its beginning is above the window. */
export interface Scroll {
  readonly view: string;
  readonly above: number;
}

/** Below the row that stays at the top. */
const TOP = 60;

/** What stands at the top; heights of what is not in sight are only estimated, so a number of pixels would lead astray. */
export function scrolledTo(): Scroll | undefined {
  const view = [...document.querySelectorAll('.view')].find((each) => each.getBoundingClientRect().bottom > TOP);
  return view && { view: view.id, above: Math.round(-view.getBoundingClientRect().top) };
}

/** Goes back there. */
export function scrollTo({ view, above }: Scroll): void {
  const element = document.getElementById(view);
  if (!element) return;
  element.scrollIntoView({ behavior: 'instant' });
  window.scrollBy({ top: above + element.getBoundingClientRect().top, behavior: 'instant' });
}
