import { findForeignPassages } from '@/lib/language/foreign-passages';
import { loadLanguageTeller } from '@/lib/language/tell-language';
import type { ImportChoices, ImportedArticle, ImportNote } from './imported-article';

/** Longer texts are refused as articles, and need not be looked through. */
const LONGEST_LOOKED_THROUGH = 2_000_000;

/** The article with what is not French in it named, and told; as it is where the reader wants all translated. */
export async function leaveForeign(
  article: ImportedArticle,
  { translatesForeign }: ImportChoices,
): Promise<ImportedArticle> {
  const { text } = article;
  if (text.length > LONGEST_LOOKED_THROUGH) return article;
  const { foreign: said, ...structure } = article.extras.structure;
  const { language, passages } = findForeignPassages(text, await loadLanguageTeller(), said);
  const extras = { ...article.extras, structure };
  if (passages.length === 0) return { ...article, extras };
  if (translatesForeign) return { ...article, extras, foreign: 'translated' };
  const languages = [...new Set(passages.map((passage) => passage.language))];
  const note: ImportNote =
    language === null
      ? { about: 'foreign-passages', passages: passages.length, languages }
      : { about: 'not-french', language };
  return {
    ...article,
    extras: { ...extras, structure: { ...structure, foreign: passages } },
    notes: [...article.notes, note],
    foreign: 'left',
  };
}
