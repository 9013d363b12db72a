import type { englishTranslators } from '../english/translators';
import { wholeBytes } from './counting';

/** The French words of the interface about the translators to choose from. */
export const frenchTranslators: typeof englishTranslators = {
  builtIn: {
    name: 'Celui de l’application (rapide)',
    quality: 'Petit et rapide. Emploie votre glossaire et montre quel mot tient lieu duquel.',
    origin: (size) =>
      `Environ ${wholeBytes(size)}, compris dans ce site. Rien ne sort de l’appareil.`,
  },
  larger: {
    name: 'OPUS-MT, plus grand',
    quality:
      'Meilleur sur l’actualité (environ 8 points BLEU), et plus lent. Emploie votre glossaire ; ne montre pas quel mot tient lieu duquel.',
    origin: (size) =>
      `Environ ${wholeBytes(size)}, cherché une fois sur huggingface.co. Aucun texte ne sort de l’appareil.`,
  },
  fromFiles: {
    name: 'De vos fichiers',
    quality: (name) => `« ${name} », tel que vous l’avez donné.`,
    origin: (size) => `${wholeBytes(size)}, gardés sur cet appareil. Rien n’en sort.`,
  },
  browser: {
    name: 'Celui du navigateur',
    quality:
      'Son auteur ne dit rien de sa qualité. N’emploie pas de glossaire et ne montre pas quel mot tient lieu duquel.',
    here: 'Déjà dans ce navigateur. Rien ne sort de l’appareil.',
    toFetch:
      'Le navigateur le cherche une fois chez son auteur quand vous le choisissez. Aucun texte ne sort de l’appareil.',
  },
};
