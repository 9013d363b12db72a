import { foldWord } from '@/lib/text/tokenise';
import type { Entry } from './entry';
import { spellingKey } from './spelling-key';

/** Any of these tells that an article is about the conflict of the built-in glossary. */
const certain =
  /(?<!\p{L})(?:karabakh|artsakh|azerba[iï]djan\p{L}*|arm[eé]nie\p{L}*|bakou|erevan|stepanakert|lachin|choucha|nakhitchevan|aliyev|pachinian|cessez-le-feu|maintien de la paix|accord de paix|ligne de front)(?!\p{L})/u;

/** Words of war; so many different ones tell that an article is about one. */
const ofWar =
  /(?<!\p{L})(guerre|arm[eé]e|troupe|soldat|militaire|frappe|bombardement|offensive|s[eé]paratiste|missile|drone|blocus|tr[eê]ve|combattant|artillerie|otage|assi[eé]g\p{L}*|belligérant|réfugié)s?(?!\p{L})/gu;
const LEAST_WORDS = 4;
/** UTF-16 units that are looked at: an article says early what it is about. */
const LOOKED_AT = 100_000;

/**
 * Whether an article is about war and the making of peace, so that the words of that trade are meant: the
 * president of a court is no head of state.
 */
export function isAboutConflict(text: string): boolean {
  const folded = foldWord(text.slice(0, LOOKED_AT)).replace(/[‐‑–]/g, '-');
  if (certain.test(folded)) return true;
  const words = new Set(Array.from(folded.matchAll(ofWar), ([, word]) => word));
  return words.size >= LEAST_WORDS;
}

/** Says of an entry whether it counts in an article; null stands for the article that comes with the app. */
export type CountsIn = (articleText: string | null) => (entry: Entry) => boolean;

/** Phrases that mean something else in other news: a junior minister, the meeting of a company's owners. */
const otherwiseElsewhere: readonly string[] = ['secrétaire d’état', 'assemblée générale'];

/**
 * Ties the entries of the conflict to articles about one, and those for any article to the others. Entries
 * that are in neither list count everywhere, and so do phrases of the conflict (`crise humanitaire`), which
 * unlike single words mean the same in any article.
 */
export function tieToTopic(conflict: readonly Entry[], general: readonly Entry[]): CountsIn {
  const idsOf = (entries: readonly Entry[]) => new Set(entries.map(({ id }) => id));
  const inGeneral = new Set(general.map(({ french }) => spellingKey(french)));
  const isTied = ({ french }: Entry) => {
    const isPhrase = /\S\s\S/u.test(french);
    const key = spellingKey(french);
    return (
      !isPhrase ||
      inGeneral.has(key) ||
      otherwiseElsewhere.some((phrase) => spellingKey(phrase) === key)
    );
  };
  const ofConflict = idsOf(conflict.filter(isTied));
  const forAny = idsOf(general);
  return (articleText) => {
    const isAbout = articleText === null || isAboutConflict(articleText);
    const left = isAbout ? forAny : ofConflict;
    return ({ id }) => !left.has(id);
  };
}
