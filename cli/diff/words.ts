/** What is left out of a long list. */
export function sayMore(count: number, language: 'en' | 'vi'): string {
  return language === 'vi' ? `và ${count} thay đổi khác; --format json ghi đủ.` : `and ${count} more; --format json lists them all.`;
}
