import { noExtras } from '@/lib/document/article-extras';
import { composeText } from '@/lib/document/compose-text';
import { countWords } from '@/lib/document/count-words';
import type { Inline } from '@/lib/document/inline';
import { readArticle } from '@/lib/document/read-article';
import { segmentsOf } from '@/lib/document/segments-of';
import type { ExportDocument, ExportParagraph } from '@/lib/export/export-document';
import { unread } from '@/lib/store/kept/kept-articles';
import type { Archive } from './archive';

const nothing: Archive = {
  articles: [],
  texts: [],
  readings: [],
  english: [],
  postEdits: [],
  decisions: [],
  fieldEdits: [],
  glossaries: [],
  entries: [],
  settings: [],
  memories: [],
  preferences: {},
};

/**
 * Makes an exported article one of a library again: its text and structure, its English as it was shown, and
 * the sentences that were written by hand. What the machine said is said again when the article is opened.
 *
 * @param now milliseconds since 1970
 * @returns null for a document without text, or one that is too long to be read
 */
export async function archiveOfDocument(
  { title, paragraphs }: ExportDocument,
  now: number,
): Promise<Archive | null> {
  const { text, structure } = composeText(
    paragraphs
      .filter(({ french }) => french.trim() !== '')
      .map((paragraph) => ({
        block: paragraph.block,
        text: paragraph.french,
        inlines: inlinesOf(paragraph),
      })),
  );
  const read = await readArticle(title, text, { ...noExtras, structure });
  if (!read.ok) return null;
  const { id } = read.value;
  const segments = segmentsOf(read.value);
  const sentences = new Map(
    paragraphs.flatMap((paragraph) => paragraph.sentences.map((each) => [each.id, each] as const)),
  );
  const english = segments.map((segment) => sentences.get(segment.id)?.english ?? null);
  const postEdits = segments.flatMap((segment) => {
    const sentence = sentences.get(segment.id);
    return sentence?.origin === 'hand' && sentence.english !== null
      ? [
          {
            article: id,
            segment: segment.id,
            source: segment.text,
            text: sentence.english,
            machine: null,
          },
        ]
      : [];
  });
  return {
    ...nothing,
    articles: [
      {
        id,
        title,
        ...noExtras.provenance,
        tags: [],
        words: countWords(text),
        sentences: segments.length,
        addedAt: now,
        deletedAt: null,
      },
    ],
    texts: [{ article: id, text, structure }],
    readings: [
      {
        ...unread(id),
        translated: english.filter((sentence) => sentence !== null).length,
        edited: postEdits.length,
      },
    ],
    english: [{ article: id, sentences: english }],
    postEdits,
  };
}

/** Moves the links and emphasis of each sentence to where the sentence stands in its paragraph. */
function inlinesOf({ french, sentences }: ExportParagraph): readonly Inline[] {
  let from = 0;
  return sentences.flatMap((sentence) => {
    const start = french.indexOf(sentence.french, from);
    if (start < 0) return [];
    from = start + sentence.french.length;
    return (sentence.frenchInlines ?? []).map(({ span, style }) => ({
      span: { start: start + span.start, end: start + span.end },
      style,
    }));
  });
}
