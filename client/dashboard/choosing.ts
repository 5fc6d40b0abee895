import type { Asked } from './messages.ts';

type Facet = keyof NonNullable<Asked['wanted']>;

/** What is asked for once a control has been changed; undefined where that is not known yet. */
export function askedAfter(asked: Asked, control: HTMLSelectElement | HTMLInputElement): Asked | undefined {
  const { name, value } = control;
  if (name === 'since' && value === 'day') return showDay(asked);
  if (name === 'since') return { ...asked, since: value === 'commit' ? value : undefined };
  if (name === 'day') return value ? { ...asked, since: value } : undefined;
  return withWanted(asked, name as Facet, value);
}

/** The status of a count is chosen, or no longer. */
export function askedForStatus(asked: Asked, status: string): Asked {
  return withWanted(asked, 'status', asked.wanted?.status === status ? '' : status);
}

function withWanted(asked: Asked, facet: Facet, value: string): Asked {
  return { ...asked, wanted: { ...asked.wanted, [facet]: value || undefined } };
}

/** The day is asked for where it stands, and nothing else until it is given. */
function showDay(asked: Asked): Asked | undefined {
  const day = document.querySelector<HTMLInputElement>('.controls [name="day"]')!;
  day.closest('label')!.classList.remove('hidden');
  day.focus();
  return day.value ? { ...asked, since: day.value } : undefined;
}

/** The counts of the statuses can be pressed, where there is somebody to hear of it. */
export function countsAsButtons(): void {
  for (const count of document.querySelectorAll<HTMLElement>('.counts li')) {
    const button = count.querySelector('button') ?? document.createElement('button');
    if (!button.parentElement) {
      button.type = 'button';
      button.append(...count.childNodes);
      count.append(button);
    }
    button.setAttribute('aria-pressed', count.dataset['chosen']!);
  }
}
