import type { Locale } from './locale.ts';

/** `12 MB`, `0.4 MB` */
export function fileSize(bytes: number, { language }: Pick<Locale, 'language'>): string {
  const megabytes = Math.max(bytes / 1_000_000, 0.1);
  const format = {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: megabytes < 10 ? 1 : 0,
  } as const;
  return new Intl.NumberFormat(language, format).format(megabytes);
}
