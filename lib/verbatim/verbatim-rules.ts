import type { VerbatimKind } from './verbatim-span';

/** How one kind of text that is copied is recognised. */
export interface VerbatimRule {
  readonly kind: VerbatimKind;
  /**
   * What every text has that the pattern finds something in. Most sentences have none of it; to look for it costs
   * nothing, and the pattern, with its classes of all letters, takes a millisecond to compile.
   */
  readonly needs: string | RegExp;
  /** Global, and of linear time. */
  readonly pattern: RegExp;
  /** As it stands in English, where that differs. */
  readonly toEnglish?: (text: string) => string;
}

/** Spaces that French sets within numbers and identifiers. */
const space = String.raw`[ \u00a0\u202f]`;
const notInWord = String.raw`(?<![\p{L}\p{M}\p{N}_])`;
const wordEnds = String.raw`(?![\p{L}\p{M}\p{N}_])`;
/** A part of a name of a host: `actualites`, `éducation`. */
const label = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?`;
/** Endings by which a host without `www.` is known. A longer list would find hosts in careless prose (`fin.Le`). */
const topDomain =
  '(?:com|org|net|edu|gov|int|info|eu|fr|ch|be|ca|lu|de|uk|es|it|io|tv|app|dev|museum|paris|bzh)';
const fileEnding =
  '(?:pdf|docx?|xlsx?|pptx?|odt|ods|csv|tsv|txt|md|html?|css|xml|json|jsx?|tsx?|mjs|py|java|c|cpp|h|rs|go|sh|sql|png|jpe?g|gif|svg|webp|zip|tar|gz|mp[34]|avi|exe|deb|toml|ya?ml|ini|log|conf)';
const afterAddress = String.raw`(?:[/?#][^\s<>«»"“”\u2039\u203a\u200b-\u200f\ufe0e\ufe0f]*)?`;

const signs = String.raw`[§¶†‡№‰‱℃℉\u2190-\u21ff\u2300-\u23ff\u25a0-\u27bf\u2900-\u297f\u2b00-\u2bff]`;
const operator = '[=+×÷±≤≥≠≈∈<>*^−]';
const exponent = '(?:[⁺⁻]?[²³¹⁰⁴-⁹]{1,3})?';
const operand = String.raw`(?:\p{L}{1,3}|\d+(?:[.,]\d+)?)${exponent}`;

/** A rule for each pattern, with what it needs, so that of two that begin together the longer is found too. */
const rulesFor = (
  kind: VerbatimKind,
  ...patterns: readonly (readonly [needs: string | RegExp, source: string])[]
): readonly VerbatimRule[] =>
  patterns.map(([needs, source]) => ({ kind, needs, pattern: new RegExp(source, 'gu') }));

/** `24h/24`, `7 jours sur 7`: English has set phrases for them. */
const alwaysOpen: readonly VerbatimRule[] = [
  {
    kind: 'formula',
    needs: '24',
    pattern:
      /(?<![\p{L}\p{N}])24[ \u00a0\u202f]?h(?:eures)?[ \u00a0\u202f]?(?:\/|sur)[ \u00a0\u202f]?24(?![\p{L}\p{N}])/gu,
    toEnglish: () => '24 hours a day',
  },
  {
    kind: 'formula',
    needs: '7',
    pattern:
      /(?<![\p{L}\p{N}])7[ \u00a0\u202f]?j(?:ours)?[ \u00a0\u202f]?(?:\/|sur)[ \u00a0\u202f]?7(?![\p{L}\p{N}])/gu,
    toEnglish: () => '7 days a week',
  },
];

/**
 * What is copied, by what it looks like. Where two begin together the longer one counts, so that the
 * order here matters for those alone that are as long.
 */
export const verbatimRules: readonly VerbatimRule[] = [
  ...rulesFor('code', ['``', '``(?:[^`\\n]|`(?!`)){1,500}``'], ['`', '`[^`\\n]{1,500}`']),
  ...rulesFor(
    'url',
    // `https://…`, `ftp://…`, `mailto:…`
    [
      /:\/\/|mailto:|tel:/,
      String.raw`${notInWord}(?:[a-zA-Z][a-zA-Z0-9+.-]{1,15}:\/\/|mailto:|tel:)[^\s<>«»"“”\u2039\u203a\u200b-\u200f\ufe0e\ufe0f]+`,
    ],
    // `www.exemple.fr/…`, `exemple.fr/…`
    ['www.', String.raw`(?<![\p{L}\p{N}_@.-])www\.${label}(?:\.${label}){0,6}${afterAddress}`],
    [
      new RegExp(String.raw`\.${topDomain}`),
      String.raw`(?<![\p{L}\p{N}_@.-])(?:${label}\.){1,6}${topDomain}${wordEnds}(?!@)${afterAddress}`,
    ],
  ),
  ...rulesFor('email', [
    '@',
    String.raw`(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}_%+-][\p{L}\p{N}._%+-]{0,63}@${label}(?:\.${label}){1,6}`,
  ]),
  ...rulesFor('handle', [
    '@',
    // `@nom`, and `@nom@piaille.fr` of a federated network.
    String.raw`(?<![\p{L}\p{N}_.@/])@[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,62}[\p{L}\p{N}_])?(?:@${label}(?:\.${label}){1,6})?`,
  ]),
  ...rulesFor('hashtag', ['#', String.raw`(?<![\p{L}\p{N}_&/#])#[\p{L}\p{N}_]{1,100}`]),
  ...rulesFor(
    'path',
    // `/etc/hosts`, `~/Documents/`, `../lib/base`, `/tmp`
    [
      '/',
      String.raw`(?<![\p{L}\p{N}_/:.~<])(?:~|\.{1,2})?\/(?:[\p{L}\p{N}_@.-]{1,100}\/){1,20}[\p{L}\p{N}_@.-]{0,100}`,
    ],
    ['/', String.raw`(?<=^|[\s(«"“])\/[a-z][a-z0-9_.-]{1,40}(?![\p{L}\p{N}_])`],
    [':\\', String.raw`${notInWord}[A-Za-z]:\\[^\s<>"|?*«»]{1,200}`],
    // `rapport-2024.pdf`, `src/main.ts`
    [
      new RegExp(String.raw`\.${fileEnding}`),
      String.raw`(?<![\p{L}\p{N}_/.~-])(?:[\p{L}\p{N}_-][\p{L}\p{N}_.-]{0,60}\/){0,10}[\p{L}\p{N}_-][\p{L}\p{N}_.-]{0,80}\.${fileEnding}${wordEnds}`,
    ],
  ),
  ...rulesFor(
    'placeholder',
    ['{{', String.raw`\{\{[^{}\n]{1,80}\}\}`],
    ['{', String.raw`\$?\{[\p{L}_][\p{L}\p{N}_.:-]{0,60}\}|\{\d{1,3}\}`],
    // `%s`, `%1$d`, `%(nom)s`, but not `10 %d’augmentation`.
    [
      '%',
      String.raw`(?<!\d${space}?)%(?:\d\$)?(?:\([\p{L}\p{N}_]{1,40}\))?[-+0#]{0,3}\d{0,3}(?:\.\d{1,2})?[sdifgxuc](?![\p{L}'’])`,
    ],
    ['$', String.raw`(?<![\p{L}\p{N}$])\$[a-z_][a-zA-Z0-9_]{1,40}`],
    [/__|\[\[/, String.raw`__[A-Z][A-Z0-9_]{1,40}__|\[\[[^[\]\n]{1,80}\]\]`],
    [/[<&]/, String.raw`<\/?[a-zA-Z][^<>\n]{0,200}>|&(?:[a-zA-Z]{2,12}|#\d{1,6});`],
  ),
  ...rulesFor(
    'phone',
    // `+33 1 23 45 67 89`, `01 23 45 67 89`, `044 668 18 00`, `0 800 123 456`
    [/\+\d/, String.raw`(?<![\p{L}\p{N}])\+\d{1,3}(?:[ \u00a0\u202f.-]?\(?\d{1,4}\)?){2,6}(?!\d)`],
    [/0[1-9]/, String.raw`(?<![\p{L}\p{N}.,])0[1-9](?:[ \u00a0\u202f.-]?\d{2}){4}(?!\d)`],
    [/0\d{2}/, String.raw`(?<![\p{L}\p{N}.,])0\d{2}${space}\d{3}${space}\d{2}${space}\d{2}(?!\d)`],
    [
      new RegExp(`0${space}?8`),
      String.raw`(?<![\p{L}\p{N}.,])0${space}?8\d{2}${space}\d{3}${space}\d{3}(?!\d)`,
    ],
  ),
  ...rulesFor(
    'identifier',
    [
      'ISBN',
      String.raw`${notInWord}ISBN(?:-1[03])?${space}?:?${space}?(?:97[89][- ]?)?\d[\d -]{7,13}[\dX]${wordEnds}`,
    ],
    [
      /[A-Z]{2}\d{2}/,
      String.raw`${notInWord}[A-Z]{2}\d{2}(?:${space}?[A-Z0-9]{4}){2,7}(?:${space}?[A-Z0-9]{1,4})?${wordEnds}`,
    ],
    ['10.', String.raw`(?<![\p{N}.])10\.\d{4,9}\/[^\s<>«»"“”]{1,200}`],
    [
      /[0-9a-fA-F]{8}-/,
      `${notInWord}[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}${wordEnds}`,
    ],
    // A digest or a commit: sixteen figures of base 16 and more.
    [/[0-9a-f]{16}/, String.raw`${notInWord}(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{16,128}${wordEnds}`],
    // `B.1.1.7`, `L.121-1`, `v2.0.1`, `192.168.0.1`
    [/[A-Z]\.\d/, String.raw`${notInWord}[A-Z]{1,2}(?:\.\d{1,4}){1,4}(?:-\d{1,4}){0,3}${wordEnds}`],
    [
      /\d\.\d+\.\d/,
      String.raw`(?<![\p{L}\p{N}.,])v?\d{1,4}\.\d{1,4}\.\d{1,4}(?:[.-][\p{L}\p{N}]{1,10}){0,3}(?![\p{L}\p{N}])(?<!(?:^|[^.])\d{1,2}\.\d{1,2}\.\d{4})(?<!(?:^|[^\d.])\d{1,3}\.\d{3}\.\d{3})`,
    ],
    // `A320`, `COVID-19`, `F-16`, `H1N1`, `C-131/12`, `CVE-2024-3094`
    [
      // After a letter, in whatever script.
      /[A-Za-z\u00aa-\uffff]-?\d/,
      String.raw`${notInWord}(?:\p{Lu}\p{L}{0,14})-?\d{1,6}(?:[\p{L}\p{N}]{1,6})?(?:[-/]\d{1,6}){0,3}${wordEnds}`,
    ],
    // The numeral of a king or a pope: `Louis XIV`, `Jean-Paul II`.
    [
      new RegExp(`${space}[IVX]`),
      String.raw`(?<=\p{Lu}\p{Ll}{2,20}${space})[IVX]{1,6}(?![\p{L}\p{M}\p{N}])`,
    ],
    // A road: `RN 12`, `RD 906`
    [/R[ND][ \u00a0]?\d/, String.raw`${notInWord}R[ND]${space}?\d{1,4}${wordEnds}`],
    // `5G`, `3D`, `4K`
    [/\d[GDK]/, String.raw`(?<![\p{L}\p{N}.,-])\d(?:G|D|K)${wordEnds}`],
  ),
  {
    kind: 'identifier',
    // `PM2,5`: the decimal sign is a point in English.
    needs: 'PM',
    pattern: /(?<![\p{L}\p{N}])PM\d{1,2},\d(?![\p{L}\p{N}])/gu,
    toEnglish: (text) => text.replace(',', '.'),
  },
  {
    kind: 'identifier',
    // `Napoléon Ier`
    needs: /[ \u00a0\u202f]I[eʳr]/,
    pattern: /(?<=\p{Lu}\p{L}{2,20}[ \u00a0\u202f])I(?:er|ʳᵉ|re)(?!\p{L})/gu,
    toEnglish: () => 'I',
  },
  ...rulesFor(
    'formula',
    // `H₂O`, `m²`, `x³`
    [
      /[²³¹⁰⁴-⁹⁺⁻₀-₉]/,
      String.raw`${notInWord}[\p{L}\p{N}]{1,12}[²³¹⁰⁴-⁹⁺⁻₀-₉][\p{L}\p{N}²³¹⁰⁴-⁹⁺⁻₀-₉]{0,12}`,
    ],
    // `CO2`, `H2SO4`, `C6H12O6`
    [/[A-Z][a-z]?\d/, String.raw`${notInWord}(?:[A-Z][a-z]?\d{0,3}){1,10}(?<=\d)${wordEnds}`],
    // Seconds and their hundredths, minutes and seconds: `9''58`, `3'45''`
    [
      /\d(?:''|["″′'])/,
      String.raw`(?<![\p{L}\p{N}.,])\d{1,3}(?:(?:''|″|")\d{1,2}|['′]\d{2}(?:''|″|"))(?![\p{L}\p{N}])`,
    ],
  ),
  {
    kind: 'formula',
    // `E = mc²`, `a² + b² = c²`, `2 + 2 = 4`, with a space on both sides of a sign or on neither.
    needs: new RegExp(operator),
    pattern: new RegExp(
      String.raw`${notInWord}${operand}(?:(?:${space}${operator}${space}|${operator})${operand}){1,10}(?![\p{L}\p{N}])`,
      'gu',
    ),
    // `1,5 × 10⁻³`
    toEnglish: (text) => text.replace(/(?<=\d),(?=\d)/g, '.'),
  },
  ...alwaysOpen,
  ...rulesFor('emoji', [
    // The blocks that have them, and halves of pairs.
    /[\u00a9\u00ae\u203c-\u3299\ud83c-\ud83f]/,
    String.raw`(?:\p{Regional_Indicator}{2}|[0-9#*]\ufe0f?\u20e3|\p{Extended_Pictographic}(?:[\ufe0e\ufe0f]|\p{Emoji_Modifier}|[\u{e0020}-\u{e007f}])*(?:\u200d\p{Extended_Pictographic}(?:[\ufe0e\ufe0f]|\p{Emoji_Modifier})*)*)+`,
  ]),
  // Arrows, technical signs, shapes, stars, ticks; § and its like; units that are one sign.
  ...rulesFor('sign', [new RegExp(signs), String.raw`${signs}+[\ufe0e\ufe0f]?`]),
];
