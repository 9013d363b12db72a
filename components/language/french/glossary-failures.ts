import type { FailureMessages } from '../common/failure-message';
import { formatBytes, formatNumber } from '../common/quantity';

export const frenchGlossaryFailures = {
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
} satisfies Partial<FailureMessages>;
