import type { englishKeeping } from '../english/keeping';
import { bytes, counted, number } from './counting';

const records = (count: number) => counted(count, 'enregistrement', 'enregistrements');

/** Ce que l’interface dit de la façon dont le travail est gardé. */
export const frenchKeeping: typeof englishKeeping = {
  notKept: {
    'storage-unavailable':
      'Rien n’est gardé : ce navigateur ne donne pas de stockage à la page. Les modifications durent jusqu’à sa fermeture.',
    'storage-full':
      'Plus rien n’est gardé : le stockage du navigateur est plein. Libérez de la place pour continuer.',
    'storage-slow':
      'Rien n’est encore gardé : le stockage du navigateur ne répond pas. Ce que vous faites sera gardé dès qu’il répondra.',
    'storage-blocked':
      'Rien n’est encore gardé : un autre onglet, avec une version antérieure de l’application, retient le stockage. Fermez-le, et cette page continuera d’elle-même.',
    'storage-newer':
      'Plus rien n’est gardé : une version plus récente de l’application a été ouverte dans ce navigateur. Rechargez cette page.',
  },

  keeping: {
    saving: 'Enregistrement',
    saved: 'Enregistré',
    notSaved: 'Non enregistré',
    twoCopies: 'Tout ce que vous avez fait est sur le disque de cet appareil, en deux copies.',
    oneCopy:
      'Tout ce que vous avez fait est sur le disque de cet appareil, en une seule copie : ce navigateur n’a pas de place pour une seconde.',
    restored: (count) =>
      `Le navigateur avait perdu ${records(count)} de votre travail. Tout est revenu, de la seconde copie.`,
    unreadable: (count) =>
      `${records(count)} illisibles ont été mis de côté ; tout le reste est ouvert.`,
    saveUnreadable: 'Les enregistrer dans un fichier',
    dismiss: 'Ne plus afficher',
  },

  draft: {
    sign: 'Brouillon',
    goOnWith: (id) => `Continuer le brouillon de la phrase ${id}`,
    fromBefore: 'Un brouillon d’auparavant.',
    throwAway: 'Jeter le brouillon',
    unsaved: 'Brouillon, non enregistré.',
  },

  changedElsewhere: {
    what: 'Modifié entre-temps dans un autre onglet. On y lit maintenant :',
    keepMine: 'Enregistrer le mien à la place',
    takeOther: 'Laisser ainsi',
    undoStopped:
      'Ce que cette étape a fait a été modifié depuis dans un autre onglet et reste tel quel. Défaites encore une fois pour revenir à l’étape d’avant.',
  },

  requests: {
    open: 'Montrer toutes les requêtes',
    title: 'Requêtes de cette visite',
    description:
      'Tout ce que l’application a demandé au réseau depuis son ouverture, dans tous les onglets.',
    counting: 'Consultation de la page et de ses tâches',
    askAgain: 'Demander encore',
    toOthers: (elsewhere, all) =>
      `Requêtes vers un autre site : ${number(elsewhere)} sur ${number(all)}.`,
    came: (size) => `Venu par le réseau : ${bytes(size)}.`,
    tryOffline:
      'Essayez hors ligne : coupez le réseau et rechargez la page. La lecture, la traduction et l’édition continuent.',
    purpose: 'Pour quoi',
    address: 'Adresse',
    size: 'Taille',
    fromHere: 'de cet appareil',
    purposes: {
      page: 'Une page de l’application',
      code: 'Le code de l’application',
      engine: 'Le code du traducteur',
      model: 'Le modèle du traducteur',
      words: 'Le lexique',
      article: 'L’article fourni',
      offline: 'L’usage sans réseau',
      import: 'Une adresse que vous avez ouverte',
      hub: 'Le grand modèle que vous avez choisi',
      other: 'Un petit fichier de l’application',
      elsewhere: 'Rien de l’application',
    },
  },

  update: {
    ready: 'Une nouvelle version de l’application est prête.',
    reload: 'Recharger quand vous voudrez',
  },

  storage: {
    title: 'Gardé sur cet appareil',
    used: (used, quota) => `${bytes(used)} sur les ${bytes(quota)} que le navigateur accorde`,
    unknown: 'Le navigateur ne dit pas combien.',
    persisted: 'Le navigateur le garde jusqu’à ce que vous le supprimiez.',
    notPersisted: 'Le navigateur peut le supprimer quand le disque est presque plein.',
    counts: {
      'post-edits': 'Phrases modifiées à la main',
      decisions: 'Décisions sur des termes',
      'field-edits': 'Modifications d’entrées',
      entries: 'Entrées ajoutées',
      glossaries: 'Glossaires',
      translations: 'Phrases de la machine',
    },
  },
};
