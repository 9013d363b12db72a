import type { ArticleFileFailure } from '@/lib/base/failure';
import { fail, type Result, succeed } from '@/lib/base/result';
import { LONGEST_ARTICLE_WORDS } from '@/lib/document/read-article';
import type { ImportedDocument } from '@/lib/import/imported-document';
import { BeyondLimit, documentLimits } from '@/lib/import/limits';
import type { OfferedChapter } from './imported-article';

/** A document out of an archive, and a book's chapters. */
export interface ArchivedDocument {
  readonly document: ImportedDocument;
  readonly chapters: readonly OfferedChapter[];
}

/**
 * Reads the kinds of document that are archives: Word, OpenDocument, EPUB.
 *
 * @param chosen chapters of a book, by place from 0; null for as many as an article holds
 */
export async function readArchive(
  bytes: Uint8Array,
  chosen: readonly number[] | null,
): Promise<Result<ArchivedDocument, ArticleFileFailure>> {
  const [{ openArchive }, word, text, book] = await Promise.all([
    import('@/lib/import/archive/open-archive'),
    import('@/lib/import/word/read-word'),
    import('@/lib/import/open-document/read-open-document'),
    import('@/lib/import/book/read-book'),
  ]);
  const archive = openArchive(
    bytes,
    (name) => word.isWordPart(name) || text.isOpenDocumentPart(name) || book.isBookPart(name),
  );
  if (archive === 'broken') return fail({ code: 'article-file-broken' });
  if (archive === 'too-large') {
    throw new BeyondLimit('unpacked-bytes', documentLimits.unpackedBytes);
  }
  if (archive === 'too-many-files') {
    throw new BeyondLimit('packed-files', documentLimits.packedFiles);
  }
  const has = (name: string) => archive.names.includes(name);
  if (has('word/document.xml')) return plain(word.readWord(archive));
  if (has('META-INF/container.xml')) {
    const read = book.readBook(archive);
    if (read === null) return fail({ code: 'article-file-broken' });
    const places = chosen ?? asManyAsFit(read.chapters);
    return succeed({
      document: book.composeBook(read, places),
      chapters: read.chapters.map(({ title, words }, at) => ({
        title,
        words,
        isChosen: places.includes(at),
      })),
    });
  }
  if (has('content.xml')) return plain(text.readOpenDocument(archive));
  return fail({ code: 'article-file-not-text' });
}

const plain = (document: ImportedDocument | null): Result<ArchivedDocument, ArticleFileFailure> =>
  document === null ? fail({ code: 'article-file-broken' }) : succeed({ document, chapters: [] });

/** The first chapters, up to the length of an article; the first one in any case. */
function asManyAsFit(chapters: readonly { readonly words: number }[]): readonly number[] {
  const places: number[] = [];
  let words = 0;
  for (const [at, chapter] of chapters.entries()) {
    words += chapter.words;
    if (at > 0 && words > LONGEST_ARTICLE_WORDS) break;
    places.push(at);
  }
  return places;
}
