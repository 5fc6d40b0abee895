import type { Board } from '../../core/index.ts';
import { boardMarkup } from '../../dashboard/board.ts';
import { joined } from '../../dashboard/markup.ts';
import { page } from './page.ts';

/** Dashboards as one page. */
export function boardPage(boards: readonly Board[]): Promise<string> {
  return page(boards.map(({ title }) => title).join(' · '), boards[0]?.language ?? 'en', joined(boards.map(boardMarkup)));
}
