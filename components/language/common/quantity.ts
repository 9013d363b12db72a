import type { Language } from './language';

const locales: Record<Language, string> = { en: 'en-GB', fr: 'fr-FR' };

/**
 * Formatters are kept, because creating one takes up to a millisecond and a model's progress is shown a
 * hundred times.
 */
const formatters = new Map<string, Intl.NumberFormat>();

function formatterOf(language: Language, options: Intl.NumberFormatOptions = {}) {
  const key = language + JSON.stringify(options);
  const made = formatters.get(key) ?? new Intl.NumberFormat(locales[language], options);
  formatters.set(key, made);
  return made;
}

export const formatNumber = (language: Language, value: number): string =>
  formatterOf(language).format(value);

/** Formats bytes as megabytes of a million bytes, as disks and downloads do: `31.2 MB`, `31,2 Mo`. */
export const formatBytes = (language: Language, sizeBytes: number, decimals = 1): string =>
  formatterOf(language, {
    style: 'unit',
    unit: 'megabyte',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(sizeBytes / 1e6);

/** Formats a duration, rounded to what a reader wants to know: `8 seconds`, `2 minutes`. */
export function formatDuration(language: Language, seconds: number): string {
  const inMinutes = seconds >= 90;
  return formatterOf(language, {
    style: 'unit',
    unit: inMinutes ? 'minute' : 'second',
    unitDisplay: 'long',
    maximumFractionDigits: 0,
  }).format(inMinutes ? seconds / 60 : Math.max(1, Math.ceil(seconds)));
}

/** Formats a day that is written as `2023-09-20`; a date that is written otherwise stays as it is. */
export function formatDay(language: Language, date: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T00:00:00Z`) : null;
  if (day === null || Number.isNaN(day.getTime())) return date;
  const made = days.get(language) ?? new Intl.DateTimeFormat(locales[language], dayStyle);
  days.set(language, made);
  return made.format(day);
}

const days = new Map<Language, Intl.DateTimeFormat>();
const dayStyle = { dateStyle: 'long', timeZone: 'UTC' } as const;
