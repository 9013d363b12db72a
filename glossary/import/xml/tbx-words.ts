import { type PartOfSpeech, partsOfSpeech } from '@/glossary/entry';

/** What an element of TBX holds, or says by its text. */
export type TbxRole = 'concept' | 'language' | 'term section' | TbxStatement;

export type TbxStatement =
  | 'term'
  | 'status'
  | 'part of speech'
  | 'definition'
  | 'subject'
  | 'note'
  | 'source'
  | 'translation needed';

/** By the name of version 3, and by that of version 2 where it has another. */
const roles: ReadonlyMap<string, TbxRole> = new Map<string, TbxRole>([
  ['conceptEntry', 'concept'],
  ['termEntry', 'concept'],
  ['langSec', 'language'],
  ['langSet', 'language'],
  ['termSec', 'term section'],
  ['tig', 'term section'],
  ['ntig', 'term section'],
  ['term', 'term'],
  ['administrativeStatus', 'status'],
  ['normativeAuthorization', 'status'],
  ['partOfSpeech', 'part of speech'],
  ['definition', 'definition'],
  ['subjectField', 'subject'],
  ['note', 'note'],
  ['source', 'source'],
  ['Translation needed', 'translation needed'],
]);

/** In the style DCA elements say by `type` what those of DCT say by their name. */
const typedElements = new Set(['termNote', 'descrip', 'admin']);

/** Null for what is passed over. `name` is without prefix. */
export function roleOf(name: string, type: string | undefined): TbxRole | null {
  return roles.get(typedElements.has(name) ? (type ?? '') : name) ?? null;
}

export const isTbxRoot = (name: string): boolean => name === 'tbx' || name === 'martif';

/** Whose terms a section has: `fr-CH` is French. Other languages are passed over. */
export type TbxLanguage = 'french' | 'english' | 'other';

export function languageOf(code = ''): TbxLanguage {
  if (/^(?:fr|fra|fre)(?:[-_]|$)/i.test(code)) return 'french';
  return /^(?:en|eng)(?:[-_]|$)/i.test(code) ? 'english' : 'other';
}

/** How a term stands to its concept. */
export type TermStatus = 'preferred' | 'unmarked' | 'admitted' | 'forbidden';

/** Of `deprecatedTerm-admn-sts` and what tools write in its place; null for what says none of these. */
export function statusOf(words: string): TermStatus | null {
  if (/^(?:deprecated|superseded|forbidden|obsolete|not ?recommended|rejected)/i.test(words)) {
    return 'forbidden';
  }
  if (/^admitted/i.test(words)) return 'admitted';
  return /^(?:preferred|standardized)/i.test(words) ? 'preferred' : null;
}

/** What no form of the term is to be made of. */
const unchanging = /^(?:other|pronoun|preposition|conjunction|determiner|article|interjection)/i;

/** `Proper noun` is `properNoun`. Empty for what is not known: it says less than `other` does. */
export function partOfSpeechOf(words: string): PartOfSpeech {
  const plain = (each: string) => each.replace(/[\s_-]/g, '').toLowerCase();
  const known = partsOfSpeech.find((each) => plain(each) === plain(words));
  return known ?? (unchanging.test(words) ? 'other' : '');
}
