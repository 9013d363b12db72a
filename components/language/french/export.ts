import type { englishExport } from '../english/export';
import { plural, sentences } from './counting';

/** The French words of the interface about taking a translation along. */
export const frenchExport: typeof englishExport = {
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
};
