/** Words of two or more that begin with an article and are no noun with one. */
const keptEnglish =
  /^an? (?:lot|few|little|bit|priori|posteriori|fortiori|la|number|great|good deal|while|posteriori)(?:\s|$)/i;
const keptFrench =
  /^(?:la plupart|l['’]un|l['’]une|les une?s|une? autre|une? peu|une? fois|l['’]on|la une)(?:\s|$)/i;
/** `Le Monde`, `La Haye`, `The Hague`: the article is part of a name. */
const ofName = /^\p{Lu}['’\p{L}]*\s?\p{Lu}/u;
/** `réfugier`, `se rendre`, `mettre fin`: the first word is an infinitive. */
const infinitive = /^(?:se\s|s['’])?\p{L}+(?:er|ir|re|oir)(?:\s|$)/iu;

/** A term without what glossaries put before it: an article, the `to` of a verb. */
export function withoutLead(side: 'french' | 'english', term: string, isVerb: boolean): string {
  if (side === 'french') {
    if (keptFrench.test(term) || ofName.test(term)) return term;
    return term.replace(
      /^(?:(?:le\s?\/\s?la|la\s?\/\s?le|une?\s?\/\s?une?|le ou la|un ou une|les?|la|une?)\s+|l['’]\s?)(?=\p{L})/iu,
      '',
    );
  }
  if (isVerb && /^to\s+\p{L}/iu.test(term)) return term.replace(/^to\s+/i, '');
  if (keptEnglish.test(term) || ofName.test(term)) return term;
  return term.replace(/^(?:the|an?)\s+(?=\p{L})/iu, '');
}

/** Whether a French cell has a verb in its infinitive. */
export const looksLikeInfinitive = (cell: string): boolean =>
  infinitive.test(cell.replace(/^\(?(?:se|s['’])\)?\s*/i, 'se ').trim()) ||
  infinitive.test(cell.trim());
