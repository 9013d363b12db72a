import { rememberRecent } from '@/lib/base/remember-recent';
import { leftmostSpans } from '@/lib/text/leftmost-spans';
import type { Span } from '@/lib/text/span';
import { verbatimRules } from './verbatim-rules';
import type { VerbatimKind, VerbatimSpan } from './verbatim-span';

/** Kinds that may swallow the sentence's own marks. */
const addresses: ReadonlySet<VerbatimKind> = new Set(['url', 'path', 'identifier']);
/** What a sentence ends an address with, and is none of it. */
const trailing = /[.,;:!?…'’*]+$/u;
/** What belongs to the character before it. */
const clinging = /^(?:[\u200d\ufe0e\ufe0f\u20e3]|\p{M}|\p{Emoji_Modifier})/u;

/** Sentences that are at work: a queue looks at 512 before it takes some. */
const RECENT = 600;

/** What is to be copied of a French sentence, in order; no two overlap. */
export const findVerbatim = rememberRecent(RECENT, (french): readonly VerbatimSpan[] => {
  const found = verbatimRules
    .filter(({ needs }) => has(french, needs))
    .flatMap(({ kind, pattern, toEnglish }) =>
      Array.from(french.matchAll(pattern), ({ 0: text, index }) => {
        const kept = addresses.has(kind) ? withoutTrailing(text) : text;
        const span = { start: index, end: index + kept.length };
        return { kind, span, english: toEnglish?.(kept) ?? kept };
      }),
    );
  return leftmostSpans(found.filter(({ span }) => isWhole(french, span)));
});

const has = (text: string, needed: string | RegExp): boolean =>
  typeof needed === 'string' ? text.includes(needed) : needed.test(text);

/** `https://exemple.fr/page).` ends before the bracket, which nothing in it opened. */
function withoutTrailing(text: string): string {
  let kept = text.replace(trailing, '');
  while (/[)\]]$/.test(kept) && count(kept, /[([]/g) < count(kept, /[)\]]/g)) {
    kept = kept.slice(0, -1).replace(trailing, '');
  }
  return kept;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Whether no character is parted from what clings to it, at either end. */
const isWhole = (text: string, { start, end }: Span): boolean =>
  text[start - 1] !== '\u200d' && !clinging.test(text.slice(end, end + 2));
