/** Titles before a name: `M. Le Drian`. Their case counts: `me` is a word, `Me` a lawyer. */
const titles = words(
  'M MM Mr Mrs Ms Mme Mmes Mlle Mlles Dr Drs Pr Prof Me Mgr St Ste Sts Stes Gal Gén Col Cdt Cap Cne Lt Sgt Adj Maj Ft Amb Vve',
);

/** Abbreviations that never end a sentence: `cf. Lachin`, `av. J.-C.`, `p. ex. Bakou`, `c.-à-d. Erevan`. */
const leading = words('cf av apr env vs p.ex c.-à-d i.e e.g');

/** Abbreviations before a number, and words of their own otherwise: `art. 5`, but `un musée d’art. Il`. */
const counted = words(
  'art p pp n no nos chap fig tab vol t al sect par ann ch l v éd coll tél liv h janv févr fév avr juil juill sept oct nov déc max min réf appt bât esc arr dép fasc cat',
);

/**
 * Abbreviations that may end a sentence or not, which the next word decides: `et al. Dans`, `bd. Raspail`.
 */
const undecided = words('al cie dép éd hab boul bd op cit ibid ph th ch chr cl fr dir trad');

/** Days, before a number and a month: `sam. 9 nov.`, but `à la mer. 9 personnes`. */
const days = words('lun mar mer jeu ven vend sam dim');
const dayAndMonth =
  /^\d{1,2}(?:er)?\s+(?:janv|févr|fév|mars|avr|mai|juin|juil|août|sept|oct|nov|déc)/iu;

/** Parts of a code of law or of a house, before their letter: `art. R. 421-1`, `bât. C`. */
const lettered = words('art bât esc appt annexe');
const letterAlone = /^\p{Lu}(?![\p{L}\p{M}])/u;

/** Words that open a sentence far more often than they are a name. */
const openers = words(
  `il elle ils elles on je tu nous vous le la les l' un une des du de ce cet cette ces c' ça cela celui ceux
  son sa ses leur leurs notre nos votre mon ma mes à au aux en dans par pour sur sous sans avec chez vers
  entre selon depuis pendant après avant dès lors lorsque quand si s' comme car mais et ou or donc ni puis
  ensuite enfin alors ainsi aussi cependant toutefois pourtant néanmoins qui que qu' quoi quel quelle où
  comment pourquoi plus plusieurs certains tous tout toute toutes chaque aucun d' j' n' ici là hier demain
  aujourd' malgré grâce`,
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}

/** `J`, `J.-C`, `U.S.A`: capitals, each with its own full stop. */
const initials = /^(?:\p{Lu}\p{M}*\.-?)*\p{Lu}\p{M}*$/u;
const roman = /^[IVXLCDM]+$/;
const number = /^\p{N}/u;
/** A word without a vowel is none, but for units: `dpt. 29`, `nb. 40`, and `10 km. 3 sont morts`. */
const unpronounceable = /^(?!(?:[kcmdh]?[gml]|mn|min|kwh|hz)$)[bcdfghjklmnpqrstvwxz]{2,5}$/u;

/**
 * Says whether a full stop belongs to the word before it and ends no sentence, as far as `next`, the
 * capitalised word or number after it, can tell.
 *
 * @param before the text up to the full stop; its last 24 units are enough
 * @param after the text from `next` on; its first 24 units are enough
 */
export function isAbbreviation(before: string, next: string, after: string): boolean {
  const [word = ''] = /(?:p\. ?ex|[\p{L}\p{M}\p{N}.\-‑]+)$/u.exec(before) ?? [];
  const lower = word.replace(' ', '').normalize('NFC').toLowerCase();
  if (titles.has(word.normalize('NFC')) || leading.has(lower)) return true;
  if (days.has(lower) && dayAndMonth.test(after)) return true;
  if (lettered.has(lower) && letterAlone.test(next)) return true;
  if (unpronounceable.test(word) && number.test(next)) return true;
  if (counted.has(lower) && (number.test(next) || roman.test(next))) return true;
  if (initials.test(word) || undecided.has(lower)) {
    const [opening = ''] = /^[\p{L}\p{M}]+['’]?/u.exec(next) ?? [];
    return !openers.has(opening.normalize('NFC').toLowerCase().replace('’', "'"));
  }
  return false;
}
