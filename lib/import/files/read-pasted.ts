import type { ArticleFileFailure } from '@/lib/base/failure';
import { fail, type Result, succeed } from '@/lib/base/result';
import { noExtras } from '@/lib/document/article-extras';
import { composeText } from '@/lib/document/compose-text';
import { documentLimits } from '@/lib/import/limits';
import type { ImportChoices, ImportedArticle } from './imported-article';
import { leaveForeign } from './leave-foreign';
import { orBeyondLimit } from './or-beyond-limit';
import { readPlainText } from './read-plain-text';

/**
 * What was copied somewhere, with its structure where it came as HTML that has some. Programs put plain
 * lines on the clipboard as HTML too, and those are read as the text that came with them.
 */
export const readPasted = (
  pasted: Pasted,
  choices: ImportChoices,
): Promise<Result<ImportedArticle, ArticleFileFailure>> =>
  orBeyondLimit(async () => {
    const read = await readParts(pasted, choices);
    return read.ok ? succeed(await leaveForeign(read.value, choices)) : read;
  });

interface Pasted {
  /** Empty where there was none. */
  readonly html: string;
  readonly text: string;
}

async function readParts(
  { html, text }: Pasted,
  { keepsLines }: ImportChoices,
): Promise<Result<ImportedArticle, ArticleFileFailure>> {
  const { textBytes } = documentLimits;
  if (html.length + text.length > textBytes) {
    return fail({ code: 'article-file-too-large', limitBytes: textBytes });
  }
  const plain = { title: '', encoding: null, chapters: [], foreign: 'none' } as const;
  if (html !== '') {
    const { readFragment } = await import('@/lib/import/page/read-page');
    const document = readFragment(html);
    const { structure, text: lines } = composeText(document.lines);
    if (structure.blocks.length + structure.inlines.length > 0) {
      return succeed({
        ...plain,
        title: document.title,
        text: lines,
        extras: { structure, provenance: document.provenance },
        notes: [],
        hardLines: 'none',
      });
    }
    if (text === '') {
      return succeed({ ...plain, text: lines, extras: noExtras, notes: [], hardLines: 'none' });
    }
  }
  return succeed({ ...plain, extras: noExtras, ...readPlainText(text, keepsLines) });
}
