import { type Span, sliceSpan } from '@/lib/text/span';
import { foldWord, tokenise } from '@/lib/text/tokenise';

/** Shorter words say too little to be missed: `de`, `les`, `ont`. */
const SHORTEST = 4;
/** Longer ones that English may well leave out or say otherwise. */
const small = new Set(
  `dans pour avec plus moins sont était étaient cette cettes ceux celle celles leur leurs elle elles mais tout
  toute tous toutes comme même mêmes sans sous entre depuis selon ainsi alors après avant dont être avoir avait
  avaient fait faire faite font sera seront serait seraient aurait auraient encore aussi très bien déjà donc puis
  lors lorsque quand quel quelle quels quelles chez vers contre pendant autre autres notre votre nous vous ici
  cela ceci celui part peut peuvent doit doivent deux trop peu afin parce tandis ailleurs jamais rien aucun
  aucune personne soit ayant étant plusieurs certains certaines quelque quelques chaque environ quant alors`
    .split(/\s+/)
    .map(foldWord),
);

/** The words of a French text that its English can hardly do without, in order. */
export const contentWords = (french: string): readonly Span[] =>
  tokenise(french).flatMap(({ kind, span }) => {
    const word = foldWord(sliceSpan(french, span));
    return kind === 'word' && word.length >= SHORTEST && !small.has(word) ? [span] : [];
  });
