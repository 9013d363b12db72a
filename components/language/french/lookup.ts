import type { LookupMessages } from '../english/lookup';
import { counted, number } from './counting';

/** The French words of the interface about looking words up and adding terms. */
export const frenchLookup: LookupMessages = {
  lookUp: {
    open: 'Consulter',
    how: {
      mouse: 'Pointez un mot pour voir son pendant. Double-cliquez pour le consulter.',
      finger: 'Appuyez longuement sur un mot pour voir son pendant et le consulter.',
    },
    panel: (french) => `Consultation : ${french}`,
    lemma: 'Forme de base',
    next: 'Mot suivant',
    previous: 'Mot précédent',
    longer: 'Un mot de plus',
    shorter: 'Un mot de moins',
    keys: '← → autres mots, Maj avec → ou ← un de plus ou de moins',
    likely: 'Comment on l’a traduit',
    share: (share) => `${number(Math.round(share * 100))} %`,
    seen: (count) =>
      `d’après ${counted(count, 'endroit', 'endroits')} de textes traduits par des personnes`,
    seenAsLemma: (lemma, count) =>
      `de « ${lemma} », d’après ${counted(count, 'endroit', 'endroits')} de textes traduits par des personnes`,
    unknown: 'Ce mot n’est pas connu ici.',
    loading: 'Chargement des mots',
    inArticle: 'Dans cet article',
    times: (count) => `${number(count)} ×`,
    unlinked: 'aucun mot anglais n’en tient lieu',
    untranslated: 'Ses phrases ne sont pas encore traduites.',
    jump: (segmentId) => `Aller à la phrase ${segmentId}`,
    moreTimes: (count) => `et ${number(count)} de plus`,
    inGlossary: 'Dans le glossaire',
    selection: 'Mots sélectionnés',
  },
  addTerm: {
    open: 'Ajouter au glossaire',
    title: 'Ajouter un terme',
    description: 'Le français dans sa forme de base, et l’anglais qu’il doit avoir.',
    french: 'Français',
    english: 'Anglais',
    noEnglish:
      'Pas encore d’anglais : écrivez-le, ou laissez vide pour une entrée qui ne fait qu’expliquer.',
    sentence: 'Phrase',
    glossary: 'Glossaire',
    newGlossary: 'Un nouveau glossaire à vous',
    add: 'Ajouter',
    taken: 'Les glossaires ont déjà ce terme. La nouvelle entrée en est un autre sens.',
    nothing: 'Aucun mot n’est relié à cette sélection. Écrivez le français vous-même.',
  },
  suggestions: {
    title: 'Suggestions',
    none: 'Il ne reste aucun candidat dans cet article.',
    places: (count) => (count === 1 ? 'une fois' : `${number(count)} fois`),
    add: (french) => `Ajouter « ${french} » au glossaire`,
    addAtOnce: (french, english) =>
      `Ajouter tout de suite « ${french} » traduit par « ${english} »`,
    added: (french) => `« ${french} » a été ajouté.`,
  },
};
