import type { PageLanguage } from '../document-view.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** An ISO day (`2025-03-27`) as people write it: `2025年3月27日`, `27 March 2025`. What is no ISO day stays as it is. */
export function dayText(iso: string, language: PageLanguage): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (year === undefined || name === undefined) return iso;
  return language === 'ja' ? `${year}年${Number(month)}月${Number(day)}日` : `${Number(day)} ${name} ${year}`;
}
