import type { Span } from '@/lib/text/span';
import type { SentenceFlag, WordKnowledge } from './sentence-flag';

const space = '[ \\u00a0]';
const word = String.raw`[\p{L}\p{M}'’-]+`;
/** `ne … pas`, with up to six words between; `n’` and `ne` alone are often empty (`avant qu’il ne parte`). */
const negation = new RegExp(
  String.raw`(?<!\p{L})n(?:e${space}|['’])(?:${word}${space}){0,6}?${word}?${space}?(?<!\p{L})(?:pas|plus|jamais|rien|aucune?|personne|guère|nulle?|nullement)(?!\p{L})`,
  'giu',
);
/** Set phrases that deny nothing: `n’hésitez pas`, `il n’en est pas moins`. */
const idiom =
  /n['’](?:en )?(?:hésite\w*|empêche\w*)(?: pas)?|n['’]est-ce pas|si ce n['’]est|pas (?:mal|moins)(?!\p{L})|non seulement|ne (?:pensez|voulez|pense|veut) pas à mal/giu;
/** Negative words that stand by themselves. */
const negative =
  /(?<![\p{L}-])(?:jamais|aucune?|ni|sans|impossible|pas (?:de|d['’]|encore|question|du tout|un seul|une seule))(?![\p{L}-])|(?<=^|[.!?«“"]\s?)non(?![\p{L}-])/giu;
const restriction = new RegExp(
  String.raw`(?<!\p{L})n(?:e${space}|['’])(?!(?:${word}${space}){0,5}(?:pas|plus|jamais|rien|aucune?|personne|guère)(?!\p{L}))(?:${word}${space}){1,5}qu(?:e(?!\p{L})|['’])|(?<!\p{L}|^|[.!?«"“]\s?)(?<!non |pas )(?:seulement|uniquement|exclusivement)(?!\p{L})`,
  'giu',
);

const englishNegation =
  /\b(?:not|no|never|none|nothing|nobody|nowhere|neither|nor|without|cannot|hardly|barely|scarcely|rarely|seldom|little|few|lack\w*|fail\w*|refus\w*|unable|avoid\w*|prevent\w*|stop\w*|den(?:y|ies|ied|ial|ying)|absen(?:t|ce)|except|instead|unless|until|before|yet|far from|rather than|impossib\w*|reject\w*|declin\w*|doubt\w*|ban(?:s|ned)?|forbid\w*|unlike|ignor\w*|oppos\w*|non|former|free|\w+n['’]t)\b|(?<!never|none|un)(?<=\w{3})less(?:ly|ness)?\b/giu;
/** `unlikely`, `incapable`: what it denies stands behind the prefix. */
const prefixed =
  /\b(?:un(?<base>[a-z]{3,})|(?:in|im|ir|il|dis|non-?|mis)(?<adjective>[a-z]{2,}(?:able|ible|ent|ant|ive|al|ate|ect|ient|ly|y|ity|ed|ful)))\b/giu;
const englishRestriction =
  /\b(?:only|just|merely|solely|simply|sole|mere|alone|limited|restrict\w*|exclusive\w*|except|nothing|no (?:more|other|less)|(?:nothing|none|all|cannot|anything|no one|everything) but|other than|not (?:until|unless|before)|unless|purely|entirely|hardly|barely|scarcely|single|uniquely|confined|without|never|not|no)\b/giu;

/** Bounds, which are lost more easily than the number that they bound, and what English has for them. */
const bounds: readonly (readonly [french: RegExp, english: RegExp])[] = [
  [/(?<!\p{L})au plus tôt(?!\p{L})/giu, /earli|soon|befor|until|at least|from/iu],
  [/(?<!\p{L})au plus tard(?!\p{L})/giu, /lat(?:e|er|est)\b|\bby\b|befor|until|within|deadline/iu],
  [/(?<!\p{L})au (?:strict )?minimum(?!\p{L})/giu, /minim|least|lower/iu],
  [
    /(?<!\p{L})(?:au (?:grand )?maximum|tout au plus)(?!\p{L})/giu,
    /maxim|most|up to|no more|not more|limit/iu,
  ],
];

/** A negation, restriction or bound of the French of which the English has no trace. */
export function flagNegation(
  source: string,
  target: string,
  words: WordKnowledge,
): readonly SentenceFlag[] {
  const flags: SentenceFlag[] = [];
  // Every idiom keeps its length, so that places stay what they are.
  const plain = source.replace(idiom, (phrase) => '·'.repeat(phrase.length));
  const denied = first(plain, negation) ?? first(plain, negative);
  if (denied !== null && first(target, englishNegation) === null && !hasPrefix(target, words)) {
    flags.push({ kind: 'negation-lost', source: denied });
  }
  const restricted = first(plain, restriction);
  if (restricted !== null && first(target, englishRestriction) === null) {
    flags.push({ kind: 'restriction-lost', source: restricted });
  }
  for (const [french, english] of bounds) {
    const bound = first(plain, french);
    if (bound !== null && !english.test(target)) {
      flags.push({ kind: 'restriction-lost', source: bound });
    }
  }
  return flags;
}

function first(text: string, pattern: RegExp): Span | null {
  const [match] = text.matchAll(pattern);
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}

const hasPrefix = (target: string, words: WordKnowledge): boolean =>
  Array.from(target.matchAll(prefixed)).some(({ groups }) =>
    words.isEnglish((groups?.base ?? groups?.adjective ?? '').toLowerCase()),
  );
