import type { FailureMessages } from '../common/failure-message';
import { formatBytes, formatNumber } from '../common/quantity';

export const frenchTranslatorFailures = {
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
    next: 'Vérifiez la connexion, puis réessayez. À la place d’un autre traducteur, le traducteur intégré peut être choisi dans les réglages.',
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
  'lexicon-missing': () => ({
    what: 'Le lexique n’a pas pu être chargé.',
    next: 'Vérifiez la connexion, puis réessayez.',
  }),
  'lexicon-altered': () => ({
    what: 'Le lexique n’est pas celui qui a été publié.',
    next: 'Il n’a pas été utilisé. Remettez les fichiers de l’application dans leur version publiée, puis réessayez.',
  }),
} satisfies Partial<FailureMessages>;
