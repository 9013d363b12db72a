/** Words that keep their hyphen wherever a line ends: `peut-être`, `vice-président`, `cessez-le-feu`. */
const joined =
  /(?:^|[\s«"(’'-])(?:peut|c[’']est-à|vis-à|quelques|vice|porte|après|avant|demi|grand|grands|nord|sud|sino|franco|anglo|germano|américano|états|rendez|arc-en|week|cessez|cessez-le|saint|sainte|vingt|trente|quarante|cinquante|soixante|quatre)-$/iu;
/** Those that keep it before some words alone: `au-dessus`, but `au-toriser`. */
const joinedBefore: readonly (readonly [before: RegExp, next: RegExp])[] = [
  [/(?:^|[\s«"(’'])(?:au|par)-$/iu, /^(?:dessus|dessous|delà|devant|dedans|dehors|derrière)/iu],
  [
    /(?:^|[\s«"(’'])(?:ci|là)-$/iu,
    /^(?:dessus|dessous|joint|contre|après|bas|haut|dedans|devant)/iu,
  ],
  [/(?:^|[\s«"(’'])ex-$/iu, /^(?:ministre|président|mari|femme|époux|champion|directeur)/iu],
];
/** What follows a verb or a name with a hyphen: `a-t-il`, `cet homme-là`, `nous-mêmes`. */
const attached =
  /^(?:il|ils|elle|elles|on|je|tu|nous|vous|ce|moi|toi|lui|leur|le|la|les|en|y|ci|là|même|mêmes|t-(?:il|ils|elle|elles|on))(?![\p{L}\p{N}])/iu;

/**
 * Joins the next line of a paragraph to what is there. A hyphen that a word was broken with goes, one
 * that the word has stays: the text's own words tell, `-` being kept where they tell nothing and what
 * follows is a name, a number or a word that is joined with hyphens.
 *
 * @param isWord whether the text has a word elsewhere, in small letters and whole
 */
export function joinWrapped(
  before: string,
  next: string,
  isWord: (word: string) => boolean,
): string {
  const joint = jointOf(before, next, isWord);
  return (
    (joint === 'mended' ? before.slice(0, -1) : before) + (joint === 'spaced' ? ' ' : '') + next
  );
}

/**
 * How the next line of a paragraph is joined to the last one: with a space, at once, or without the hyphen at
 * the last one's end.
 */
export type Joint = 'spaced' | 'attached' | 'mended';

/** As `joinWrapped`, which joins the two. */
export function jointOf(before: string, next: string, isWord: (word: string) => boolean): Joint {
  // A hyphen that is only there where a line ends.
  if (before.endsWith('\u00ad')) return 'mended';
  if (!/[\p{L}\p{N}][-‐]$/u.test(before)) return before === '' ? 'attached' : 'spaced';
  const stem = before.slice(0, -1);
  if (!/^\p{Ll}/u.test(next)) return 'attached';
  const head = (/[\p{L}\p{M}]+$/u.exec(stem)?.[0] ?? '').toLowerCase();
  const tail = (/^[\p{L}\p{M}]+/u.exec(next)?.[0] ?? '').toLowerCase();
  const [isWhole, isJoined] = [isWord(head + tail), isWord(`${head}-${tail}`)];
  if (isWhole !== isJoined) return isWhole ? 'mended' : 'attached';
  const end = before.slice(-40).replace(/‐$/, '-');
  const keeps =
    attached.test(next) ||
    joined.test(end) ||
    joinedBefore.some(([first, second]) => first.test(end) && second.test(next));
  return keeps ? 'attached' : 'mended';
}

/** The words of a text that stand within its lines, with their hyphens, for `joinWrapped`. */
export function wordsOf(lines: Iterable<string>): (word: string) => boolean {
  const words = new Set<string>();
  for (const line of lines) {
    for (const [word] of line.toLowerCase().matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*(?!-$)/gu)) {
      words.add(word);
    }
  }
  return (word) => words.has(word);
}
