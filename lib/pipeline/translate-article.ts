import { assertNever } from '@/lib/base/assert-never';
import type { TranslationFailure } from '@/lib/base/failure';
import { yieldEverySlice, yieldToPage } from '@/lib/base/yield-to-page';
import type {
  SegmentOutcome,
  SegmentTranslation,
  SourceSegment,
  Translator,
} from '@/lib/mt/translator';
import { type After, bundleReports } from './bundle-reports';
import { groupSegments, type SegmentGroup } from './group-segments';
import { measureSpeed, type Speed } from './measure-speed';
import { recallTranslations } from './recall-translations';
import { type TranslationKey, type TranslationMemory, translationKey } from './translation-memory';

export type SegmentReport =
  /** English that lacks a term, which is still being sought; another report follows. */
  | { readonly status: 'drafted'; readonly translation: SegmentTranslation }
  | {
      readonly status: 'translated';
      readonly translation: SegmentTranslation;
      readonly from: 'model' | 'memory';
    }
  | { readonly status: 'failed'; readonly failure: TranslationFailure };

export interface ArticleTranslation {
  /** Resolves when every segment was reported, or soon after the signal aborts. */
  readonly finished: Promise<void>;
  /** Moves these segments to the front. Ids that are not waiting are ignored. */
  prioritise(segmentIds: readonly string[]): void;
}

export interface TranslateArticleOptions {
  /** A translator that was asked to load its model before. */
  readonly translator: Translator;
  /**
   * Says whether the model could be loaded. If not, only what the memory had is reported. Null when the
   * model is there already.
   */
  readonly loaded: Promise<boolean> | null;
  readonly modelDigest: string;
  readonly memory: TranslationMemory;
  readonly signal: AbortSignal;
  /** Milliseconds, from any start. */
  readonly now: () => number;
  /**
   * Gets what the memory had first, a hundred sentences at a time, then the machine's translations as they
   * come, but no more often than a page can draw. An abort hands over what is known at that moment.
   */
  readonly onReports: (reports: ReadonlyMap<string, SegmentReport>) => void;
  /**
   * Gets null when the machine starts, then its speed with each report. A draft counts as done, so that no
   * time is left when every sentence has some English.
   */
  readonly onSpeed: (speed: Speed | null) => void;
  readonly after?: After;
}

/**
 * Translates segments: what the memory has is not translated again, equal sentences are translated
 * once, and a failed segment stops no other.
 *
 * @param segments in the order of the article
 */
