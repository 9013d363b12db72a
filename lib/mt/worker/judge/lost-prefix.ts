/** French prefixes that turn a word into its contrary or its rival, and what English has for them. */
const prefixes: readonly (readonly [french: RegExp, english: RegExp])[] = [
  [
    // `antiterroriste`, but not `antique` or `antilope`.
    /(?<!\p{L})anti(?!qu|lop|ll|cip|chamb|ch?rist|dot|pod|enn|ph|s?[ -]?$)-?\p{L}{4,}/iu,
    /\banti|\bcounter|\bagainst\b|\bcombat|\bfight|\boppos|\bresist|\bban(?:ned|s)?\b|\bproof\b|\bcontra|\bantagon/iu,
  ],
  [/(?<!\p{L})ex-\p{L}{3,}/iu, /\bex-?|\bformer|\bone-time|\bonce\b|\bprevious|\bold\b|\bpast\b/iu],
  [
    /(?<!\p{L})non-\p{Ll}{4,}/iu,
    /\bnon|\bno\b|\bnot\b|\bun|\bin|\bim|\bir|\bwithout\b|\bfail|\black|n['’]t\b/iu,
  ],
  [/(?<!\p{L})pro-\p{L}{4,}/iu, /\bpro\b|\bpro-|\bfavou?r|\bsupport|\bfor\b|\bfriendly/iu],
];

/** Whether the French has a word with such a prefix, and the English nothing for it: `antiterroriste` as `terrorist`. */
export const lacksPrefix = (french: string, english: string): boolean =>
  prefixes.some(([wanted, said]) => wanted.test(french) && !said.test(english));
