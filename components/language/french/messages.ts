import type { Domain } from '@/glossary/entry';
import type { ByteSource } from '@/lib/mt/translator';
import { formatDuration } from '../common/quantity';
import type { Messages } from '../english/messages';
import { frenchArticle } from './article';
import { bytes, number, sentences } from './counting';
import { frenchDictionary } from './dictionary';
import { frenchDoubts } from './doubts';
import { frenchExport } from './export';
import { frenchFailures } from './failures';
import { frenchFind } from './find';
import { frenchGlossary } from './glossary';
import { frenchGlossaryFiles } from './glossary-files';
import { frenchKeeping } from './keeping';
import { frenchKeys } from './keys';
import { frenchLibrary } from './library';
import { frenchListening } from './listening';
import { frenchLookup } from './lookup';
import { frenchMemory } from './memory';
import { frenchSettings } from './settings';
import { frenchTranslators } from './translators';
import { frenchVocabulary } from './vocabulary';

const from: Record<ByteSource, string> = {
  site: 'depuis ce site',
  network: 'depuis le réseau',
  cache: 'depuis le cache de cet appareil',
};

const domains: Record<Domain, string> = {
  conflict: 'Conflit',
  diplomacy: 'Diplomatie',
  geography: 'Géographie',
  institutions: 'Institutions',
  society: 'Société',
};

/** The interface in French. */
export const french: Messages = {
  tagline: 'Le français à côté de l’anglais, traduit sur cet appareil',
  close: 'Fermer',
  cancel: 'Annuler',
  undo: 'Défaire',
  redo: 'Refaire',
  tryAgain: 'Réessayer',
  skipToText: 'Aller au texte',
  tools: 'Outils',
  moreTools: 'Autres outils',
  hints: 'Indications',

  french: 'Français',
  english: 'Anglais',
  both: 'Les deux',
  sides: 'Langues affichées',
  reveal: {
    how: {
      french: 'Touchez une phrase, ou tapez Entrée, pour son anglais.',
      english: 'Touchez une phrase, ou tapez Entrée, pour son français.',
    },
    always: 'Le montrer au fil de la lecture',
    swipe: 'Balayez un paragraphe pour le tourner dans l’autre langue.',
    turn: { english: 'Ce paragraphe en anglais', french: 'Ce paragraphe en français' },
    shown: { english: 'En anglais', french: 'En français' },
  },

  phase: {
    opening: 'Ouverture de l’article',
    loading: 'Chargement du traducteur',
    loadingBytes: (loaded, total, source) =>
      `Chargement du traducteur : ${bytes(loaded)} sur ${bytes(total)} ${from[source]}`,
    loadingByBrowser: (share) =>
      `Le navigateur cherche son traducteur : ${number(Math.round(share * 100))} %`,
    starting: 'Démarrage du traducteur',
    translating: 'Traduction en cours',
    done: (total) => `Traduit sur cet appareil : ${sentences(total)}`,
    doneFromMemory: (total, remembered) =>
      `Traduit sur cet appareil : ${sentences(total)}, dont ${number(remembered)} déjà gardées`,
    doneExceptFailed: (total, failed) =>
      `Traduit : ${number(total - failed)} sur ${sentences(total)} ; ${number(failed)} en échec`,
    stopped: (done, total) => `Arrêté : ${number(done)} sur ${sentences(total)}`,
    doneShort: 'Terminé · rien n’est sorti',
    doneExceptShort: (failed) => `Terminé sauf ${sentences(failed)}`,
    details: 'À propos de cette traduction',
    paused: 'Traduction arrêtée',
    failed: 'La traduction n’a pas pu démarrer',
  },
  onDevice:
    'La traduction est faite sur cet appareil. Rien de ce que vous lisez ou écrivez n’en sort.',
  sentencesDone: (done, total) => `${number(done)} sur ${sentences(total)}`,
  speed: (wordsPerSecond) => `${number(Math.round(wordsPerSecond))} mots/s`,
  lookingAgain: (count) => `Amélioration de ${sentences(count)}`,
  seekingTerms: (count) => `Termes du glossaire mis en place dans ${sentences(count)}`,
  timeLeft: (seconds) => `encore ${formatDuration('fr', seconds)}`,
  progress: 'Avancement de la traduction',
  stop: 'Arrêter',
  goOn: 'Continuer',
  ...frenchKeeping,

  sentence: {
    role: 'phrase',
    edit: 'Modifier la phrase anglaise',
    label: (id) => `Anglais de la phrase ${id}`,
    machine: 'La machine dit',
    noMachine: 'La machine n’a pas encore traduit cette phrase.',
    listen: 'Écouter à partir d’ici',
    revert: 'Revenir à la machine',
    save: 'Enregistrer',
    otherWays: 'Autres façons de le dire',
    otherWaysFromHere: 'Autres façons de continuer depuis le curseur',
    otherWaysKeys: 'Alt + 1 à 4 en prend une',
    takeWay: (text) => `Prendre : ${text}`,
    saveKeys: 'Entrée enregistre, Échap garde un brouillon',
    edited: 'Modifiée à la main',
    editedUnsaved: 'Modifiée à la main, pas encore enregistrée',
    takeOther: (name, text) => `Prendre ce que dit « ${name} » : ${text}`,
    failed: 'Cette phrase n’a pas pu être traduite.',
  },

  translators: frenchTranslators,
  madeBy: (name) => `Traducteur : ${name}`,

  doubts: frenchDoubts,
  ...frenchGlossary,
  ...frenchFind,
  ...frenchLibrary,
  ...frenchDictionary,
  ...frenchLookup,
  ...frenchMemory,
  ...frenchGlossaryFiles,
  ...frenchVocabulary,
  domains,

  export: frenchExport,

  article: frenchArticle,

  settings: frenchSettings,

  listening: frenchListening,

  keys: frenchKeys,

  failure: frenchFailures,
  failedDetails: 'Détails',

  page: {
    notFound: 'Cette page n’existe pas',
    notFoundNext: 'L’adresse est peut-être mal écrite.',
    home: 'Aller à l’article',
    broken: 'Quelque chose s’est cassé sur cette page',
    brokenNext:
      'C’est une erreur du programme. Ce que vous avez gardé sur cet appareil y est encore.',
    reload: 'Recharger la page',
  },
};
