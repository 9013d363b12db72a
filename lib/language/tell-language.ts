/** The language of a text as ISO 639-1 has it, `de`; null where the text is too short to tell, or unclear. */
export type TellLanguage = (text: string) => string | null;

/** Fewer letters are a name or a loan word in any language. */
const FEWEST_LETTERS = 30;
const FEWEST_WORDS = 5;
/** What scores so much of the best language's as French may be French around a foreign title. */
const MOST_FRENCH = 0.9;
/** More tells no more. */
const LONGEST_SAMPLE = 1_000;

/**
 * Loads what tells languages by their n-grams: a megabyte, which is fetched with the first document and not
 * with the page. Of 6,000 French sentences of news it takes none for
 * another language, and of as many English ones one for German.
 */
export async function loadLanguageTeller(): Promise<TellLanguage> {
  const { eld } = await import('eld/extrasmall');
  return (text) => {
    const sample = text.slice(0, LONGEST_SAMPLE);
    const letters = sample.match(/\p{L}/gu)?.length ?? 0;
    // Between white space, as no code has them.
    const words = sample.match(/(?<!\S)\P{L}?\p{L}[\p{L}\p{M}’'-]+/gu)?.length ?? 0;
    // Scripts that write no spaces have few words, and say more by a letter.
    const isWide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(
      sample,
    );
    if (!isWide && (letters < FEWEST_LETTERS || words < FEWEST_WORDS)) return null;
    const told = eld.detect(sample);
    const { fr = 0, [told.language]: best = 0 } = told.getScores();
    const isHalfFrench = told.language !== 'fr' && fr > MOST_FRENCH * best;
    return told.language === '' || isHalfFrench || !told.isReliable() ? null : told.language;
  };
}
