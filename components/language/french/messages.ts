import type { Domain } from '@/glossary/entry';
import type { ByteSource } from '@/lib/mt/translator';
import { formatBytes, formatDuration, formatNumber } from '../common/quantity';
import type { Messages } from '../english/messages';
import { frenchDictionary } from './dictionary';
import { frenchDoubts } from './doubts';
import { frenchFailures } from './failures';
import { frenchFind } from './find';
import { frenchGlossary } from './glossary';
import { frenchGlossaryFiles } from './glossary-files';
import { frenchKeeping } from './keeping';
import { frenchLibrary } from './library';
import { frenchLookup } from './lookup';
import { frenchMemory } from './memory';
import { frenchVocabulary } from './vocabulary';

const bytes = (value: number) => formatBytes('fr', value);
const wholeBytes = (value: number) => formatBytes('fr', value, 0);
const number = (value: number) => formatNumber('fr', value);
/** French counts zero as one: `0 phrase`, `1 phrase`, `2 phrases`. */
const plural = (count: number, one: string, many: string) => (count < 2 ? one : many);
const sentences = (count: number) => `${number(count)} ${plural(count, 'phrase', 'phrases')}`;

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
  seekingTerms: (count) => `Application du glossaire à ${sentences(count)}`,
  timeLeft: (seconds) => `encore ${formatDuration('fr', seconds)}`,
  progress: 'Avancement de la traduction',
  stop: 'Arrêter',
  goOn: 'Continuer',
  ...frenchKeeping,

  sentence: {
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

  translators: {
    builtIn: {
      name: 'Intégré (rapide)',
      quality: 'Petit et rapide. Emploie votre glossaire et montre quel mot tient lieu duquel.',
      origin: (size) =>
        `Environ ${wholeBytes(size)}, compris dans ce site. Rien ne sort de l’appareil.`,
    },
    larger: {
      name: 'OPUS-MT, plus grand',
      quality:
        'Meilleur sur l’actualité (environ 8 points BLEU), et plus lent. Emploie votre glossaire ; ne montre pas quel mot tient lieu duquel.',
      origin: (size) =>
        `Environ ${wholeBytes(size)}, cherché une fois sur huggingface.co. Aucun texte ne sort de l’appareil.`,
    },
    fromFiles: {
      name: 'De vos fichiers',
      quality: (name) => `« ${name} », tel que vous l’avez donné.`,
      origin: (size) => `${wholeBytes(size)}, gardés sur cet appareil. Rien n’en sort.`,
    },
    browser: {
      name: 'Celui du navigateur',
      quality:
        'Son auteur ne dit rien de sa qualité. N’emploie pas de glossaire et ne montre pas quel mot tient lieu duquel.',
      here: 'Déjà dans ce navigateur. Rien ne sort de l’appareil.',
      toFetch:
        'Le navigateur le cherche une fois chez son auteur quand vous le choisissez. Aucun texte ne sort de l’appareil.',
    },
  },
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

  export: {
    title: 'Exporter',
    open: 'Exporter',
    description: 'Le texte exactement tel qu’il est à l’écran.',
    format: 'Format',
    formats: {
      txt: 'Texte simple (.txt)',
      md: 'Markdown (.md)',
      html: 'Page web (.html)',
      docx: 'Word (.docx)',
      epub: 'Livre numérique (.epub)',
      tmx: 'Mémoire de traduction (.tmx)',
      xlf: 'Pour les outils de traduction (.xlf)',
      tsv: 'Tableau (.tsv)',
      json: 'Texte, liens entre mots et termes (.json)',
    },
    content: 'Langues',
    contents: { english: 'L’anglais seul', both: 'Les deux langues' },
    onlyByHand: 'Seulement les phrases modifiées à la main',
    withTerms: 'Liste des termes',
    withNotice: 'Dire qu’une machine a traduit',
    nothingByHand: 'Aucune phrase n’a été modifiée à la main.',
    writerMissing:
      'La partie de l’application qui écrit ce format n’a pas pu être chargée. Vérifiez la connexion et réessayez.',
    notWritten: (detail) =>
      `Le fichier n’a pas pu être écrit (${detail}). Choisissez un autre format et signalez ce défaut.`,
    preview: 'Aperçu',
    download: 'Télécharger',
    copy: 'Copier',
    copied: 'Copié',
    copyFailed: 'Le navigateur a refusé de copier. Sélectionnez l’aperçu et copiez-le à la main.',
    unfinished: (left) =>
      `${sentences(left)} ${plural(left, 'n’est pas encore traduite', 'ne sont pas encore traduites')}.`,
  },

  article: {
    open: 'Ouvrir un article',
    openShort: 'Ouvrir',
    description: 'Un texte en français. Il reste sur cet appareil.',
    title: 'Titre',
    titleOptional: 'Titre (facultatif)',
    paste: 'Collez le texte ici',
    file: 'Ou choisissez un fichier',
    fileKinds: 'Texte, Word, OpenDocument, PDF, page web, livre numérique, Markdown, sous-titres.',
    encodingGuessed: (encoding) =>
      `Le fichier ne dit pas comment ses lettres sont codées ; ${encoding} convient le mieux. Vérifiez les accents.`,
    timesLeftOut: (cues) =>
      `Minutage retiré de ${number(cues)} ${cues < 2 ? 'sous-titre' : 'sous-titres'} ; phrases rassemblées.`,
    address: 'Ou donnez une adresse',
    fetchPage: 'Aller chercher',
    addressNote:
      'Cette seule étape interroge le réseau : votre propre serveur va chercher la page. Le site voit qu’elle a été lue, et rien d’autre.',
    fromBrowser: 'Amener des pages depuis le navigateur, sans les redemander',
    bookmarkNote:
      'Glissez ceci dans la barre de favoris, ou copiez son adresse dans un nouveau favori. Un clic sur n’importe quelle page l’amène ici telle que vous la voyez, même derrière un mot de passe. Elle reste dans le navigateur.',
    bookmark: 'Lire dans Vis-à-vis',
    copyBookmark: 'Copier son adresse',
    bookmarkCopied: 'Copiée.',
    shareNote:
      'Installée comme application, Vis-à-vis figure aussi dans le menu de partage des autres, pour les textes et les liens.',
    pageTooLarge:
      'Cette page est trop grande pour venir ainsi dans Vis-à-vis. Sélectionnez l’article, copiez-le et collez-le là-bas.',
    drop: 'Déposez le fichier pour le lire',
    reading: 'Lecture du document…',
    preview: 'Ce qui sera ouvert',
    editAsText: 'Modifier comme texte simple',
    moreLines: (lines) =>
      `et ${number(lines)} ${plural(lines, 'autre paragraphe', 'autres paragraphes')}`,
    joinLines: 'Rejoindre les lignes coupées, retirer ce qu’un site met autour de l’article',
    encoding: 'Lettres lues comme',
    chapters: (chosen, all) => `Chapitres : ${number(chosen)} sur ${number(all)}`,
    chapterWords: (words, limit) =>
      `${number(words)} mots (un article en a ${number(limit)} au plus)`,
    chapterUntitled: (place) => `Partie ${number(place)}`,
    allChapters: 'Tous les chapitres',
    noChapter: 'Aucun chapitre',
    words: (count) => `${number(count)} ${plural(count, 'mot', 'mots')}`,
    linesJoined: (lines) =>
      `${number(lines)} ${plural(lines, 'ligne coupée', 'lignes coupées')} en paragraphes entiers.`,
    surroundingsLeftOut: (lines) =>
      `${number(lines)} ${plural(lines, 'ligne du site autour de l’article retirée', 'lignes du site autour de l’article retirées')}.`,
    marginsLeftOut: (lines) =>
      `${number(lines)} ${plural(lines, 'en-tête ou numéro de page retiré', 'en-têtes et numéros de page retirés')}.`,
    notFrench: (language) =>
      `Ce texte semble être en ${language}, et non en français : il est laissé tel quel.`,
    foreignPassages: (passages, languages) =>
      passages === 1
        ? `Un passage en ${languages} est laissé tel quel.`
        : `${number(passages)} passages en ${languages} sont laissés tels quels.`,
    leaveForeign: 'Laisser tel quel ce qui n’est pas en français',
    leftStanding: ', laissé tel quel',
    standing: (language) => `${language}, laissé tel quel`,
    read: 'Lire cet article',
    builtIn: 'Revenir à l’article intégré',
    untitled: 'Article sans titre',
  },

  settings: {
    title: 'Réglages',
    theme: 'Apparence',
    themes: {
      system: 'Système',
      light: 'Papier',
      sepia: 'Sépia',
      dark: 'Sombre',
      contrast: 'Contraste',
    },
    look: {
      title: 'Texte',
      size: 'Taille des lettres',
      smaller: 'Lettres plus petites',
      larger: 'Lettres plus grandes',
      sizeOf: (step, steps) => `Taille ${number(step)} sur ${number(steps)}`,
      typeface: 'Police',
      typefaces: { serif: 'Empattements', sans: 'Sans', dyslexic: 'Pour dyslexie' },
      spacing: 'Interligne',
      spacings: { tight: 'Serré', medium: 'Interligne usuel', loose: 'Aéré' },
      width: 'Longueur des lignes',
      widths: { narrow: 'Lignes courtes', medium: 'Usuelle', wide: 'Longues' },
      balance: 'Place de chaque langue',
      balances: { french: 'Plus de français', even: 'Égale', english: 'Plus d’anglais' },
    },
    language: 'Langue',
    quality: 'Traduction',
    qualities: { faster: 'Plus rapide', better: 'Meilleure' },
    aboutQuality: 'Meilleure : un brouillon vient aussitôt, puis chaque phrase est améliorée.',
    model: 'Traducteur',
    speedHere: (wordsPerSecond) => `Mesuré ici : ${number(Math.round(wordsPerSecond))} mots/s`,
    speedUnknown: 'Vitesse pas encore mesurée ici',
    remove: (name, size) => `Supprimer les fichiers de « ${name} » (${wholeBytes(size)})`,
    removed: (name) => `Les fichiers de « ${name} » ne sont plus sur cet appareil.`,
    files: {
      about:
        'Vous pouvez aussi donner un traducteur par fichiers : ceux de Xenova/opus-mt-fr-en, ou d’un modèle entraîné avec cette application.',
      folder: 'Choisir un dossier',
      archive: 'Choisir un fichier .zip',
      reading: 'Lecture et contrôle des fichiers',
      keeping: 'Enregistrement des fichiers',
      found: (name, size) => `Trouvé « ${name} », ${wholeBytes(size)}.`,
      details: (count) => `${number(count)} fichiers, avec leurs empreintes (SHA-256)`,
      file: (path, size) => `${path}, ${number(size)} octets`,
      keep: 'Garder sur cet appareil et utiliser',
    },
    takesHelp: 'Là où il manque un terme, prendre la phrase du traducteur intégré',
  },

  listening: {
    open: 'Écouter',
    title: 'Lecture à voix haute',
    previous: 'Phrase d’avant',
    next: 'Phrase d’après',
    pause: 'Pause',
    goOn: 'Reprendre la lecture à voix haute',
    stop: 'Arrêter la lecture à voix haute',
    sides: 'Langues lues',
    sidesNames: { french: 'Français', english: 'Anglais', both: 'Les deux tour à tour' },
    speed: 'Vitesse',
    speedOf: (speed) => `${number(speed)} ×`,
    oneByOne: 'S’arrêter après chaque phrase',
    allowRemote: 'Permettre les voix qui envoient le texte à leur auteur',
    noVoice: 'Cet appareil n’a pas de voix à lui pour cette langue.',
  },

  keys: {
    title: 'Touches',
    description: 'Elles ne font rien pendant que vous écrivez.',
    next: 'Phrase suivante',
    previous: 'Phrase précédente',
    term: 'Terme suivant',
    panel: 'Ouvrir le terme',
    flagged: 'Terme signalé ou phrase à vérifier, suivant ; avec Maj, le précédent',
    lookUp: 'Consulter un mot, puis → et ← pour d’autres',
    addTerm: 'Ajouter les mots sélectionnés à un glossaire',
    edit: 'Modifier la phrase anglaise',
    memory: 'Prendre ce que les mémoires proposent pour la phrase',
    concordance: 'Chercher dans les mémoires, les mots sélectionnés s’il y en a',
    otherSide: 'D’une phrase à son pendant, et retour',
    reveal: 'Montrer ou cacher l’autre langue d’une phrase',
    revealHere: 'De même, sur une phrase',
    turn: 'Le paragraphe dans l’autre langue, et retour',
    areLettersOn: 'Des lettres seules servent de touches',
    letterOf: (what) => `Lettre pour : ${what}`,
    reset: 'Revenir aux lettres usuelles',
    other: 'Prendre la phrase de l’autre traducteur, s’il y en a une',
    undo: 'Défaire la dernière modification',
    redo: 'La refaire',
    close: 'Fermer, ou quitter le texte',
    help: 'Montrer ces touches',
    or: 'ou',
  },

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
