import { stripAccents } from '@/lib/text/tokenise';
import { agree, futureEndings, verbPatterns } from './verb-patterns';
import words from './words/infinitives.json';

/** Nouns that end like an infinitive. A word in -ier counts as a noun unless it is one of the verbs below. */
const nouns: ReadonlySet<string> = new Set(words.nounsLikeInfinitives);
/** Verbs in -ier; all in -ifier are verbs too. */
const verbsInIer: ReadonlySet<string> = new Set(words.verbsInIer);

/**
 * Says whether a word with the ending of an infinitive is rather a noun or an adjective: `dossier`,
 * `avenir`.
 */
export const isNounLike = (infinitive: string): boolean =>
  nouns.has(infinitive) || (/(?<!if)ier$/.test(infinitive) && !verbsInIer.has(infinitive));

/**
 * Lists the simple forms and the participles of a French verb, the infinitive included; null for a word
 * without the ending of an infinitive. The rarest forms are left out: the imperfect subjunctive, and `nous`
 * and `vous` of the simple past of verbs that are not in -er.
 *
 * @param infinitive in lower case, NFC
 */
export function conjugate(infinitive: string): ReadonlySet<string> | null {
  if (infinitive.length < 4) return null;
  if (infinitive.endsWith('er') && infinitive !== 'aller') return conjugateEr(infinitive);
  const pattern = verbPatterns.find(({ ending }) => infinitive.endsWith(ending));
  if (!pattern) return null;
  const base = infinitive.slice(0, -pattern.ending.length);
  return new Set([infinitive, ...pattern.endings.map((ending) => base + ending)]);
}

const broadEndings = ['ons', 'ais', 'ait', 'aient', 'ant', 'a', 'ai', 'as', 'âmes', 'âtes'];
const narrowEndings = ['ez', 'ions', 'iez', 'èrent', ...agree('é')];
const shortEndings = ['e', 'es', 'ent'];
const longEndings = futureEndings.map((ending) => `er${ending}`);
const muteEndings = [...shortEndings, ...longEndings];

function conjugateEr(infinitive: string): ReadonlySet<string> {
  const stem = infinitive.slice(0, -2);
  // `nous plaçons`, `il engageait`
  const soft = stem.replace(/c$/, 'ç').replace(/g$/, 'ge');
  return new Set([
    infinitive,
    ...broadEndings.map((ending) => soft + ending),
    ...narrowEndings.map((ending) => stem + ending),
    ...longEndings.map((ending) => stem + ending),
    ...muteStems(stem).flatMap((each) => muteEndings.map((ending) => each + ending)),
    ...(infinitive.endsWith('envoyer')
      ? futureEndings.map((ending) => `${stem.slice(0, -2)}err${ending}`)
      : []),
  ]);
}

/**
 * Lists the stems before a mute e: `lève`, `cède`, `délègue`, `appelle`, `emploie` and `paye`; else the
 * stem itself.
 */
function muteStems(stem: string): readonly string[] {
  const grave = stem.replace(
    /é(?=(?:[bcdfghjklmnpqrstvz]{1,2}|[gq]u)$)|e(?=(?:[bcdfghjklmnpqrstvz]|[bcdfgptv][rl])$)/,
    'è',
  );
  const double = stem.replace(/(?<=e)([lt])$/, '$1$1');
  if (grave === stem) return [stem, stem.replace(/y$/, 'i')];
  return double === stem ? [grave] : [grave, double];
}

/** Maps the end of a form to the ends of the infinitives that it may come from, all without accents. */
const infinitiveEnds: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const ends = new Map<string, Set<string>>();
  const add = (of: string, infinitive: string) => {
    const plain = stripAccents(of);
    const known = ends.get(plain) ?? new Set<string>();
    ends.set(plain, known.add(stripAccents(infinitive)));
  };
  for (const { ending, endings } of verbPatterns) {
    add(ending, ending);
    for (const each of endings) add(each, ending);
  }
  add('er', 'er');
  for (const ending of [...broadEndings, ...narrowEndings, ...muteEndings]) add(ending, 'er');
  for (const ending of broadEndings) add(`ge${ending}`, 'ger');
  for (const ending of muteEndings) {
    add(`ll${ending}`, 'ler');
    add(`tt${ending}`, 'ter');
    add(`i${ending}`, 'yer');
  }
  for (const ending of futureEndings) add(`err${ending}`, 'oyer');
  return ends;
})();
const longestEnd = Math.max(...Array.from(infinitiveEnds.keys(), (end) => end.length));

/**
 * Returns every infinitive that a form may belong to, and some that do not exist: `pris` → `prendre`,
 * `prir`, `prier`. The caller checks them with `conjugate`.
 *
 * @param form without accents, as are the infinitives
 */
export function infinitivesOf(form: string): readonly string[] {
  const infinitives: string[] = [];
  for (let length = Math.min(longestEnd, form.length); length > 0; length -= 1) {
    const base = form.slice(0, form.length - length);
    for (const end of infinitiveEnds.get(form.slice(-length)) ?? []) infinitives.push(base + end);
  }
  return infinitives;
}
