import type { englishArticle } from '../english/article';
import { number, plural } from './counting';

/** The French words of the interface about opening an article. */
export const frenchArticle: typeof englishArticle = {
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
};
