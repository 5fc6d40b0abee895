import type { Locale } from './quantity.ts';

/** Whether a bare number such as `9.200` would be taken for thousands by who reads the plan, so that it cannot stand without its unit. */
export function looksLikeThousands(source: string, locale: Locale): boolean {
  return locale === 'vi-VN' && /^-?[1-9]\d{0,2}\.\d{3}$/.test(source);
}
