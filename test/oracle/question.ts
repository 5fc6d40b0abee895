import type { Ask } from './known.ts';

/** What is asked of both. */
export type Question =
  | { readonly kind: 'as-of' }
  | { readonly kind: 'goals' }
  | { readonly kind: 'figure' | 'change'; readonly ask: Ask }
  | { readonly kind: 'goal'; readonly id: string; readonly t: number };
