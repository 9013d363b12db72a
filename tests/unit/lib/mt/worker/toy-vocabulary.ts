import { createVocabulary, type UnigramTokenizer } from '@/lib/mt/worker/sentence/vocabulary';

const special = ['</s>', '<unk>', '<pad>', '<term>', '<as>', '</term>'];
const letters = [
  ...'▁abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZéèàç0123456789.,;:!?()-\'"“”<>/',
];

/** Single letters and the given pieces; the longest that fits is taken, as `</s>` would be. */
export function createToyTokenizer(pieces: readonly string[] = []): UnigramTokenizer {
  const vocab = [...special, ...letters, ...pieces];
  const ids = new Map(vocab.map((piece, id) => [piece, id]));
  const longestFirst = [...vocab].sort((a, b) => b.length - a.length);
  return {
    normalizer: null,
    model: {
      vocab,
      tokens_to_ids: ids,
      unk_token_id: 1,
      encode: (texts) =>
        texts.flatMap((text) => {
          const found: string[] = [];
          for (let at = 0; at < text.length; ) {
            const piece =
              longestFirst.find((candidate) => text.startsWith(candidate, at)) ??
              String.fromCodePoint(text.codePointAt(at) ?? 0);
            found.push(piece);
            at += piece.length;
          }
          return found;
        }),
    },
    get_added_tokens_decoder: () =>
      new Map(special.map((content, id) => [id, { content }] as const)),
  };
}

export const createToyVocabulary = (pieces: readonly string[] = []) =>
  createVocabulary(createToyTokenizer(pieces), 0);
