import {
  isSaid,
  type ModelIdentity,
  type SegmentOutcome,
  type SegmentTranslation,
  type SourceSegment,
  type Translator,
} from '../translator';

export interface AssistedTranslatorOptions {
  /** Takes no terms. */
  readonly main: Translator;
  /** What it is to be known as: its sentences are not those of the main one alone. */
  readonly model: ModelIdentity;
  /** Takes terms. Loaded when a sentence first lacks one, and asked for such sentences alone. */
  readonly helper: Translator;
  /** Whether the helper's sentence stands for the main one's where it says more terms; else it is offered. */
  readonly takesHelp: boolean;
}

/** A sentence in which the main translator lacks a term, or of which it made nothing. */
type Lacking = { readonly segment: SourceSegment } & (
  | { readonly status: 'translated'; readonly translation: SegmentTranslation }
  | { readonly status: 'failed'; readonly outcome: SegmentOutcome }
);

/**
 * A translator that takes no terms, with one beside it that does. The first English of all sentences
 * comes first; then those that lack a wanted term, or failed, are asked of the helper.
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

/** Two translations of a sentence, of which one stands and the other is at hand. */
const pair = (
  own: SegmentTranslation,
  help: SegmentTranslation,
  helpStands: boolean,
): SegmentTranslation => (helpStands ? { ...help, other: own } : { ...own, other: help });

const termsSaid = ({ steering }: SegmentTranslation): number =>
  steering.filter(({ outcome }) => isSaid(outcome)).length;

const lacksTerm = (translation: SegmentTranslation): boolean =>
  termsSaid(translation) < translation.steering.length;

/** The reader has required a term of it. */
const isInsistedOn = ({ terms }: SourceSegment): boolean =>
  terms.some(({ isRequired }) => isRequired);
