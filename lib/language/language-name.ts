/**
 * The name of a language as it stands in a sentence: `German`, `allemand`.
 *
 * @param locale the language of the sentence
 * @param code as ISO 639-1 has it
 */
export const nameOfLanguage = (locale: string, code: string): string =>
  new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;

/** `German and Italian`, `allemand et italien`. */
export const namesOfLanguages = (locale: string, codes: readonly string[]): string =>
  new Intl.ListFormat(locale).format(codes.map((code) => nameOfLanguage(locale, code)));
