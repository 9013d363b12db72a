import type { DocumentMeasure } from '@/lib/base/failure';
import type { FailureMessages } from '../common/failure-message';
import { formatBytes, formatNumber } from '../common/quantity';

const number = (value: number) => formatNumber('fr', value);

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

export const frenchFailures: FailureMessages = {
  'model-unknown': ({ model }) => ({
    what: `Il n’y a pas de traducteur nommé « ${model} ».`,
    next: 'Choisissez-en un dans les réglages.',
  }),
  'model-file-missing': ({ file }) => ({
    what: `Il manque un fichier du traducteur : ${file}.`,
    next: 'Remettez les fichiers de l’application tels qu’ils ont été publiés, puis réessayez.',
  }),
  'model-file-short': ({ file, expectedBytes, actualBytes }) => ({
    what: `Un fichier du traducteur est arrivé incomplet : ${file} a ${formatBytes('fr', actualBytes)} sur ${formatBytes('fr', expectedBytes)}.`,
    next: 'Réessayez. Si cela persiste, remettez les fichiers de l’application tels qu’ils ont été publiés.',
  }),
  'model-file-altered': ({ file }) => ({
    what: `Un fichier du traducteur n’est pas celui qui a été publié : ${file}.`,
    next: 'Il n’a pas été utilisé. Remettez les fichiers de l’application tels qu’ils ont été publiés, puis réessayez.',
  }),
  'model-of-another-version': () => ({
    what: 'Le traducteur de ce site n’est pas celui avec lequel cette version de l’application a été faite.',
    next: 'Il n’a pas été utilisé. Rechargez la page. Si cela persiste, remettez les fichiers de l’application tels qu’ils ont été publiés.',
  }),
  'network-unreachable': ({ file }) => ({
    what: `Le réseau n’a pas pu être joint pour chercher ${file}.`,
    next: 'Vérifiez la connexion et réessayez, ou choisissez le traducteur intégré dans les réglages.',
  }),
  'model-file-stalled': ({ file }) => ({
    what: `Le réseau est là, mais ${file} n’arrive pas.`,
    next: 'Vérifiez la connexion, puis réessayez.',
  }),
  'engine-missing': ({ file }) => ({
    what: `Le code du traducteur n’est pas à sa place : ${file}.`,
    next: 'Rechargez la page. Si cela persiste, remettez les fichiers de l’application tels qu’ils ont été publiés.',
  }),
  'model-not-loadable': ({ detail }) => ({
    what: `Le navigateur n’a pas pu démarrer le traducteur : ${detail}`,
    next: 'Fermez d’autres pages pour libérer de la mémoire, puis réessayez. Il faut un navigateur récent.',
  }),
  'model-files-gone': () => ({
    what: 'Le traducteur que vous aviez donné par fichiers n’est plus sur cet appareil.',
    next: 'Ajoutez de nouveau ses fichiers dans les réglages, ou choisissez-y un autre traducteur.',
  }),
  'model-files-unreadable': () => ({
    what: 'Ce que vous avez choisi est illisible : ce n’est pas un fichier .zip, ou il est abîmé.',
    next: 'Choisissez le dossier lui-même, ou refaites le fichier .zip.',
  }),
  'model-files-none': () => ({
    what: 'Il ne s’y trouve pas de traducteur : ni manifest.json ni config.json.',
    next: 'Choisissez le dossier des fichiers de Xenova/opus-mt-fr-en, ou d’un modèle entraîné avec cette application.',
  }),
  'model-files-lacking': ({ files }) => ({
    what: `Des fichiers du traducteur manquent : ${files.join(', ')}.`,
    next: 'Téléchargez-les dans le même dossier, et choisissez-le de nouveau.',
  }),
  'model-files-size': ({ file, expectedBytes, actualBytes }) => ({
    what: `${file} a ${formatNumber('fr', actualBytes)} octets au lieu de ${formatNumber('fr', expectedBytes)}.`,
    next: 'Téléchargez de nouveau ce fichier.',
  }),
  'model-files-altered': ({ file }) => ({
    what: `${file} n’est pas le fichier que nomme le manifeste : son empreinte est autre.`,
    next: 'Téléchargez de nouveau ce fichier.',
  }),
  'model-files-unsuitable': ({ file, problem }) => ({
    what: {
      manifest: `${file} n’est pas le manifeste d’un traducteur du français vers l’anglais.`,
      json: `${file} est abîmé : ce n’est pas du JSON.`,
      onnx: `${file} est abîmé : ce n’est pas un graphe ONNX. S’il n’a que quelques lignes de texte, il ne fait qu’indiquer où est le fichier.`,
      kind: `${file} est d’un modèle qui n’est pas un traducteur Marian.`,
    }[problem],
    next: 'Choisissez les fichiers de Xenova/opus-mt-fr-en, ou d’un modèle entraîné avec cette application.',
  }),
  'model-files-too-large': ({ limitBytes }) => ({
    what: `C’est plus gros que ${formatBytes('fr', limitBytes, 0)}.`,
    next: 'Choisissez un dossier qui contient un seul traducteur et rien d’autre, en int8.',
  }),
  'model-files-not-kept': () => ({
    what: 'Le navigateur n’a pas la place de garder le traducteur.',
    next: 'Libérez de la place sur cet appareil, et choisissez-le de nouveau. Une fenêtre privée ne garde rien.',
  }),
  'model-files-unchecked': () => ({
    what: 'La partie de l’application qui vérifie les fichiers d’un traducteur n’a pas pu être chargée.',
    next: 'Vérifiez la connexion, puis choisissez de nouveau les fichiers.',
  }),
  'translator-missing': () => ({
    what: 'Ce navigateur n’a pas de traducteur à lui du français vers l’anglais.',
    next: 'Choisissez un autre traducteur dans les réglages.',
  }),
  'translator-forbidden': () => ({
    what: 'Le navigateur ne laisse pas cette page utiliser son traducteur.',
    next: 'Choisissez un autre traducteur dans les réglages, ou demandez à qui s’occupe de ce navigateur.',
  }),
  'translator-needs-click': () => ({
    what: 'Le navigateur doit d’abord chercher son traducteur, et attend votre clic.',
    next: 'Réessayez pour qu’il le cherche, ou choisissez un autre traducteur dans les réglages.',
  }),
  'worker-died': () => ({
    what: 'Le traducteur s’est arrêté de lui-même, sans doute faute de mémoire.',
    next: 'Fermez d’autres pages pour libérer de la mémoire, puis réessayez.',
  }),
  'model-changed': () => ({
    what: 'Une nouvelle version du traducteur a été mise sur ce site.',
    next: 'Rechargez la page pour continuer avec elle.',
  }),
  'translation-failed': ({ detail }) => ({
    what: `Le traducteur a échoué : ${detail}`,
    next: 'Réessayez, ou écrivez l’anglais vous-même.',
  }),
  'translation-withheld': () => ({
    what: 'Le traducteur du navigateur ne montre pas son anglais pour cette phrase.',
    next: 'Choisissez un autre traducteur dans les réglages, ou écrivez l’anglais vous-même.',
  }),
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
  'glossary-invalid': ({ problems }) => ({
    what: `Le glossaire a des erreurs : ${problems.map(({ path, message }) => `${path} : ${message}`).join(' ; ')}`,
    next: 'Corrigez ces entrées, puis réessayez.',
  }),
  'memory-file-unreadable': () => ({
    what: 'Ce fichier n’a pas pu être lu.',
    next: 'Vérifiez qu’il est toujours là, puis choisissez-le de nouveau.',
  }),
  'memory-file-too-large': ({ limitBytes }) => ({
    what: `Ce fichier est trop gros ; une mémoire de traduction peut avoir ${formatBytes('fr', limitBytes, 0)} au plus.`,
    next: 'Exportez-en une partie depuis son programme.',
  }),
  'memory-file-unknown': ({ root }) => ({
    what:
      root === null
        ? 'Ce fichier n’est ni du TMX ni du XLIFF.'
        : `Ce fichier est du XML d’une autre sorte, <${root}>, et ni du TMX ni du XLIFF.`,
    next: 'Exportez la mémoire de traduction en TMX (.tmx) ou en XLIFF (.xlf).',
  }),
  'memory-file-malformed': ({ line, detail }) => ({
    what: `Le fichier a une erreur à la ligne ${formatNumber('fr', line)} : ${detail}.`,
    next: 'Corrigez-la, ou exportez de nouveau la mémoire de traduction.',
  }),
  'memory-file-without-pairs': ({ units }) => ({
    what:
      units === 0
        ? 'Il n’y a pas de phrases dans ce fichier.'
        : `Aucune des phrases (${formatNumber('fr', units)}) n’a à la fois du français et de l’anglais.`,
    next: 'Exportez la mémoire de traduction dans ces deux langues.',
  }),
  'glossary-file-unreadable': () => ({
    what: 'Ce fichier n’a pas pu être lu.',
    next: 'Vérifiez qu’il est toujours là, puis choisissez-le de nouveau.',
  }),
  'glossary-reader-missing': () => ({
    what: 'La partie de l’application qui lit les glossaires n’a pas pu être chargée.',
    next: 'Vérifiez la connexion, puis choisissez de nouveau le fichier.',
  }),
  'glossary-file-too-large': ({ limitBytes }) => ({
    what: `Ce fichier est trop gros ; un glossaire peut avoir jusqu’à ${formatBytes('fr', limitBytes)}.`,
    next: 'Exportez une partie du glossaire, en français et en anglais seulement.',
  }),
  'glossary-file-unpacks-too-large': ({ limitBytes }) => ({
    what: `Décompressé, ce classeur a plus de ${formatBytes('fr', limitBytes)}.`,
    next: 'Enregistrez la feuille des termes seule, ou enregistrez-la en CSV.',
  }),
  'glossary-file-too-long': ({ limit }) => ({
    what: `Ce fichier a trop d’entrées ; un glossaire peut en avoir jusqu’à ${formatNumber('fr', limit)}.`,
    next: 'Partagez-le en plusieurs fichiers.',
  }),
  'glossary-file-not-glossary': () => ({
    what: 'Ce fichier n’est ni un texte ni un classeur.',
    next: 'Enregistrez le glossaire en TBX, en CSV ou en classeur (.xlsx, .ods) sans mot de passe.',
  }),
  'glossary-file-empty': () => ({
    what: 'Il n’y a rien dans ce fichier.',
    next: 'Choisissez un autre fichier, avec du français et de l’anglais à chaque ligne.',
  }),
  'glossary-file-malformed': ({ line, detail }) => ({
    what: `Ce fichier a une erreur à la ligne ${formatNumber('fr', line)} : ${detail}.`,
    next: 'Corrigez-la, ou exportez de nouveau le glossaire.',
  }),
  'glossary-file-other-xml': ({ root }) => ({
    what: `Ce fichier est du XML d’une autre sorte (<${root}>), sans glossaire.`,
    next: 'Exportez le glossaire en TBX, ou en tableau.',
  }),
  'lexicon-missing': () => ({
    what: 'Le lexique n’a pas pu être chargé.',
    next: 'Vérifiez la connexion, puis réessayez.',
  }),
  'lexicon-altered': () => ({
    what: 'Le lexique n’est pas celui qui a été publié.',
    next: 'Il n’a pas été utilisé. Remettez les fichiers de l’application dans leur version publiée, puis réessayez.',
  }),
};
