import type { ExportDocument, ExportOptions } from './export-document';

/** Removes from the document what the options leave out, so that no format has to check them. */
export function narrowDocument(document: ExportDocument, options: ExportOptions): ExportDocument {
  const terms = options.hasTerms ? document.terms : [];
  if (!options.isOnlyByHand) return { ...document, terms };
  const paragraphs = document.paragraphs.flatMap((paragraph) => {
    const sentences = paragraph.sentences.filter(({ origin }) => origin === 'hand');
    if (sentences.length === 0) return [];
    return [{ ...paragraph, french: sentences.map(({ french }) => french).join(' '), sentences }];
  });
  return { ...document, paragraphs, terms };
}
