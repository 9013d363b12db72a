import type { DocumentMeasure } from '@/lib/base/failure';
import type { FailureMessages } from '../common/failure-message';
import { formatBytes, formatNumber } from '../common/quantity';
import { number } from './counting';

const beyond: Readonly<Record<DocumentMeasure, (limit: number) => string>> = {
  'unpacked-bytes': (limit) =>
    `Décompressé, ce fichier dépasse ${formatBytes('fr', limit, 0)}, la limite de ce qui est lu.`,
  'packed-files': (limit) =>
    `Ce fichier en contient plus de ${number(limit)} autres, la limite de ce qui est lu.`,
  elements: (limit) =>
    `Ce fichier a plus de ${number(limit)} éléments, la limite de ce qui est lu.`,
  depth: (limit) =>
    `Des parties de ce fichier sont emboîtées plus de ${number(limit)} fois, la limite de ce qui est lu.`,
  letters: (limit) =>
    `Ce fichier a plus de ${number(limit)} lettres, la limite de ce qui est lu dans ce format.`,
  marks: (limit) =>
    `Ce fichier a plus de ${number(limit)} crochets ou étoiles d’affilée, la limite de ce qui est lu.`,
  pages: (limit) => `Ce PDF a plus de ${number(limit)} pages, la limite de ce qui est lu.`,
  pieces: (limit) =>
    `Le texte de ce fichier est en plus de ${number(limit)} morceaux, la limite de ce qui est lu.`,
  seconds: (limit) =>
    `La lecture de ce fichier a pris plus de ${number(limit)} secondes et a été abandonnée.`,
};

