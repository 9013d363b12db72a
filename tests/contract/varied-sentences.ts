import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { splitSentences } from '@/lib/text/segment';
import { sliceSpan } from '@/lib/text/span';

const article = readFileSync(
  fileURLToPath(new URL('../../public/articles/haut-karabakh.txt', import.meta.url)),
  'utf8',
);

const subjects = [
  'Le ministre',
  'La Cour des comptes',
  'Une infirmière de l’hôpital de Šibenik',
  'Les 27 États membres',
  'Mon voisin, qui n’aime pas les chiens,',
  'L’usine de Saint-Étienne-du-Rouvray',
  'Aucun des chercheurs interrogés mardi',
  'Elle',
];
const verbs = [
  'a refusé',
  'annoncera demain',
  'ne comprenait toujours pas',
  'devrait, selon plusieurs sources proches du dossier, abandonner',
  'vend',
];
const objects = [
  'la réforme des retraites.',
  '3,5 millions d’euros de subventions, soit 12 % de plus qu’en 2019 !',
  'le vieux pont de pierre qui enjambe la rivière, malgré les réserves des habitants et l’avis du conseil.',
  '« un geste qui ne coûte rien »…',
  'ce qu’on lui demande : se taire, attendre, puis recommencer comme si rien ne s’était passé.',
];
const others = [
  'Non.',
  'Pourquoi ?',
  'LE PRIX DU BLÉ S’ENVOLE À CHICAGO',
  'Le 🐈 de Łukasz Żółć dort.',
  'Il y a des jours où tout va mal, des jours où tout va bien, et des jours, les plus nombreux, où il ne se passe rien du tout, si bien qu’on finit par se demander, le soir, en rangeant ses papiers, à quoi l’on a bien pu passer son temps depuis le matin.',
  '• premier point : 12 h 30',
];

/** Two hundred sentences of every length: the first article's, and others that are put together. */
export const variedSentences: readonly string[] = [
  ...others,
  ...splitSentences(article).map((span) => sliceSpan(article, span).trim()),
  ...subjects
    .flatMap((subject, s) =>
      verbs.flatMap((verb, v) =>
        objects.map((object, o) => ({ text: `${subject} ${verb} ${object}`, s, v, o })),
      ),
    )
    // Long and short ones in turn.
    .sort((a, b) => ((a.s * 7 + a.v * 5 + a.o * 3) % 11) - ((b.s * 7 + b.v * 5 + b.o * 3) % 11))
    .map(({ text }) => text),
]
  .filter((text) => text !== '')
  .slice(0, 200);
