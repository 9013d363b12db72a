import type { englishSettings } from '../english/settings';
import { number, wholeBytes } from './counting';

/** The French words of the interface about the settings. */
export const frenchSettings: typeof englishSettings = {
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
};
