import type { englishFind } from '../english/find';
import { number, sentences } from './counting';

/** The French words of the interface about finding words in an article, and copying sentences. */
export const frenchFind: typeof englishFind = {
  find: {
    title: 'Chercher dans l’article',
    open: 'Chercher',
    field: 'Chercher dans les deux textes',
    next: 'Occurrence suivante',
    previous: 'Occurrence précédente',
    none: 'Introuvable',
    at: (at, all) => `${number(at)} sur ${number(all)}`,
    sides: (inFrench, inEnglish) =>
      `${number(inFrench)} en français, ${number(inEnglish)} en anglais`,
    wholeWords: 'Mots entiers',
    ignoresAccents: 'Ignorer les accents',
    among: 'Parmi',
    amongs: {
      all: 'toutes les phrases',
      'by-hand': 'les phrases retouchées à la main',
      'to-check': 'les phrases à vérifier',
    },
    withTerm: (status) => `les phrases avec un terme : ${status}`,
    replacement: 'Remplacer par',
    replace: (count) => `Remplacer dans ${sentences(count)}`,
    aboutReplacing: 'Seul l’anglais que vous avez écrit à la main est changé.',
    replaced: (count) => `Remplacé dans ${sentences(count)}. « Annuler » revient en arrière.`,
  },
  quote: {
    copy: 'Copier cette phrase',
    english: 'Copier l’anglais',
    french: 'Copier le français',
    both: 'Copier les deux, avec la source',
    copied: 'Copié',
    failed: 'Le navigateur a refusé de copier.',
  },
};
