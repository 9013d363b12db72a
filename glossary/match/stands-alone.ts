import type { Span } from '@/lib/text/span';

/** A prefix that leaves the word after its hyphen as it is: `ex-président`, `russo-arménien`. */
const prefix =
  /(?:^|[^\p{L}\p{M}])(?:ex|vice|non|anti|pro|pré|post|quasi|ultra|super|néo|mi|demi|\p{L}{2,}o)[-‐‑]$/iu;
/** A pronoun or particle that leaves the word before its hyphen as it is: `dépose-t-il`, `cette région-là`. */
const clitic =
  /^[-‐‑](?:t[-‐‑])?(?:il|elle|ils|elles|on|je|tu|nous|vous|ce|là|ci|même|mêmes|le|la|les|lui|leur|y|en)(?![\p{L}\p{M}-])/iu;

/**
 * Says whether a match is more than a part of a compound: not `feu` in `cessez-le-feu`. Names are found in
 * compounds of names: `Bakou` in `Moscou-Bakou`.
 */
export function standsAlone(text: string, { start, end }: Span, isName: boolean): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 24);
  const isTail = /[\p{L}\p{N}][-‐‑]$/u.test(before);
  const isHead = /^[-‐‑][\p{L}\p{N}]/u.test(after);
  if (!isTail && !isHead) return true;
  const followsName = isName && /(?:^|[^\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]*[-‐‑]$/u.test(before);
  const precedesName = isName && /^[-‐‑]\p{Lu}/u.test(after);
  return (
    (!isTail || followsName || prefix.test(before)) &&
    (!isHead || precedesName || clitic.test(after))
  );
}
