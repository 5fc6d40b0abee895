import type { Board, BoardChoice, Comparing } from '../core/index.ts';
import { type Markup, markup } from './markup.ts';

/** What the reader can choose: which targets, and with what the plan is compared. */
export function controlsMarkup({ choices, comparison }: Board): Markup {
  return markup`${choices.map(choiceMarkup)}${comparison && comparisonMarkup(comparison)}`;
}

function choiceMarkup({ of, title, any, chosen, options }: BoardChoice): Markup {
  return markup`<label>${title}<select name="${of}" data-chosen="${String(chosen !== undefined)}"><option value="">${any}</option>${options.map(
    ({ value, said, count }) => option(value, `${said} (${count})`, value === chosen),
  )}</select></label>\n`;
}

function comparisonMarkup({ title, chosen, day, saidDay, options }: Comparing): Markup {
  return markup`<label>${title}<select name="since">${options.map(({ value, said }) => option(value, said, value === chosen))}</select></label>
<label class="${chosen === 'day' ? '' : 'hidden'}">${saidDay}<input type="date" name="day" value="${day}"></label>\n`;
}

function option(value: string, said: string, isChosen: boolean): Markup {
  return isChosen ? markup`<option value="${value}" selected>${said}</option>` : markup`<option value="${value}">${said}</option>`;
}
