import {
  isSaid,
  type ModelIdentity,
  type SegmentOutcome,
  type SegmentTranslation,
  type SourceSegment,
  type Translator,
} from '../translator';

export interface AssistedTranslatorOptions {
  /** The translator of all sentences. It takes no terms. */
  readonly main: Translator;
  /** The identity of the pair, because its sentences are not those of the main translator alone. */
  readonly model: ModelIdentity;
  /**
   * The translator that takes terms. It is loaded when a sentence first lacks a term, and is asked for such
   * sentences only.
   */
  readonly helper: Translator;
  /**
   * Whether the helper's sentence replaces the main one's when it has more terms; otherwise it is offered.
   */
  readonly takesHelp: boolean;
}

/** A sentence in which the main translator lacks a term, or which it failed to translate. */
type Lacking = { readonly segment: SourceSegment } & (
  | { readonly status: 'translated'; readonly translation: SegmentTranslation }
  | { readonly status: 'failed'; readonly outcome: SegmentOutcome }
);

/**
 * Creates a translator that takes no terms, with one beside it that does. All sentences get their first
 * English first; then the helper is asked for those that lack a wanted term, or failed.
 */
export function createAssistedTranslator({
  main,
  model,
  helper,
  takesHelp,
}: AssistedTranslatorOptions): Translator {
  const askHelper = async (
    lacking: ReadonlyMap<string, Lacking>,
    onOutcome: (outcome: SegmentOutcome) => void,
    signal: AbortSignal,
  ): Promise<void> => {
    const helped = new Map(lacking);
    const take = (id: string, help: SegmentTranslation | null): void => {
      const own = helped.get(id);
      if (own === undefined || signal.aborted) return;
      helped.delete(id);
      onOutcome(toOutcome(own, help));
    };
    const loaded = await helper.load(ignore);
    if (loaded.ok && !signal.aborted) {
      const hear = (outcome: SegmentOutcome): void => {
        if (outcome.status === 'drafted') return;
        const help = outcome.status === 'translated' ? outcome.translation : null;
        take(outcome.id, help && { ...help, madeBy: loaded.value.id });
      };
      const segments = [...lacking.values()].map(({ segment }) => segment);
      await helper.translate(segments, hear, signal);
    }
    for (const id of [...helped.keys()]) take(id, null);
  };

  const toOutcome = (own: Lacking, help: SegmentTranslation | null): SegmentOutcome => {
    const { id } = own.segment;
    if (own.status === 'failed') {
      return help ? { status: 'translated', id, translation: help } : own.outcome;
    }
    const translation =
      help && termsSaid(help) > termsSaid(own.translation)
        ? pair(
            { ...own.translation, madeBy: model.id },
            help,
            takesHelp || isInsistedOn(own.segment),
          )
        : own.translation;
    return { status: 'translated', id, translation };
  };

  return {
    async load(onNews) {
      const loaded = await main.load((news) =>
        onNews(news.kind === 'identified' ? { kind: 'identified', model } : news),
      );
      return loaded.ok ? { ok: true, value: model } : loaded;
    },

    async translate(segments, onOutcome, signal) {
      const byId = new Map(segments.map((segment) => [segment.id, segment]));
      const lacking = new Map<string, Lacking>();
      const hear = (outcome: SegmentOutcome): void => {
        const segment = byId.get(outcome.id);
        if (segment && outcome.status === 'failed') {
          lacking.set(outcome.id, { segment, status: 'failed', outcome });
        } else if (segment && outcome.status === 'translated' && lacksTerm(outcome.translation)) {
          const { id, translation } = outcome;
          lacking.set(id, { segment, status: 'translated', translation });
          onOutcome({ status: 'drafted', id, translation: { ...translation, steering: [] } });
        } else {
          onOutcome(outcome);
        }
      };
      await main.translate(segments, hear, signal);
      if (lacking.size > 0 && !signal.aborted) await askHelper(lacking, onOutcome, signal);
    },

    prioritise(ids) {
      main.prioritise(ids);
      helper.prioritise(ids);
    },

    dispose() {
      main.dispose();
      helper.dispose();
    },
  };
}

const ignore = () => undefined;

/** Joins two translations of a sentence: one stands, and the other is offered. */
const pair = (
  own: SegmentTranslation,
  help: SegmentTranslation,
  helpStands: boolean,
): SegmentTranslation => (helpStands ? { ...help, other: own } : { ...own, other: help });

const termsSaid = ({ steering }: SegmentTranslation): number =>
  steering.filter(({ outcome }) => isSaid(outcome)).length;

const lacksTerm = (translation: SegmentTranslation): boolean =>
  termsSaid(translation) < translation.steering.length;

/** Says whether the reader has required a term of the sentence. */
const isInsistedOn = ({ terms }: SourceSegment): boolean =>
  terms.some(({ isRequired }) => isRequired);