export function translateArticle(
  segments: readonly SourceSegment[],
  options: TranslateArticleOptions,
): ArticleTranslation {
  const { translator, loaded, modelDigest, memory, signal, now, onReports, onSpeed } = options;
  const { after = (ms, run) => setTimeout(run, ms) } = options;
  let inView: readonly string[] = [];
  /** The groups that the machine still works on, by the id under which each was sent. */
  let waiting: ReadonlyMap<string, SegmentGroup> = new Map();
  /** The id under which a segment's group was sent, by segment id. */
  let sentAs: ReadonlyMap<string, string> = new Map();

  const waitingInView = (): readonly string[] => {
    const ids = inView.flatMap((id) => sentAs.get(id) ?? []);
    return [...new Set(ids)].filter((id) => waiting.has(id));
  };

  /** Reports what the memory has, and returns the segments that it lacks. */
  const recall = async (): Promise<readonly SourceSegment[]> => {
    const remembered = await recallTranslations(segments, modelDigest, memory);
    if (signal.aborted) return [];
    await reportInParts(reportRemembered(remembered), onReports, signal);
    return segments.filter(({ id }) => !remembered.has(id));
  };

  const translate = async (groups: Map<string, SegmentGroup>): Promise<void> => {
    waiting = groups;
    sentAs = new Map(
      [...groups].flatMap(([id, { segments: equal }]) => equal.map((segment) => [segment.id, id])),
    );
    const front = waitingInView();
    const isInFront = new Set(front);
    const inOrder = [...front, ...[...groups.keys()].filter((id) => !isInFront.has(id))];
    let startedAt = now();
    let wordsDone = 0;
    let wordsLeft = [...groups.values()].reduce((sum, { words }) => sum + words, 0);
    const drafted = new Set<string>();

    const count = ({ id, status }: SegmentOutcome, words: number): void => {
      if (drafted.has(id)) return;
      if (status === 'drafted') drafted.add(id);
      wordsLeft -= words;
      if (status !== 'failed') wordsDone += words;
    };

    const take = (outcome: SegmentOutcome): void => {
      const group = groups.get(outcome.id);
      if (!group) return;
      if (outcome.status !== 'drafted') groups.delete(outcome.id);
      if (outcome.status === 'translated') memory.write(keyOf(group, outcome), outcome.translation);
      if (signal.aborted) return;
      count(outcome, group.words);
      bundle.add(new Map(group.segments.map(({ id }) => [id, reportOf(outcome)])));
    };
    const begin = (): void => {
      startedAt = now();
      onSpeed(null);
    };
    /** Resolves when the model is there; null after that. */
    let coming: Promise<boolean> | null = null;
    const hear = (outcome: SegmentOutcome): void => {
      if (coming === null) take(outcome);
      else void coming.then((isThere) => isThere && take(outcome));
    };
    const bundle = bundleReports<SegmentReport>(
      segments.length,
      (reports) => {
        onReports(reports);
        onSpeed(measureSpeed(wordsDone, wordsLeft, now() - startedAt));
      },
      now,
      after,
    );

    if (loaded === null) {
      begin();
    } else {
      coming = loaded.then((isThere) => {
        if (isThere) coming = null;
        if (isThere && !signal.aborted) begin();
        return isThere;
      });
    }
    signal.addEventListener('abort', bundle.flush, { once: true });
    const sources = inOrder.flatMap((id) => groups.get(id)?.segments[0] ?? []);
    const translated = translator.translate(sources, hear, signal);
    if (front.length > 0) translator.prioritise(front);
    await translated;
    if (!signal.aborted) await coming;
    signal.removeEventListener('abort', bundle.flush);
    bundle.flush();
  };

  const run = async (): Promise<void> => {
    const missing = await recall();
    const groups = await groupSegments(missing, modelDigest, yieldEverySlice({ now }));
    if (groups.size > 0 && !signal.aborted) await translate(groups);
  };

  return {
    finished: run(),
    prioritise(segmentIds) {
      inView = segmentIds;
      const front = waitingInView();
      if (front.length > 0) translator.prioritise(front);
    },
  };
}

/** English that another model made than the one that was asked is kept as that one's. */
function keyOf(
  { key, segments: [segment] }: SegmentGroup,
  { digest }: Extract<SegmentOutcome, { readonly status: 'translated' }>,
): TranslationKey {
  return digest === undefined || segment === undefined ? key : translationKey(digest, segment);
}

export const reportRemembered = (
  remembered: ReadonlyMap<string, SegmentTranslation>,
): ReadonlyMap<string, SegmentReport> =>
  new Map(
    [...remembered].map(([id, translation]) => [
      id,
      { status: 'translated', translation, from: 'memory' },
    ]),
  );

/** What a window shows at first is drawn before the rest. */
const REPORTED_FIRST = 24;
/** The number of sentences that the page can draw at once without a delay that a reader would feel. */
const REPORTED_AT_ONCE = 100;

/** Passes many reports on in parts, and lets the page answer between two of them. */
export async function reportInParts(
  reports: ReadonlyMap<string, SegmentReport>,
  onReports: (reports: ReadonlyMap<string, SegmentReport>) => void,
  signal: AbortSignal,
): Promise<void> {
  const all = [...reports];
  let reported = 0;
  while (reported < all.length && !signal.aborted) {
    if (reported > 0) await yieldToPage();
    const end = reported + (reported === 0 ? REPORTED_FIRST : REPORTED_AT_ONCE);
    if (!signal.aborted) onReports(new Map(all.slice(reported, end)));
    reported = end;
  }
}

function reportOf(outcome: SegmentOutcome): SegmentReport {
  switch (outcome.status) {
    case 'drafted':
      return { status: 'drafted', translation: outcome.translation };
    case 'translated':
      return { status: 'translated', translation: outcome.translation, from: 'model' };
    case 'failed':
      return { status: 'failed', failure: outcome.failure };
    default:
      return assertNever(outcome);
  }
}
