import type { DashboardParams } from '../../server/protocol.ts';
import type { Scroll } from './scroll.ts';

/** How the reader looks at the plan. */
export type Asked = Pick<DashboardParams, 'wanted' | 'since'>;

/** What the panel sends into its page. */
export type ToPage =
  | {
      readonly say: 'board';
      /** The plan root, to be known again when the editor opens anew. */
      readonly root: string;
      /** The head of the page, what can be chosen, and each view, as markup of our own. */
      readonly head: string;
      readonly controls: string;
      readonly views: readonly { readonly id: string; readonly title: string; readonly html: string }[];
    }
  /** Shows the place the cursor is at. */
  | { readonly say: 'follow'; readonly file: string; readonly pointer: string };

/** What the page sends to its panel. */
export type FromPage =
  | { readonly say: 'ready' | 'ask'; readonly asked: Asked }
  | { readonly say: 'open'; readonly file: string; readonly pointer: string };

/** What the page remembers while it is hidden, and when the editor opens anew. */
export interface Kept {
  readonly root: string;
  readonly scroll?: Scroll | undefined;
  /** Words that lines have to hold. */
  readonly filter: string;
  readonly asked: Asked;
}
