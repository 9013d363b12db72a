import type { ArticleFileFailure } from '@/lib/base/failure';
import { fail, type Result, succeed } from '@/lib/base/result';
import { noExtras } from '@/lib/document/article-extras';
import { composeText } from '@/lib/document/compose-text';
import type { ImportChoices, ImportedArticle } from './imported-article';
import { largestTextBytes } from './read-article-file';
import { readPlainText } from './read-plain-text';

/**
 * What was copied somewhere, with its structure where it came as HTML that has some. Programs put plain
 * lines on the clipboard as HTML too, and those are read as the text that came with them.
 */
export async function readPasted(
  { html, text }: { readonly html: string; readonly text: string },
  { keepsLines }: ImportChoices,
): Promise<Result<ImportedArticle, ArticleFileFailure>> {
  if (html.length + text.length > largestTextBytes) {
    return fail({ code: 'article-file-too-large', limitBytes: largestTextBytes });
  }
  const plain = { title: '', encoding: null, chapters: [] } as const;
  if (html !== '') {
    const { readFragment } = await import('@/lib/import/page/read-page');
    const document = readFragment(html);
    const composed = document === null ? null : composeText(document.lines);
    const isStructured =
      composed !== null && composed.structure.blocks.length + composed.structure.inlines.length > 0;
    if (document !== null && isStructured) {
      const { structure, text: lines } = composed;
      return succeed({
        ...plain,
        title: document.title,
        text: lines,
        extras: { structure, provenance: document.provenance },
        notes: [],
        hardLines: 'none',
      });
    }
    if (text === '' && composed !== null) {
      return succeed({
        ...plain,
        text: composed.text,
        extras: noExtras,
        notes: [],
        hardLines: 'none',
      });
    }
  }
  return succeed({ ...plain, extras: noExtras, ...readPlainText(text, keepsLines) });
}
