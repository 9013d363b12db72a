import type {
  SegmentOutcome,
  SegmentTranslation,
  SourceSegment,
  Translator,
} from '@/lib/mt/translator';
import type { Hint } from './hint';
import type { Hinter } from './hinter';

/** A sentence that is translated again with hints, and its English without them. */
interface Hinted {
  readonly segment: SourceSegment;
  readonly free: SegmentTranslation;
}

/**
 * Creates a translator that looks at the English of another, and has sentences that went wrong translated
 * again with hints. They are drafted until all the others are done.
 *
 * @param loadHinter is called when the first sentence is translated; null where it cannot be had, and all
 * stays as it is
 */
export function createHintingTranslator(
  inner: Translator,
  loadHinter: () => Promise<Hinter | null>,
): Translator {
  return {
    ...inner,
    async translate(segments, onOutcome, signal) {
      const byId = new Map(segments.map((segment) => [segment.id, segment]));
      const suspected = new Map<string, Hinted>();
      const waiting: Promise<void>[] = [];
      let hinter: Hinter | null | undefined;
      const judge = (outcome: SegmentOutcome, segment: SourceSegment): void => {
        if (outcome.status !== 'translated') return;
        const { id, translation } = outcome;
        if (hinter?.mayHelp(segment, translation)) {
          suspected.set(id, { segment, free: translation });
          onOutcome(drafted(id, translation));
        } else onOutcome(outcome);
      };
      const hear = (outcome: SegmentOutcome): void => {
        const segment = byId.get(outcome.id);
        if (outcome.status !== 'translated' || !segment || isAlternative(segment)) {
          onOutcome(outcome);
        } else if (hinter === undefined) {
          onOutcome(drafted(outcome.id, outcome.translation));
          waiting.push(
            loadHinter().then((loaded) => {
              hinter = loaded;
              if (!signal.aborted) judge(outcome, segment);
            }),
          );
        } else judge(outcome, segment);
      };
      await inner.translate(segments, hear, signal);
      await Promise.all(waiting);
      if (suspected.size === 0 || !hinter || signal.aborted) return;
      await translateAgain(suspected, hinter, onOutcome, signal);
    },
  };

  async function translateAgain(
    suspected: ReadonlyMap<string, Hinted>,
    hinter: Hinter,
    onOutcome: (outcome: SegmentOutcome) => void,
    signal: AbortSignal,
  ): Promise<void> {
    const left = new Map(suspected);
    const end = (id: string, choose: (one: Hinted) => SegmentTranslation): void => {
      const one = left.get(id);
      if (!one || signal.aborted) return;
      left.delete(id);
      onOutcome({ status: 'translated', id, translation: choose(one) });
    };
    const asked: SourceSegment[] = [];
    const given = new Map<string, readonly Hint[]>();
    for (const { segment, free } of suspected.values()) {
      const hints = await hinter.hintsFor(segment, free);
      given.set(segment.id, hints);
      if (hints.length > 0) asked.push(withHints(segment, hints));
    }
    const hear = (outcome: SegmentOutcome): void => {
      if (outcome.status !== 'translated') return;
      end(outcome.id, ({ segment, free }) =>
        hinter.choose(segment, free, outcome.translation, given.get(segment.id) ?? []),
      );
    };
    if (asked.length > 0 && !signal.aborted) await inner.translate(asked, hear, signal);
    // What failed, or needs no hint after all, stays as it was.
    for (const id of [...left.keys()]) end(id, ({ free }) => free);
  }
}

/** What is asked for in an editor: it is no translation. */
const isAlternative = ({ continues }: SourceSegment): boolean => continues !== undefined;

const drafted = (id: string, translation: SegmentTranslation): SegmentOutcome => ({
  status: 'drafted',
  id,
  translation: { ...translation, steering: [] },
});

const withHints = (segment: SourceSegment, hints: readonly Hint[]): SourceSegment => ({
  ...segment,
  terms: [
    ...segment.terms,
    ...hints.map((hint) => ({
      ...hint,
      target: hint.accepted[0] ?? '',
      // It is only searched for: a word that the source annotates is said in its very form, and costs more of the rest.
      isAnnotated: false,
      // What it costs is judged by what is then doubtful.
      isRequired: true,
    })),
  ],
});
