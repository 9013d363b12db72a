import type { ArticleFailure } from '@/lib/base/failure';
import { hexDigest } from '@/lib/base/hex-digest';
import { fail, type Result, succeed } from '@/lib/base/result';
import { mapInSlices } from '@/lib/base/yield-to-page';
import { splitParagraphs, splitSentences } from '@/lib/text/segment';
import { type Span, sliceSpan } from '@/lib/text/span';
import type { Article, Paragraph, Segment } from './article';
import { type ArticleExtras, noExtras } from './article-extras';
import { plainBlock } from './block';
import { countWords } from './count-words';
import { type Inline, inlinesWithin } from './inline';
import { createLanguageOf } from './language-of';

/** The limit is a long book. A browser cannot lay out many more sentences with ease. */
export const LONGEST_ARTICLE_WORDS = 100_000;

/**
 * Cuts a text into paragraphs and segments. The text is kept as it is, whatever is in it: markup, lone
 * surrogates and directional marks are text like any other. A long one takes a third of a second, during
 * which the page still answers.
 *
 * @param title is shown and used for file names; it is not part of the text
 * @param extras of this text; spans outside it are ignored
 */
export async function readArticle(
  title: string,
  text: string,
  { structure, provenance }: ArticleExtras = noExtras,
): Promise<Result<Article, ArticleFailure>> {
  const refusal = refuseArticle(text);
  if (refusal) return fail(refusal);
  const blocks = new Map(structure.blocks.map(({ start, block }) => [start, block]));
  const inlinesIn = createInlinesIn(structure.inlines);
  const languageOf = createLanguageOf(structure.foreign ?? []);
  const paragraphs = await mapInSlices(
    splitParagraphs(text),
    (span, index): Paragraph => ({
      block: blocks.get(span.start) ?? plainBlock,
      segments: splitSentences(sliceSpan(text, span)).map((sentence, position): Segment => {
        const whole = sliceSpan(text, {
          start: span.start + sentence.start,
          end: span.start + sentence.end,
        });
        const withoutLead = whole.trimStart();
        const lead = whole.length - withoutLead.length;
        const start = span.start + sentence.start;
        const words = withoutLead.trimEnd();
        const part = { start: start + lead, end: start + lead + words.length };
        const inlines = inlinesIn(part);
        const language = languageOf(part);
        return {
          id: `${index + 1}.${position + 1}`,
          span: { start, end: span.start + sentence.end },
          text: words,
          lead,
          ...(inlines.length === 0 ? {} : { inlines }),
          ...(language === null ? {} : { language }),
        };
      }),
    }),
  );
  return succeed({ id: await digestText(text), title, provenance, text, paragraphs });
}

/**
 * Gives the inlines of parts of a text that follow each other, in units of the part. A book has many
 * thousands, so that those that have ended are not looked at again.
 */
function createInlinesIn(inlines: readonly Inline[]): (part: Span) => readonly Inline[] {
  let open: readonly Inline[] = [];
  let next = 0;
  return (part) => {
    const begun = [...open];
    for (let inline = inlines[next]; inline && inline.span.start < part.end; ) {
      begun.push(inline);
      next += 1;
      inline = inlines[next];
    }
    open = begun.filter(({ span }) => span.end > part.end);
    return inlinesWithin(begun, part);
  };
}

/** Says why a text cannot be read as an article; null if it can. This is much quicker than reading it. */
export function refuseArticle(text: string): ArticleFailure | null {
  if (splitParagraphs(text).length === 0) return { code: 'article-empty' };
  const words = countWords(text);
  return words > LONGEST_ARTICLE_WORDS
    ? { code: 'article-too-long', words, limit: LONGEST_ARTICLE_WORDS }
    : null;
}

/**
 * Computes SHA-256 in hex over the UTF-16 units. Over UTF-8, two texts that differ only in a lone surrogate
 * would share one id, and with it their edits.
 */
function digestText(text: string): Promise<string> {
  const units = new Uint8Array(text.length * 2);
  const view = new DataView(units.buffer);
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(index * 2, text.charCodeAt(index), true);
  }
  return hexDigest('SHA-256', units);
}
