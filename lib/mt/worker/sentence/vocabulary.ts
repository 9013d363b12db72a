/** A piece of text as the model's vocabulary cuts it; `▁` stands for a space. */
export interface Piece {
  readonly id: number;
  readonly text: string;
}

/** The model's pieces, of both languages. */
export interface Vocabulary {
  readonly size: number;
  readonly endId: number;
  readonly unknownId: number;
  /** The tokens around an annotated term, when the model was trained with them. */
  readonly annotation: {
    readonly open: number;
    readonly as: number;
    readonly close: number;
  } | null;
  /** Tokens with a meaning of their own, which are never text: `</s>`, `<pad>` … */
  readonly special: ReadonlySet<number>;
  /**
   * What the model's own tokenizer does to a text first, or null when the model was trained on text
   * as `normaliseFrench` and `normaliseEnglish` make it.
   */
  readonly normalise: ((text: string) => string) | null;
  /**
   * Cuts text whose spaces were replaced by `▁`. The pieces joined are the text again; a text that
   * spells a special token becomes plain pieces.
   */
  cut(text: string): readonly Piece[];
  textOf(id: number): string;
}

export const SPACE = '▁';

/** What is needed of the ML library's tokenizer. */
export interface UnigramTokenizer {
  readonly normalizer: { normalize(text: string): string } | null;
  readonly model: {
    readonly vocab: readonly string[];
    readonly tokens_to_ids: ReadonlyMap<string, number>;
    readonly unk_token_id?: number | undefined;
    encode(texts: string[]): string[];
  } | null;
  get_added_tokens_decoder(): ReadonlyMap<number, { readonly content: string }>;
}

export function createVocabulary(tokenizer: UnigramTokenizer, endId: number): Vocabulary {
  const { model, normalizer } = tokenizer;
  const unknownId = model?.unk_token_id;
  if (!model || unknownId === undefined) throw new Error('The tokenizer has no unigram model');
  const added = tokenizer.get_added_tokens_decoder();
  const spellings = [...added.values()].map(({ content }) => content);
  const idOf = (text: string) => model.tokens_to_ids.get(text);
  const [open, as, close] = ['<term>', '<as>', '</term>'].map(idOf);

  const cut = (text: string): Piece[] => {
    const pieces: { id: number; text: string }[] = [];
    for (const part of breakSpellings(text, spellings)) {
      for (const piece of model.encode([part])) {
        const id: number = idOf(piece) ?? unknownId;
        const last = pieces.at(-1);
        // As in training, unknown characters in a row are one piece.
        if (id === unknownId && last?.id === unknownId) last.text += piece;
        else pieces.push({ id, text: piece });
      }
    }
    return pieces;
  };

  return {
    size: model.vocab.length,
    endId,
    unknownId,
    annotation:
      open === undefined || as === undefined || close === undefined ? null : { open, as, close },
    special: new Set(added.keys()),
    normalise: normalizer && ((text) => normalizer.normalize(text)),
    cut,
    textOf: (id) => model.vocab[id] ?? '',
  };
}

/**
 * Cuts a text inside everything that spells a special token, after its first character, so that the
 * tokenizer, which sees the parts one by one, can never take it for one.
 */
export function breakSpellings(text: string, spellings: readonly string[]): string[] {
  const cuts = new Set<number>();
  for (const spelling of spellings) {
    if (spelling.length < 2) continue;
    for (let at = text.indexOf(spelling); at >= 0; at = text.indexOf(spelling, at + 1)) {
      cuts.add(at + 1);
    }
  }
  const bounds = [0, ...[...cuts].sort((a, b) => a - b), text.length];
  return bounds.slice(1).map((end, index) => text.slice(bounds[index], end));
}
