import { leftmostSpans } from '@/lib/text/leftmost-spans';
import type { Span } from '@/lib/text/span';
import { foldWord, stripAccents } from '@/lib/text/tokenise';
import listed from './known-names.json';

/** What the list has names of, by the keys of its file: the first holds for a name that is in several. */
export type NameKind = keyof typeof listed;

/** A name in a French sentence. */
export interface FoundName {
  /** In UTF-16 units of the French. */
  readonly span: Span;
  /**
   * What may stand for it in English, the usual form first, adjectives and people of a country among
   * them. Null for a name that no list has: it is copied, or not a name at all but a word with a capital.
   */
  readonly english: readonly string[] | null;
  /** Null where no list has it. */
  readonly kind: NameKind | null;
  /** Whether it opens the sentence, where every word has a capital. */
  readonly opensSentence: boolean;
}

/** Without case and accents, with one kind of apostrophe and hyphen: `États-Unis` → `etats-unis`. */
export const nameKey = (name: string): string =>
  stripAccents(foldWord(name)).replace(/[\u2010\u2011]/g, '-');

type Known = Pick<FoundName, 'kind' | 'english'>;

const kinds: readonly NameKind[] = [
  'countries',
  'peoples',
  'regions',
  'cities',
  'institutions',
  'acronyms',
  'people',
  'works',
  'bodies',
  'others',
];
const entries = kinds.flatMap((kind) => listed[kind]);
const unlisted: Known = { kind: null, english: null };
const byKey: ReadonlyMap<string, Known> = kinds.reduce((map, kind) => {
  for (const [french = '', ...english] of listed[kind]) {
    const before = map.get(nameKey(french));
    map.set(nameKey(french), {
      kind: before?.kind ?? kind,
      english: [...(before?.english ?? []), ...english],
    });
  }
  return map;
}, new Map<string, Known>());

const acronyms: ReadonlySet<string> = new Set(
  listed.acronyms.map(([french = '']) => nameKey(french)),
);

/** Whether a word is an acronym of the list, in whatever case. */
export const isListedAcronym = (word: string): boolean => acronyms.has(nameKey(word));

/** English words of the list, in small letters: `germany`, `german`. */
export const listedEnglish: ReadonlySet<string> = new Set(
  entries.flatMap(([, ...english]) =>
    english.flatMap((name) => name.toLowerCase().split(/[\s-]+/)),
  ),
);

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** As it stands in the list, with or without the accents of its capitals, `’` for `'`. */
const patternOf = (name: string): string =>
  escapePattern(name)
    .replace(/\p{Lu}/gu, (letter) => {
      const bare = stripAccents(letter);
      return bare === letter ? letter : `[${letter}${bare}]`;
    })
    .replaceAll("'", "['’]")
    .replaceAll(' ', '[ \\u00a0]');

const known = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}-])(?:${entries
    .map(([french = '']) => french)
    .sort((a, b) => b.length - a.length)
    .map(patternOf)
    .join('|')})(?![\p{L}\p{M}\p{N}])`,
  'gu',
);
const capitalised =
  /(?<![\p{L}\p{M}\p{N}_@#./-])\p{Lu}[\p{L}\p{M}]*(?:[-\u2011](?:[ld]['’])?\p{L}[\p{L}\p{M}]*)*(?![\p{N}_@])/gu;
const opensSentence = /(?:^|[.!?…:•|]\s+|[«“"(–—-]\s*)$/u;
/** What stands before a name, and is none by itself. */
const titles =
  /^(?:M|MM|Mme|Mmes|Mlle|Monsieur|Messieurs|Madame|Mesdames|Mademoiselle|Me|Maître|Dr|Docteur|Pr|Professeur|Mgr|Sir|Lord|Lady|Saint|Sainte|St|Ste|Dre|Mont|Monts|Rue|Place|Avenue|Boulevard|Lac|Croix|Université|Institut|Académie|Assemblée|Conseil|Bureau|Office|Ministère|Ministre|Directeur|Directrice|Président|Présidente|Association|Union|Palais|Musée|Hôtel|Plateau|Société|Commission|Comité|Fédération|Confédération|Agence|Centre|Fonds|Cour|Tribunal|État|Etat|États|Etats|Unis|Constitution|Loi|Parti|Ligue|Coupe|Église|Eglise)$/u;

/** The names of a French sentence, and words that may be names for their capital, in order. */
export function findNames(french: string): readonly FoundName[] {
  const at = (index: number, text: string, known: Known) => ({
    span: { start: index, end: index + text.length },
    ...known,
    opensSentence: opensSentence.test(french.slice(Math.max(0, index - 6), index)),
  });
  return leftmostSpans([
    ...Array.from(french.matchAll(known), ({ 0: text, index }) =>
      at(index, text, byKey.get(nameKey(text.replaceAll('\u00a0', ' '))) ?? unlisted),
    ),
    ...Array.from(french.matchAll(capitalised)).flatMap(({ 0: text, index }) =>
      titles.test(text) || text.length < 2 ? [] : [at(index, text, unlisted)],
    ),
  ]);
}
