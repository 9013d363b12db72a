import type { VocabularyMessages } from '../english/vocabulary';
import { number } from './counting';

/** The French words of the interface about saved words. */
export const frenchVocabulary: VocabularyMessages = {
  vocabulary: {
    open: 'Mots',
    title: 'Mots enregistrés',
    description: 'Les mots et expressions que vous avez enregistrés, avec leurs phrases.',
    save: (french) => `Enregistrer « ${french} »`,
    saved: (french) => `« ${french} » est enregistré`,
    show: 'Afficher',
    shown: { all: 'Tous', learning: 'À apprendre', known: 'Connus' },
    count: (count) => (Math.abs(count) < 2 ? `${number(count)} mot` : `${number(count)} mots`),
    none: 'Aucun mot n’est encore enregistré. Consultez un mot (sélectionnez-le, ou touche D) et enregistrez-le là.',
    noneOfKind: 'Aucun mot enregistré n’est de cette sorte.',
    known: (french) => `Marquer « ${french} » comme connu`,
    learning: (french) => `Apprendre « ${french} » de nouveau`,
    markKnown: 'Connu',
    markLearning: 'À réapprendre',
    remove: (french) => `Retirer « ${french} »`,
    removed: (french) => `« ${french} » a été retiré.`,
    putBack: 'Le remettre',
    anki: 'Exporter pour Anki',
    ankiFile: 'mots',
    more: (left) => `Afficher ${number(left)} de plus`,
    noSentence: 'La phrase n’était pas encore traduite.',
  },
};
