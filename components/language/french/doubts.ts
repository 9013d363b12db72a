import type { FlagKind } from '@/lib/flags/sentence-flag';
import type { DoubtMessages } from '../english/doubts';
import { number } from './counting';

/** For the choice of one kind. */
const kinds: Record<FlagKind, string> = {
  'quantity-missing': 'Nombre ou date',
  'unit-differs': 'Unité',
  'quantity-added': 'Nombre ajouté',
  'verbatim-missing': 'Pas recopié',
  'name-missing': 'Nom',
  'negation-lost': 'Négation',
  'restriction-lost': 'Restriction',
  'clause-unlinked': 'Partie omise',
  'too-short': 'Court',
  'too-long': 'Long',
  repetition: 'Répétition',
  'unknown-word': 'Mot inconnu',
  'marks-unbalanced': 'Guillemets, parenthèses',
  unlikely: 'Pas sûr',
};

/** What differs. Of the two texts it is given the words that a flag points at, empty for none. */
const says: Record<FlagKind, (french: string, english: string) => string> = {
  'quantity-missing': (french, english) =>
    english === ''
      ? `« ${french} » en français ; rien ne le dit en anglais.`
      : `« ${french} » en français, « ${english} » en anglais.`,
  'unit-differs': (french) => `« ${french} » en français ; une autre unité en anglais.`,
  'quantity-added': (_, english) => `« ${english} » en anglais ; rien ne le dit en français.`,
  'verbatim-missing': (french) => `« ${french} » devrait être recopié, et manque en anglais.`,
  'name-missing': (french) => `Le nom « ${french} » manque en anglais.`,
  'negation-lost': (french) => `« ${french} » nie quelque chose ; l’anglais, peut-être pas.`,
  'restriction-lost': (french) => `« ${french} » restreint ; l’anglais, peut-être pas.`,
  'clause-unlinked': (french) => `« ${french} » manque peut-être en anglais.`,
  'too-short': () => 'L’anglais est bien plus court que le français.',
  'too-long': () => 'L’anglais est bien plus long que le français.',
  repetition: (_, english) => `L’anglais répète sans cesse « ${english} ».`,
  'unknown-word': (_, english) => `« ${english} » n’est pas un mot anglais connu.`,
  'marks-unbalanced': () =>
    'Des guillemets ou des parenthèses de l’anglais ne vont pas par paires.',
  unlikely: (_, english) => `Le traducteur lui-même n’était pas sûr de « ${english} ».`,
};

/** What the interface says in French of doubtful places. */
export const frenchDoubts: DoubtMessages = {
  title: 'À vérifier',
  standing: (revised, total) => {
    if (revised === 0) return 'Cet anglais est d’une machine, et n’a pas été relu.';
    if (revised === total) return 'Vous avez relu toutes les phrases de cet anglais.';
    return `Cet anglais est d’une machine ; phrases relues à la main : ${number(revised)} sur ${number(total)}.`;
  },
  open: 'À vérifier',
  count: (count) =>
    count === 0
      ? 'Rien à vérifier.'
      : `${number(count)} ${count === 1 ? 'endroit' : 'endroits'} à vérifier`,
  missing: 'La partie de l’application qui cherche les passages douteux n’a pas pu être chargée.',
  about:
    'Trouvé en comparant les deux textes. Ce qui n’est pas dans la liste peut être faux aussi.',
  filter: 'Sorte',
  all: 'Tout',
  kinds,
  says,
  inSentence: (count) => `À vérifier ici : ${number(count)}`,
  panel: (segmentId) => `À vérifier dans la phrase ${segmentId}`,
  better: (flagged, total, name) =>
    `${number(flagged)} phrases sur ${number(total)} sont à vérifier. Un autre traducteur fait peut-être mieux : ${name}.`,
  otherTranslators: 'Autres traducteurs',
  accept: 'C’est juste',
  accepted: 'Vous avez dit que c’est juste.',
};
