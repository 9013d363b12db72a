import type { Gender, PartOfSpeech } from '@/glossary/entry';
import type { CellReading } from '../concept/concept';
import { readGrammarMarks } from '../concept/grammar-marks';
import { dropPlaceholders } from './drop-placeholders';
import { readInclusive } from './inclusive-forms';
import { splitAlternatives } from './split-alternatives';
import { takeBrackets } from './take-brackets';
import { withoutLead } from './without-lead';

/** What the cell of a term was read as. */
export interface ReadCell extends CellReading {
  /** Whether a placeholder stood between the words of a term: other words then stand there in a text. */
  readonly allowsWordsBetween: boolean;
}

/** What the other language of the row tells. */
export interface OtherCell {
  /** Whether it has a stroke without spaces, which then is part of both terms. */
  readonly hasStroke: boolean;
  /** Whether the French is a verb: only then is an English `to` the sign of one. */
  readonly isVerb: boolean;
}

/**
 * Reads the cell of a term as people mean it: `a; b` and `a / b` as alternatives, `to chair` and `the army`
 * without their first word, `agreement (n.)` as a noun, `chair (of a meeting)` as a term with a note,
 * `avocat(e)` as two spellings, `donner qqch à qqn` without its placeholders.
 */
export function readTermCell(side: 'french' | 'english', cell: string, other: OtherCell): ReadCell {
  const terms: string[] = [];
  const notes: string[] = [];
  let partOfSpeech: PartOfSpeech = '';
  let gender: Gender = '';
  let allowsWordsBetween = false;
  for (const alternative of splitAlternatives(cell, other.hasStroke)) {
    const inclusive = side === 'french' ? readInclusive(alternative) : null;
    const written = inclusive ? [inclusive.masculine, inclusive.feminine] : [alternative];
    for (const [at, phrase] of written.entries()) {
      const marked = takeMarks(phrase);
      const bare = dropPlaceholders(marked.words);
      const bracketed = takeBrackets(side, bare?.words ?? marked.words);
      partOfSpeech ||= marked.partOfSpeech || bracketed.partOfSpeech;
      gender ||= marked.gender || bracketed.gender;
      allowsWordsBetween ||= bare?.hadWithin === true;
      if (at === 0) notes.push(...(bare ? [marked.words] : []), ...bracketed.notes);
      for (const words of bracketed.terms) terms.push(withoutLead(side, words, other.isVerb));
    }
    // `phare, phares` has two numbers, and no two genders.
    if (inclusive && inclusive.feminine !== `${inclusive.masculine}s`) gender ||= 'both';
  }
  const read = [...new Set(terms.filter((term) => term !== ''))];
  return {
    side,
    written: cell,
    // A cell of nothing but marks is a term after all.
    terms: read.length > 0 ? read : [cell],
    notes: [...new Set(notes)],
    partOfSpeech,
    gender,
    allowsWordsBetween,
  };
}

/** Whether a cell was read as just its words. */
export const isPlain = ({ written, terms, notes, partOfSpeech, gender }: ReadCell): boolean =>
  terms.length === 1 &&
  terms[0] === written &&
  notes.length === 0 &&
  partOfSpeech === '' &&
  gender === '';

/** Marks of grammar without brackets at the end: `accord n.m.`, `agreement, n.`, `to go vb`. */
const marksAtEnd =
  /^(?<words>.*?[\p{L}\p{N})\]’'])[\s,]+(?<marks>(?:(?:n|nm|nf|nmf|adj|adv|v|vb|vt|vi|vtr|m|f|mf|pl|sg|loc|s|subst|inv|tr|intr|pron|pr|prep|conj|interj)\.?\s*){1,4})$/iu;

function takeMarks(phrase: string): {
  readonly words: string;
  readonly partOfSpeech: PartOfSpeech;
  readonly gender: Gender;
} {
  const { words = phrase, marks = '' } = marksAtEnd.exec(phrase)?.groups ?? {};
  // `vitamine C`, `plan B`, `le rayon m` have a letter without a point, and are terms.
  const isMark = /\./.test(marks) || /^(?:nm|nf|nmf|vb|vt|vi|vtr|adj|adv)(?:\s|$)/.test(marks);
  const read = isMark ? readGrammarMarks(marks) : null;
  return read === null ? { words: phrase, partOfSpeech: '', gender: '' } : { words, ...read };
}
