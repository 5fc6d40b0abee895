/** What the panel sends into its page. */
export type ToPage =
  | {
      readonly say: 'board';
      /** The head of the page and each view, as markup of our own. */
      readonly head: string;
      readonly views: readonly { readonly id: string; readonly title: string; readonly html: string }[];
    }
  /** Shows the place the cursor is at. */
  | { readonly say: 'follow'; readonly file: string; readonly pointer: string };

/** What the page sends to its panel. */
export type FromPage = { readonly say: 'ready' } | { readonly say: 'open'; readonly file: string; readonly pointer: string };
