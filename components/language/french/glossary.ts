import type { Gender, PartOfSpeech } from '@/glossary/entry';
import type { TermStatus } from '@/glossary/findings/term-status';
import type { GlossaryMessages } from '../english/glossary';
import { counted, number } from './counting';

const finding: Record<TermStatus, string> = {
  honoured: 'comme dans le glossaire',
  variant: 'autre anglais admis',
  missed: 'pas comme dans le glossaire',
  forbidden: 'anglais à ne pas employer',
  accepted: 'accepté par vous',
  pending: 'pas encore traduit',
  unjudged: 'non vérifié',
};

const partsOfSpeech: Record<PartOfSpeech, string> = {
  '': 'Non précisée',
  noun: 'Nom',
  properNoun: 'Nom propre',
  adjective: 'Adjectif',
  verb: 'Verbe',
  adverb: 'Adverbe',
  other: 'Autre',
};

const genders: Record<Gender, string> = {
  '': 'Non précisé',
  masculine: 'Masculin',
  feminine: 'Féminin',
  both: 'Les deux',
};

/** The French words of the interface about terms, entries and glossaries. */
export const frenchGlossary: GlossaryMessages = {
  terms: {
    title: 'Termes de cet article',
    open: 'Termes',
    none: 'Aucun terme des glossaires ne figure dans cet article.',
    count: (count) => (count === 1 ? 'une fois' : `${number(count)} fois`),
    jump: (term) => `Aller au prochain « ${term} » dans le texte`,
    filter: 'Montrer',
    all: 'Tous',
    flagged: (count) =>
      count === 0
        ? 'Aucun terme n’est signalé.'
        : counted(count, 'terme signalé', 'termes signalés'),
    next: 'Terme signalé suivant',
    previous: 'Terme signalé précédent',
  },
  finding,

  occurrence: {
    inSentence: 'Dans cette phrase :',
    foundAs: 'Écrit ici :',
    renderedAs: 'Dans l’anglais :',
    reasons: {
      'by-hand': 'Vous avez écrit cette phrase à la main.',
      'given-up': 'Non employé : avec lui, la phrase était moins bonne.',
      costly: 'Non employé : avec lui, la phrase aurait perdu autre chose.',
      impossible: 'Le traducteur ne peut pas écrire ce terme dans cette phrase.',
      'not-taken': 'Ce traducteur ne sait pas employer de glossaire, et a choisi un autre mot.',
      'explains-only': 'Cette entrée explique seulement. Elle ne demande pas son anglais.',
      'within-longer': 'Il fait partie d’un terme plus long, qui a été demandé à sa place.',
      'not-asked': 'Ce terme n’a pas été demandé au traducteur ici.',
      'not-found': 'Le terme a été demandé au traducteur, qui a écrit autre chose.',
    },
    takeOther: 'Prendre cette phrase',
    translateAgain: 'Retraduire avec ce terme',
    compare: 'La phrase sans et avec ce terme',
    translating: 'Traduction de la phrase avec ce terme',
    withTerm: 'Avec ce terme',
    same: 'Avec ce terme, elle ne change pas.',
    loses: 'Perdu avec ce terme :',
    take: 'Prendre celle-ci',
    leave: 'La laisser telle quelle',
    accept: 'Accepter tel quel',
    takeBack: 'Revenir là-dessus',
    decided: {
      accepted: 'Vous avez accepté l’anglais tel quel.',
      required: 'Vous avez fait traduire la phrase avec ce terme.',
      sense: 'Vous avez choisi ce sens ici.',
    },
  },

  senses: {
    title: 'Plusieurs entrées ont ce terme',
    conflict: 'Les glossaires ne s’accordent pas sur ce terme',
    meant: 'retenue ici',
    first: 'décide',
    inSentence: 'Dans cette phrase',
    inArticle: 'Dans cet article',
    mean: (term, where) => `${where} : « ${term} »`,
    noEnglish: 'seulement expliqué',
  },

  entry: {
    panel: (term) => `Glossaire : ${term}`,
    french: 'Français',
    frenchVariants: 'Autres graphies françaises',
    english: 'Anglais',
    englishVariants: 'Autre anglais admis',
    forbiddenEnglish: 'Anglais à ne pas employer',
    definition: 'Définition',
    domain: 'Domaine',
    note: 'Remarque',
    example: 'Exemple',
    source: 'Source',
    partOfSpeech: 'Nature',
    gender: 'Genre',
    isKeptInFrench: 'Garder le français dans l’anglais',
    isCaseSensitive: 'Seulement avec ces majuscules',
    isExact: 'Seulement ces formes, sans pluriel ni féminin',
    allowsWordsBetween: 'Jusqu’à deux mots peuvent s’intercaler',
    steers: 'Employer cet anglais dans la traduction',
    more: 'Plus sur cette entrée',
    onePerLine: 'un par ligne',
    contains: 'Contient',
    partOf: 'Fait partie de',
    changed: 'Modifié par vous',
    reset: 'Revenir à l’entrée d’origine',
    remove: 'Supprimer l’entrée',
    saved: 'Enregistré à mesure que vous écrivez',
    notSaved: 'Non enregistré',
    mayNotBeEmpty: 'Ce champ ne peut pas être vide.',
    taken: 'Une autre entrée du glossaire a déjà ce terme.',
  },
  partsOfSpeech,
  genders,

  glossaries: {
    title: 'Glossaires',
    open: 'Glossaires',
    description: 'Ils sont consultés de haut en bas. Le premier qui a un terme décide.',
    builtIn: 'Glossaire intégré',
    unnamed: 'Mon glossaire',
    entries: (count) => counted(count, 'entrée', 'entrées'),
    browse: (name) => `Montrer les entrées de « ${name} »`,
    use: (name) => `Employer « ${name} » dans cet article`,
    moved: (name, place) => `« ${name} » porte maintenant le numéro ${number(place)}`,
    up: (name) => `Monter « ${name} »`,
    down: (name) => `Descendre « ${name} »`,
    rename: (name) => `Renommer « ${name} »`,
    remove: (name) => `Supprimer « ${name} » avec ses entrées`,
    name: 'Nom du glossaire',
    create: 'Nouveau glossaire',
    addTerm: 'Ajouter un terme',
    search: 'Chercher dans les entrées',
    noneFound: 'Aucune entrée n’a ces mots.',
    empty: 'Pas encore d’entrée.',
    showMore: (count) => `En montrer ${number(count)} de plus`,
    back: 'Retour',
    goesFirst: (name) => `${name} décide`,
    conflicts: (count) =>
      `${counted(count, 'terme est', 'termes sont')} dans plusieurs glossaires, avec un autre anglais`,
  },

  changes: {
    title: 'Phrases changées',
    count: (count) => counted(count, 'phrase changée', 'phrases changées'),
    compare: 'Comparer',
    hide: 'Masquer',
    undo: 'Défaire ce changement',
    dismiss: 'Fermer la liste',
    before: 'Avant',
    now: 'Maintenant',
    byHand: 'Vous avez modifié cette phrase à la main ; elle a été laissée telle quelle.',
    jump: (segmentId) => `Aller à la phrase ${segmentId}`,
  },
};