export const frenchArticleFailures = {
  'storage-unavailable': () => ({
    what: 'Ce navigateur ne donne pas de stockage à la page.',
    next: 'Vous pouvez lire et modifier, mais rien n’est gardé. C’est souvent le cas en navigation privée.',
  }),
  'storage-full': () => ({
    what: 'Le stockage du navigateur est plein.',
    next: 'Libérez de la place ; d’ici là, rien de nouveau n’est gardé.',
  }),
  'storage-slow': () => ({
    what: 'Le stockage du navigateur ne répond pas.',
    next: 'Vous pouvez lire et modifier ; tout sera conservé dès qu’il répondra. Si cela dure, redémarrez le navigateur.',
  }),
  'storage-blocked': () => ({
    what: 'Un autre onglet, avec une version antérieure de cette application, retient le stockage.',
    next: 'Fermez les autres onglets de l’application ; celui-ci continuera de lui-même.',
  }),
  'storage-newer': () => ({
    what: 'Une version plus récente de cette application a été ouverte dans ce navigateur, et cette page est trop ancienne pour ce qu’elle conserve.',
    next: 'Rechargez cette page.',
  }),
  'article-empty': () => ({
    what: 'Il n’y a pas de texte dans cet article.',
    next: 'Collez un texte, ou choisissez un autre fichier.',
  }),
  'article-missing': () => ({
    what: 'L’article n’a pas pu être chargé.',
    next: 'Vérifiez que l’application tourne, puis réessayez, ou ouvrez un article à vous.',
  }),
  'archive-not-ours': () => ({
    what: 'Ce n’est pas un fichier de sauvegarde de Vis-à-vis.',
    next: 'Choisissez le .zip obtenu avec « Tout enregistrer », ou un article exporté en JSON.',
  }),
  'archive-too-large': ({ limitBytes }) => ({
    what: `Ce fichier est trop gros ; la limite est de ${formatBytes('fr', limitBytes, 0)}.`,
    next: 'Vérifiez que c’est le bon fichier. Rien n’a été changé.',
  }),
  'archive-newer': ({ version }) => ({
    what: `Ce fichier vient d’une version plus récente de l’application (format numéro ${version}).`,
    next: 'Rechargez cette page pour avoir la dernière version, puis réessayez.',
  }),
  'archive-broken': ({ file }) => ({
    what: `Une partie de ce fichier est abîmée : ${file}.`,
    next: 'Rien n’a été changé. Essayez une autre copie du fichier.',
  }),
  'article-not-kept': () => ({
    what: 'Cet article n’est pas dans la bibliothèque de cet appareil.',
    next: 'Il a peut-être été supprimé, ou ouvert dans un autre navigateur. Choisissez-en un dans la bibliothèque.',
  }),
  'article-too-long': ({ words, limit }) => ({
    what: `Cet article a ${formatNumber('fr', words)} mots ; le lecteur en prend ${formatNumber('fr', limit)} au plus.`,
    next: 'Ouvrez-en une partie.',
  }),
  'article-file-unreadable': () => ({
    what: 'Ce fichier n’a pas pu être lu.',
    next: 'Vérifiez qu’il est toujours là, puis choisissez-le de nouveau.',
  }),
  'article-file-too-large': ({ limitBytes }) => ({
    what: `Ce fichier est trop gros ; le lecteur en prend ${formatBytes('fr', limitBytes)} au plus.`,
    next: 'Ouvrez-en une partie.',
  }),
  'article-file-not-text': () => ({
    what: 'Ce fichier n’est d’aucun type que le lecteur puisse ouvrir.',
    next: 'Enregistrez-le comme texte (.txt) dans son programme, ou copiez son texte et collez-le ici.',
  }),
  'article-file-broken': () => ({
    what: 'Ce fichier est abîmé ou incomplet.',
    next: 'Récupérez-le de nouveau, ou enregistrez-le de nouveau dans son programme.',
  }),
  'article-file-locked': () => ({
    what: 'Ce fichier demande un mot de passe.',
    next: 'Enregistrez-en une copie sans mot de passe, ou copiez son texte et collez-le ici.',
  }),
  'article-file-outdated': () => ({
    what: 'Ce fichier est dans un ancien format, ou protégé par un mot de passe.',
    next: 'Enregistrez-le en .docx ou .odt dans son programme, sans mot de passe.',
  }),
  'article-file-without-text': () => ({
    what: 'Les pages de ce PDF sont des images : il ne contient pas de texte.',
    next: 'Passez-le dans un programme de reconnaissance de texte (OCR), puis ouvrez-le de nouveau.',
  }),
  'article-file-beyond-limit': ({ measure, limit }) => ({
    what: beyond[measure](limit),
    next: 'Ouvrez-en une partie, ou copiez son texte et collez-le ici.',
  }),
  'article-file-unfinished': () => ({
    what: 'La lecture de ce fichier s’est interrompue : il est abîmé, ou demande plus de mémoire que le navigateur n’en donne.',
    next: 'Enregistrez-le de nouveau dans son programme, ou copiez son texte et collez-le ici.',
  }),
  'address-invalid': () => ({
    what: 'Ce n’est pas l’adresse d’une page web.',
    next: 'Copiez-la depuis la barre d’adresse du navigateur : elle commence par https://.',
  }),
  'address-refused': () => ({
    what: 'Cette adresse n’est pas sur l’internet public ; elle n’est donc pas interrogée.',
    next: 'Ouvrez la page dans le navigateur, sélectionnez tout, copiez, et collez ici.',
  }),
  'address-unreachable': () => ({
    what: 'La page n’a pas pu être atteinte.',
    next: 'Vérifiez l’adresse et la connexion, ou ouvrez la page dans le navigateur, copiez-la et collez-la ici.',
  }),
  'address-busy': () => ({
    what: 'Trop de pages ont été demandées en peu de temps.',
    next: 'Attendez une minute, puis réessayez.',
  }),
  'address-needs-server': () => ({
    what: 'Cette copie de l’application est servie en simples fichiers et ne peut pas aller chercher de pages.',
    next: 'Ouvrez la page dans le navigateur, sélectionnez tout, copiez, et collez ici.',
  }),
  'address-too-slow': ({ limitSeconds }) => ({
    what: `La page n’est pas arrivée en ${limitSeconds} secondes.`,
    next: 'Réessayez plus tard, ou ouvrez la page dans le navigateur, copiez-la et collez-la ici.',
  }),
  'address-too-large': ({ limitBytes }) => ({
    what: `La page dépasse ${formatBytes('fr', limitBytes)}.`,
    next: 'Ouvrez-la dans le navigateur, copiez l’article seul et collez-le ici.',
  }),
  'address-not-article': ({ mediaType }) => ({
    what: `Ce qui se trouve à cette adresse n’est pas un article${mediaType === '' ? '' : ` (${mediaType})`}.`,
    next: 'Vérifiez l’adresse : une page, un PDF, un texte, un fichier Word ou un livre numérique peuvent être lus.',
  }),
  'address-status': ({ status }) => ({
    what: `Le site a refusé la page (${status}).`,
    next: 'Ouvrez la page dans le navigateur, où vous êtes peut-être connecté, copiez-la et collez-la ici.',
  }),
  'address-redirects': ({ limit }) => ({
    what: `L’adresse renvoie à d’autres plus de ${limit} fois.`,
    next: 'Ouvrez la page dans le navigateur et copiez l’adresse qu’elle y a.',
  }),
  'importer-missing': () => ({
    what: 'La partie de l’application qui lit les documents n’a pas pu être chargée.',
    next: 'Vérifiez la connexion et réessayez, ou collez le texte ici.',
  }),
} satisfies Partial<FailureMessages>;
