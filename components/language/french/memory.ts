import type { MemoryMessages } from '../english/memory';
import { number, sentences } from './counting';

/** What the interface says in French of translation memories. */
export const frenchMemory: MemoryMessages = {
  memories: {
    title: 'Mémoires de traduction',
    open: 'Mémoires',
    description:
      'L’anglais de travaux antérieurs. Une phrase qu’une mémoire contient en est reprise, avant la machine : la première dans cet ordre compte.',
    edits: 'Ce que vous avez écrit à la main',
    editsHint: 'Se remplit à mesure que vous modifiez. Passe avant toutes les autres.',
    pairs: sentences,
    add: 'Ajouter une mémoire',
    addHint: 'TMX ou XLIFF. Choisissez un fichier, ou déposez-le sur cette fenêtre.',
    reading: (name) => `Lecture de « ${name} »`,
    added: (name, count) => `« ${name} » a été ajoutée : ${sentences(count)}.`,
    leftOut: (count, line) =>
      `Laissées de côté, sans français ou sans anglais : ${number(count)}, la première à la ligne ${number(line)}.`,
    notKept:
      'Le navigateur n’a pas la place de la garder : elle dure jusqu’à la fermeture de la page.',
    rename: (name) => `Renommer « ${name} »`,
    up: (name) => `Monter « ${name} »`,
    down: (name) => `Descendre « ${name} »`,
    moved: (name, place) => `« ${name} » porte maintenant le numéro ${number(place)}`,
    remove: (name) => `Retirer « ${name} »`,
    removeForGood: 'La retirer pour de bon',
    removed: (name) => `« ${name} » a été retirée.`,
    from: (name) => `De la mémoire « ${name} »`,
    offers: 'Phrases semblables dans les mémoires',
    alike: (share, name) => `semblable à ${number(Math.floor(share * 100))} %, de « ${name} »`,
    take: 'Prendre son anglais',
    takeSimilar: (share, english) =>
      `Prendre la phrase semblable à ${number(Math.floor(share * 100))} % des mémoires : ${english}`,
    search: 'Chercher dans les mémoires',
    searchDescription: 'Toutes les phrases qui contiennent tous ces mots, avec leur anglais.',
    words: 'Mots',
    language: 'Langue des mots',
    found: (total, shown) =>
      total > shown ? `${sentences(total)}, dont ${number(shown)} montrées` : sentences(total),
    none: 'Aucune phrase des mémoires ne contient tous ces mots.',
    empty: 'Les mémoires sont encore vides. Ajoutez-en une, ou modifiez une phrase à la main.',
  },
};
