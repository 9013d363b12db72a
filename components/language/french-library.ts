import type { englishLibrary } from './english-library';
import { formatNumber } from './quantity';

const number = (value: number) => formatNumber('fr', value);
const counted = (count: number, one: string, many: string) =>
  `${number(count)} ${count < 2 ? one : many}`;
const percent = (share: number) => `${number(Math.round(share * 100))} %`;

/** The French words of the interface about the library. */
export const frenchLibrary: typeof englishLibrary = {
  library: {
    title: 'Bibliothèque',
    open: 'Bibliothèque',
    back: 'Revenir à la lecture',
    about: 'Tous les articles ouverts dans ce navigateur. Ils restent sur cet appareil.',
    loading: 'Ouverture de la bibliothèque',
    empty: 'Il n’y a pas encore d’article.',
    noneFound: 'Aucun article ne contient ces mots.',
    noneDeleted: 'Rien n’a été supprimé depuis 30 jours.',
    count: (count) => counted(count, 'article', 'articles'),
    search: 'Chercher dans les titres, le français et l’anglais',
    searching: 'Recherche en cours',
    matches: (count) => counted(count, 'occurrence', 'occurrences'),
    sort: 'Ordre',
    orders: {
      opened: 'Derniers ouverts',
      added: 'Derniers ajoutés',
      title: 'Titre',
      date: 'Date',
      words: 'Longueur',
      translated: 'Part traduite',
    },
    tags: 'Étiquettes',
    allTags: 'Toutes',
    shown: 'Afficher',
    kept: 'Articles',
    deleted: 'Supprimés',
    deletedLast: (count) => `${counted(count, 'article supprimé', 'articles supprimés')}.`,
    words: (count) => counted(count, 'mot', 'mots'),
    translated: (share) => `${percent(share)} traduit`,
    edited: (share) => `${percent(share)} retouché à la main`,
    stopped: (sentence, total) =>
      `lecture arrêtée à la phrase ${number(sentence)} sur ${number(total)}`,
    notStarted: 'au début',
    details: (title) => `Détails de « ${title} »`,
    detailsTitle: 'Détails',
    byline: 'Auteur',
    source: 'Source',
    date: 'Date',
    tagsWritten: 'Étiquettes, séparées par des virgules',
    save: 'Enregistrer',
    remove: (title) => `Supprimer « ${title} »`,
    restore: (title) => `Restaurer « ${title} »`,
    removeForGood: (title) => `Supprimer « ${title} » pour de bon`,
    forGood: 'Supprimer pour de bon',
    forGoodAsk:
      'L’article, vos retouches et vos décisions disparaîtront pour toujours de cet appareil.',
    restoreShort: 'Restaurer',
    more: 'En voir plus',
  },
};
