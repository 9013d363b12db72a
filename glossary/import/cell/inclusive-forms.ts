import { agreeingForms } from '@/glossary/french/agree-french';

/** The two genders that a French word is written for: `avocat(e)` is `avocat` and `avocate`. */
export interface BothGenders {
  readonly masculine: string;
  readonly feminine: string;
}

/** What may be added to a masculine for its feminine, the longer first. */
const endings =
  'trices?|rices?|euses?|eresses?|esses?|ères?|elles?|ennes?|onnes?|ales?|ives?|ves?|ses?|nes?|les?|tes?|ques?|es?';

/** `avocat(e)s`, `directeur (trice)`, `acteur/-rice`, `étudiant·e·s`, `avocat.e.s`, `avocat-e-s`. */
const marked = new RegExp(
  [
    String.raw`(?<![\p{L}\p{M}])(?<stem>\p{L}{2,})`,
    '(?:',
    String.raw`\s?\((?<bracketed>-?(?:${endings}))\)(?<plural>[sx])?`,
    `|[·•⋅∙‧](?<dotted>${endings})(?:[·•⋅∙‧]?(?<pluralDotted>s))?`,
    String.raw`|\.(?<pointed>${endings})(?:\.(?<pluralPointed>s))?`,
    String.raw`|-(?<tied>(?:e|ne|le|trice|rice|euse|ère|ve|se)s?)(?:-(?<pluralTied>s))?(?=-s|\s|$)`,
    `|/-?(?<slashed>${endings})(?:/(?<pluralSlashed>s))?`,
    // `acteur, -trice`, `voisin, e`, as dictionaries have it
    String.raw`|,\s?(?:-(?<listed>${endings})|(?<listedBare>e|ne|trice|euse|ère|ive|ve))(?=\s|$)`,
    String.raw`)(?![\p{L}\p{M}·•⋅])`,
  ].join(''),
  'giu',
);

/** Words that end in a hyphen and `e` or `le` for another reason: `rendez-le`. */
const tiedPronoun = /-(?:le|les|ses|se)$/i;

/** `beau, belle`, `vieux (vieille) quartier` */
const pair =
  /^(?<first>\p{L}{2,})(?:,\s+(?<after>\p{L}{2,})|\s\((?<within>\p{L}{2,})\))(?<rest>(?:\s.*)?)$/u;

function readPair(phrase: string): BothGenders | null {
  const { first = '', after, within, rest = '' } = pair.exec(phrase)?.groups ?? {};
  const second = after ?? within ?? '';
  const isFeminine =
    /es?$/.test(second) && agreeingForms(first.toLowerCase(), true).has(second.toLowerCase());
  return isFeminine && first.toLowerCase() !== second.toLowerCase()
    ? { masculine: first + rest, feminine: second + rest }
    : null;
}

/** Reads a French phrase that is written for both genders; null where it is not. */
export function readInclusive(phrase: string): BothGenders | null {
  const read = readPair(phrase);
  if (read !== null) return read;
  let isInclusive = false;
  const write = (isFeminine: boolean): string =>
    phrase.replace(marked, (written: string, ...rest: unknown[]) => {
      const groups = parseGroups(rest.at(-1));
      const { stem, ending, plural } = groups;
      if (/^\p{Lu}+$/u.test(ending) || (groups.isTied && tiedPronoun.test(written))) return written;
      isInclusive = true;
      return (isFeminine ? feminineOf(stem, ending.toLowerCase()) : stem) + plural;
    });
  const masculine = write(false);
  return isInclusive ? { masculine, feminine: write(true) } : null;
}

function parseGroups(given: unknown) {
  const groups = new Map<string, string>(
    Object.entries(given ?? {}).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as const] : [],
    ),
  );
  const first = (...names: readonly string[]) =>
    names.map((name) => groups.get(name)).find((value) => value !== undefined) ?? '';
  const ending = first(
    ...['bracketed', 'dotted', 'pointed', 'tied', 'slashed', 'listed', 'listedBare'],
  ).replace(/^-/, '');
  const plural = first('plural', 'pluralDotted', 'pluralPointed', 'pluralTied', 'pluralSlashed');
  return { stem: first('stem'), ending, plural, isTied: groups.has('tied') };
}

/** What the end of a masculine becomes before an ending; the first that fits counts. */
const joints: readonly (readonly [end: RegExp, ending: RegExp, before: string])[] = [
  [/teur$/i, /^trice/, ''],
  [/eur$/i, /^(?:rice|euse|eresse)/, ''],
  [/r$/i, /^se/, ''],
  [/er$/i, /^ère/, ''],
  [/er$/i, /^es?$/, 'èr'],
  [/eux$/i, /^euse/, ''],
  [/x$/i, /^(?:se|e)/, ''],
  [/if$/i, /^ive/, ''],
  [/f$/i, /^(?:ve|e)/, ''],
  [/el$/i, /^elle/, ''],
  [/eau$/i, /^(?:elle|le)/, ''],
  [/en$/i, /^enne/, ''],
  [/on$/i, /^onne/, ''],
  [/al$/i, /^ale/, ''],
  [/c$/i, /^que/, ''],
];

function feminineOf(stem: string, ending: string): string {
  const joint = joints.find(([end, added]) => end.test(stem) && added.test(ending));
  if (joint === undefined) return stem + ending;
  const [end, , before] = joint;
  const kept = stem.replace(end, before);
  if (/x$/i.test(stem) && /^e/.test(ending) && !/^euse/.test(ending)) return `${kept}s${ending}`;
  if (/f$/i.test(stem) && /^e/.test(ending)) return `${kept}v${ending}`;
  if (/eau$/i.test(stem) && /^le/.test(ending)) return `${kept}el${ending}`;
  return kept + ending;
}

/**
 * Whether two words are the two genders of one: `avocat` and `avocate`, `acteur` and `actrice`. They share
 * more than half of the longer one, from its start.
 */
export function areGenders(a: string, b: string): boolean {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  return (
    one !== other &&
    shared >= 2 &&
    shared * 2 >= Math.max(one.length, other.length) &&
    /(?:e|es)$/.test(other)
  );
}
