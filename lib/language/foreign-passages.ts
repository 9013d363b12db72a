import type { ForeignPassage } from '@/lib/document/article-extras';
import { createLanguageOf } from '@/lib/document/language-of';
import { splitParagraphs, splitSentences } from '@/lib/text/segment';
import { type Span, sliceSpan } from '@/lib/text/span';
import type { TellLanguage } from './tell-language';

export interface ForeignText {
  /** What the text as a whole is in, as ISO 639-1 has it; null where that is French, or not clear. */
  readonly language: string | null;
  /** What is not French, in the order of the text; spans of sentences or of whole lines. */
  readonly passages: readonly ForeignPassage[];
}

/** So much of what can be told at all must be in one other language for the text to be in it. */
const LEAST_SHARE = 0.7;

interface Line {
  readonly span: Span;
  readonly sentences: readonly Sentence[];
}

interface Sentence {
  readonly span: Span;
  /** By its document, else by its words; null where neither tells. */
  readonly language: string | null;
  /** By its words alone. */
  readonly told: string | null;
}

/**
 * Finds what is not French in a text. What is too short to tell by itself goes with its line, and with the
 * text where that as a whole is in another language. What its document says of a sentence counts, unless it
 * is plainly French: word processors mark much as English that is not.
 *
 * @param said by the document, in the order of the text
 */
export function findForeignPassages(
  text: string,
  tell: TellLanguage,
  said: readonly ForeignPassage[] = [],
): ForeignText {
  const saidOf = createLanguageOf(said);
  const lines = splitParagraphs(text).map((span): Line => {
    const line = sliceSpan(text, span);
    const sentences = splitSentences(line).map((sentence) => {
      const words = sliceSpan(line, sentence);
      const whole = { start: span.start + sentence.start, end: span.start + sentence.end };
      const told = tell(words);
      const named = told === 'fr' ? null : saidOf(withoutSpace(whole, words));
      return { span: whole, told, named };
    });
    // Where a line names the language of one sentence, it would name that of the others.
    const names = sentences.some(({ named }) => named !== null);
    return {
      span,
      sentences: sentences.map(({ span: whole, told, named }) => ({
        span: whole,
        language: named ?? told ?? (names ? 'fr' : null),
        told,
      })),
    };
  });
  const letters = new Map<string, number>();
  // By its words alone: half of a file in two languages may be named, and the other half not.
  for (const { span, told } of lines.flatMap(({ sentences }) => sentences)) {
    if (told !== null) letters.set(told, (letters.get(told) ?? 0) + span.end - span.start);
  }
  const all = [...letters.values()].reduce((sum, count) => sum + count, 0);
  const [most] = [...letters].toSorted((a, b) => b[1] - a[1]);
  const main = most !== undefined && most[1] >= LEAST_SHARE * all ? most[0] : null;
  const language = main === 'fr' ? null : main;
  return { language, passages: lines.flatMap((line) => passagesOf(line, language)) };
}

function withoutSpace({ start, end }: Span, words: string): Span {
  return {
    start: start + words.length - words.trimStart().length,
    end: end - words.length + words.trimEnd().length,
  };
}

/** @param textLanguage another than French that the whole text is in; else null */
function passagesOf(
  { span, sentences }: Line,
  textLanguage: string | null,
): readonly ForeignPassage[] {
  const told = new Set(sentences.flatMap(({ language }) => language ?? []));
  const [only] = told.size === 0 && textLanguage !== null ? [textLanguage] : told;
  // The sentences of a line that says nothing else are all in its language.
  if (told.size <= 1) return only === undefined || only === 'fr' ? [] : [{ span, language: only }];
  return sentences.flatMap(({ span: sentence, language }) =>
    language === null || language === 'fr' ? [] : [{ span: sentence, language }],
  );
}
