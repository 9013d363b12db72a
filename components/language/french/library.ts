import { formatNumber } from '../common/quantity';
import type { englishLibrary } from '../english/library';

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
    search: 'Chercher dans les articles',
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
    archive: {
      title: 'Tout dans un fichier',
      about:
        'Un .zip avec tous les articles, retouches, décisions, glossaires, mémoires et réglages de ce navigateur, à garder ailleurs ou à apporter dans un autre.',
      save: 'Tout enregistrer',
      saving: 'Enregistrement en cours',
      bring: 'Reprendre d’un fichier',
      preview: 'Ce que le fichier apporterait',
      madeAt: (date) => `Fait le ${date}.`,
      kind: 'Sorte',
      added: 'Nouveaux',
      same: 'Identiques',
      different: 'Différents',
      tables: {
        articles: 'Articles',
        postEdits: 'Phrases retouchées à la main',
        decisions: 'Décisions',
        glossaries: 'Glossaires',
        entries: 'Entrées à vous',
        fieldEdits: 'Champs d’entrées modifiés',
        memories: 'Mémoires de traduction',
        settings: 'Réglages',
      },
      preferred: 'Quand les deux diffèrent',
      mine: 'Garder ce qui est ici',
      theirs: 'Prendre celui du fichier',
      aboutDifferent: 'Rien de ce qui n’est qu’ici ne disparaît.',
      take: 'Apporter',
      taking: 'En cours',
      done: 'C’est fait. Les autres onglets le montreront une fois rechargés.',
    },
  },
};
