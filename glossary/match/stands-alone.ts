import type { Span } from '@/lib/text/span';

/** A prefix that leaves the word after its hyphen as it is: `ex-président`, `russo-arménien`. */
const prefix =
  /(?:^|[^\p{L}\p{M}])(?:ex|vice|non|anti|pro|pré|post|quasi|ultra|super|néo|mi|demi|\p{L}{2,}o)[-‐‑–‒−]$/iu;
/** A pronoun or particle that leaves the word before its hyphen as it is: `dépose-t-il`, `cette région-là`. */
const clitic =
  /^[-‐‑–‒−](?:t[-‐‑–‒−])?(?:il|elle|ils|elles|on|je|tu|nous|vous|ce|là|ci|même|mêmes|le|la|les|lui|leur|y|en)(?![\p{L}\p{M}-])/iu;

/** An elided word in a compound: `main-d’œuvre`, `Côte-d’Or`, `coup-d’État`. */
const elidedBefore = /[\p{L}\p{N}][-‐‑–‒−](?:[dlsjn]|qu)['’ʼ‘´`′‛]$/iu;

/** `île` in `presqu’île`, `un` in `quelqu’un`, `ouvrir` in `entr’ouvrir`, `homme` in `prud’homme` */
function isInElidedCompound(before: string, words: string): boolean {
  const [, first = ''] =
    /(?<![\p{L}\p{M}])(presqu|quelqu|entr|prud|grand)['’ʼ‘´`′‛]$/iu.exec(before) ?? [];
  switch (first.toLowerCase()) {
    case '':
      return false;
    case 'presqu':
      return /^[iî]le/i.test(words);
    case 'quelqu':
      return /^une?s?(?![\p{L}\p{M}])/iu.test(words);
    default:
      return true;
  }
}

/**
 * Says whether a match is more than a part of a compound: not `feu` in `cessez-le-feu`. Names are found in
 * compounds of names: `Bakou` in `Moscou-Bakou`.
 */
export function standsAlone(text: string, { start, end }: Span, isName: boolean): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 24);
  // `24` in `24h`, which are two units; the apostrophe of some keyboards is a letter to Unicode.
  if (/[\p{L}\p{N}](?<!ʼ)$/u.test(before) || /^(?!ʼ)[\p{L}\p{N}]/u.test(after)) return false;
  if (elidedBefore.test(before) || isInElidedCompound(before, text.slice(start, end))) return false;
  const isTail = /[\p{L}\p{N}][-‐‑–‒−]$/u.test(before);
  const isHead = /^[-‐‑–‒−][\p{L}\p{N}]/u.test(after);
  if (!isTail && !isHead) return true;
  const followsName = isName && /(?:^|[^\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]*[-‐‑–‒−]$/u.test(before);
  const precedesName = isName && /^[-‐‑–‒−]\p{Lu}/u.test(after);
  return (
    (!isTail || followsName || prefix.test(before)) &&
    (!isHead || precedesName || clitic.test(after))
  );
}
