/** The languages of the interface. The article's own languages are always French and English. */
export const languages = ['en', 'fr'] as const;
export type Language = (typeof languages)[number];

export const parseLanguage = (value: unknown): Language | null =>
  languages.find((language) => language === value) ?? null;

/**
 * Chooses the language for a first visit: the kept choice, else the first language of the browser that the
 * interface has, else English.
 *
 * @param acceptLanguage the request header, as in `fr-CH, fr;q=0.9, en;q=0.8`; null when there is none
 */
export function greetingLanguage(chosen: unknown, acceptLanguage: string | null): Language {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
      const quality = parameters.find((parameter) => parameter.startsWith('q='));
      return { tag, weight: quality === undefined ? 1 : Number(quality.slice(2)) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => parseLanguage(tag.toLowerCase().split('-')[0]))
    .find((language) => language !== null);
  return parseLanguage(chosen) ?? wanted ?? 'en';
}
