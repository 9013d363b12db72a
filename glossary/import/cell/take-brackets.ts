import type { Gender, PartOfSpeech } from '@/glossary/entry';
import { readGrammarMarks } from '../concept/grammar-marks';

export interface WithoutBrackets {
  /** The best first. */
  readonly terms: readonly string[];
  readonly notes: readonly string[];
  readonly partOfSpeech: PartOfSpeech;
  readonly gender: Gender;
}

/** A pair of brackets without others in it, with the space around. */
const brackets = /(?<before>\s?)[([{](?<words>[^()[\]{}]*)[)\]}](?<after>\s?)/u;
/** Words that may be left out before a term: `(se) réfugier`, `(to) go`, `(the) army`. */
const optionalLead: Readonly<Record<'french' | 'english', RegExp>> = {
  french: /^(?:se|s['’]|l['’]|les?|la|une?|en|y|d['’]|de)$/i,
  english: /^(?:to|the|an?|one['’]s)$/i,
};
const article = /^(?:l['’]|les?|la|une?|the|an?)$/i;

/**
 * Reads what a term has in brackets: marks of grammar, words that may be there or not, an acronym that is as
 * good as the term, the article of a name (`Haye (La)`); what else is there is a note.
 */
export function takeBrackets(side: 'french' | 'english', phrase: string): WithoutBrackets {
  let terms = [phrase];
  const notes: string[] = [];
  let partOfSpeech: PartOfSpeech = '';
  let gender: Gender = '';
  const acronyms: string[] = [];
  // A phrase has few brackets; each round takes one pair out of it.
  for (let round = 0; round < 4; round += 1) {
    const found = brackets.exec(terms[0] ?? '');
    if (found === null) break;
    const { before = '', after = '', words: written = '' } = found.groups ?? {};
    const inner = written.trim();
    const whole = terms[0] ?? '';
    const head = whole.slice(0, found.index);
    const tail = whole.slice(found.index + found[0].length);
    const isFirst = head.trim() === '';
    const isLast = tail.trim() === '';
    // `f(x)`, `HTTP(S)`, `(R)-limonène`, a phrase that is all in brackets
    if ((isFirst && isLast) || (before === '' && !isFirst) || (isFirst && after === '')) {
      const plural = before === '' && !isFirst && /^(?:s|es)$/.test(inner);
      if (!plural) break;
      terms = terms.map((term) => term.replace(found[0], after));
      continue;
    }
    const joined = `${head}${head && tail ? ' ' : ''}${tail}`.trim();
    const marks = readGrammarMarks(inner);
    if (!isFirst && !isLast) {
      // `prendre (une) décision` is found with the word and without.
      terms = [`${head.trimEnd()} ${inner} ${tail.trimStart()}`, joined];
    } else if (marks !== null && !isFirst) {
      partOfSpeech ||= marks.partOfSpeech;
      gender ||= marks.gender;
      terms = [joined, ...terms.slice(1)];
    } else if (isFirst && optionalLead[side].test(inner)) {
      const isArticle = article.test(inner) || inner === 'to';
      const led = /['’]$/.test(inner) ? inner + joined : `${inner} ${joined}`;
      terms = isArticle ? [joined] : [led, joined];
    } else if (isLast && article.test(inner)) {
      terms = [
        /^\p{Lu}/u.test(inner) ? `${inner}${/['’]$/.test(inner) ? '' : ' '}${joined}` : joined,
      ];
    } else if (isLast && isAcronymOf(inner, joined)) {
      acronyms.push(inner);
      terms = [joined];
    } else {
      if (inner !== '') notes.push(inner);
      terms = [joined, ...terms.slice(1)];
    }
  }
  return { terms: [...terms, ...acronyms], notes, partOfSpeech, gender };
}

/** Whether capitals are the first letters of a phrase, in their order: `UE` of `Union européenne`. */
function isAcronymOf(capitals: string, phrase: string): boolean {
  if (!/^\p{Lu}{2,8}$/u.test(capitals)) return false;
  const initials = phrase.normalize('NFD').match(/(?<![\p{L}\p{M}])\p{L}/gu) ?? [];
  let at = 0;
  for (const initial of initials) {
    if (initial.toUpperCase() === capitals.normalize('NFD')[at]) at += 1;
  }
  return at === [...capitals].length;
}
