import { isLanguageCode, languageOf, type TermLanguage } from '../concept/languages';
import { plainWords } from '../concept/plain-words';

/** What a column is about, besides the terms themselves. */
export type Subject =
  | 'variants'
  | 'forbiddenTerms'
  | 'definition'
  | 'note'
  | 'example'
  | 'domain'
  | 'partOfSpeech'
  | 'gender'
  | 'status'
  | 'isForbidden'
  | 'isKeptInFrench'
  | 'isTranslated'
  | 'isCaseSensitive'
  | 'isExact'
  | 'language'
  | 'id'
  | 'reference'
  | 'passed over';

/** What the name of a column says. */
export interface Heading {
  readonly language: TermLanguage | null;
  readonly side: 'source' | 'target' | null;
  /** Null where it says no more than that there are terms, or nothing that is known. */
  readonly subject: Subject | null;
  /** Whether it says that there are terms: `Terme`, `Mot`. */
  readonly isTerm: boolean;
}

/** By the name as `plainWords` gives it. The first that fits counts: `forbidden terms`, then `forbidden`. */
const subjects: readonly (readonly [Subject, RegExp])[] = [
  [
    'isKeptInFrench',
    /\b(?:dnt|do ?not ?translate|don t translate|ne pas traduire|non ?traduisible|non ?translatable|untranslatable|intraduisible|keep (?:as is|in french|source|original)|garder (?:tel quel|en francais)|kept in french)\b/,
  ],
  ['isTranslated', /\b(?:translatable|traduisible|translation needed|a traduire)\b/],
  [
    'forbiddenTerms',
    /\b(?:forbidden|prohibited|banned|deprecated|obsolete|interdite?s?|proscrite?s?|deconseillee?s?) (?:terms?|termes?|words?|mots?|translations?|traductions?|english|anglais|target|variants?|synonym\w*)\b|\b(?:termes?|mots?|traductions?|anglais|synonym\w*) (?:interdit|proscrit|a eviter|a proscrire|deconseill)\w*/,
  ],
  [
    'isForbidden',
    /\b(?:forbidden|prohibited|banned|blacklist(?:ed)?|interdite?|prohibee?|do not use|donotuse|ne pas (?:utiliser|employer)|a (?:eviter|proscrire))\b/,
  ],
  ['isCaseSensitive', /\b(?:case|casse|majuscules?)\b/],
  ['isExact', /\bexacte?(?:s|ment)?\b/],
  [
    'passed over',
    /\b(?:created?|creat(?:ion|or)|modifi(?:ed|er|cation)|last|updated?|dates?|times?tamp|author|auteur|users?|client|project|projet|fuzzy|image|url|link|lien|location|reliability|fiabilite|count|frequency|frequence|type|developer|tags?|reversals?|score|version)\b/,
  ],
  [
    'status',
    /\b(?:status|statut|state|etat|evaluation|authorization|approval|flags?|term infos?)\b/,
  ],
  ['example', /\b(?:examples?|exemples?|contexte?s?|sentences?|phrases?)\b/],
  [
    'definition',
    /\b(?:def|definitions?|explications?|explanations?|meanings?|sens|signification|gloss)\b/,
  ],
  [
    'note',
    /\b(?:notes?|comments?|commentaires?|commentary|remarques?|remarks?|observations?|descriptions?|descr?|infos?|informations?|annotations?|usage)\b/,
  ],
  [
    'partOfSpeech',
    /\b(?:pos|part(?:ie)?s? (?:of speech|du discours)|nature|categorie (?:grammaticale|lexicale)|grammatical category|word class|classe|class|grammar|grammaire|gram)\b/,
  ],
  ['gender', /\b(?:gender|genre)\b/],
  [
    'domain',
    /\b(?:sub ?)?(?:domains?|domaines?|subjects?|fields?|topics?|themes?|sujets?|matieres?|categor(?:y|ies?)|rubriques?)\b/,
  ],
  [
    'variants',
    /\b(?:synonym\w*|variant\w*|alternat\w*|alias(?:es)?|acronym\w*|abbreviations?|abreviations?|sigles?|short form|forme courte|other|autres?)\b/,
  ],
  ['language', /\b(?:languages?|langues?|lang|lng|locale|l code)\b/],
  ['reference', /\b(?:references?|ref|bibliograph\w*|origin|origine|provenance)\b/],
  [
    'id',
    /\b(?:id|uuid|guid|identifiant|identifier|no|num|numero|number|nr|n|key|cle|concept|entry|e id|row|ligne)\b/,
  ],
];

const term =
  /\b(?:terms?|termes?|mots?|words?|expressions?|vedettes?|entrees?|lemm[ae]s?|headwords?|textes?|texts?|segments?|noms?|names?|locutions?|strings?|labels?|libelles?|vocabulaire|vocabulary|designations?|denominations?|appellations?|intitules?)\b/;
const source = /\b(?:source|src|original|depart|from|front|recto)\b/;
const target =
  /\b(?:target|tgt|cible|translations?|translated|traductions?|trad|equivalen\w*|arrivee|to|renderings?|back|verso)\b/;
/** `French (France)`, `Anglais (Royaume-Uni)`, `English_UK`: the words that tell a country are passed over. */
const namesLanguage =
  /^(?:(?:terms?|termes?|mots?|words?|in|en|source|target|cible|langue|language|the|le|l|traduction|translation|synonyms?|synonymes?|variants?|variantes?|definition|definitions|note|notes|def|comment|example|exemple|status|statut|acronyme?|forbidden|interdit|other|autre) )*(fr|fra|fre|french|francais|francaise|en|eng|english|anglais|anglaise|deutsch|german|allemand|spanish|espagnol|espanol|italian|italien|italiano|portuguese|portugais|dutch|neerlandais|russian|russe|polish|polonais|arabic|arabe|chinese|chinois|japanese|japonais|swedish|suedois|latin|greek|grec|armenian|armenien|turkish|turc)\b/;
const namesLanguageLast = /\b(french|francais|francaise|fr|english|anglais|anglaise|eng?)$/;

/** Reads the name of a column, in whichever words English and French tables have for it. */
export function readHeading(name: string): Heading {
  const plain = plainWords(name);
  if (/^(?:n|no|nr|num|numero)$/.test(plain) || /^\s*(?:#|n[°º])\s*$/i.test(name)) {
    return { language: null, side: null, subject: 'id', isTerm: false };
  }
  const code = isLanguageCode(name) ? name : null;
  const named = namesLanguage.exec(plain)?.[1] ?? namesLanguageLast.exec(plain)?.[1] ?? null;
  const language = code ?? named;
  const subject =
    code === null ? (subjects.find(([, pattern]) => pattern.test(plain))?.[0] ?? null) : null;
  return {
    language: language === null ? null : languageOf(language),
    side: source.test(plain) ? 'source' : target.test(plain) ? 'target' : null,
    subject,
    isTerm: term.test(plain),
  };
}
