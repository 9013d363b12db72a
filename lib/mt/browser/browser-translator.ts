import type { ModelFailure } from '@/lib/base/failure';
import { fail, type Result, succeed } from '@/lib/base/result';
import { findForms } from '@/lib/text/find-forms';
import type {
  LoadNews,
  ModelIdentity,
  SegmentOutcome,
  SegmentTranslation,
  SourceSegment,
  Translator,
} from '../translator';
import { openSession } from './open-session';
import { isNamed, translateText } from './translate-text';
import type { BrowserSession, TranslatorApi } from './translator-api';

export interface BrowserTranslatorOptions {
  /** The browser's API; null where it has none. */
  readonly api: TranslatorApi | null;
  readonly model: ModelIdentity;
  /** Says whether the page may act for a click of its reader now, which fetching a model needs. */
  readonly hasClicked: () => boolean;
}

/**
 * The number of times that a sentence is sent: again only if the browser's translator was lost during it.
 */
const TRIES = 2;

/**
 * Creates a translator over the browser's own. It takes no terms, which are searched for in its English,
 * and gives no links. Sentences are sent one at a time, so that what is wanted first comes first.
 */
export function createBrowserTranslator(options: BrowserTranslatorOptions): Translator {
  const { api, model, hasClicked } = options;
  const disposal = new AbortController();
  const queues = new Set<SourceSegment[]>();
  let opening: Promise<Result<BrowserSession, ModelFailure>> | null = null;
  let isLoaded = false;

  const open = (onNews: (news: LoadNews) => void) => {
    opening ??= begin(onNews);
    return opening;
  };

  const begin = async (
    onNews: (news: LoadNews) => void,
  ): Promise<Result<BrowserSession, ModelFailure>> => {
    if (api === null) return fail({ code: 'translator-missing' });
    const onShare = (share: number) =>
      onNews({ kind: 'progress', progress: { source: 'browser', share } });
    const opened = await openSession(api, hasClicked, onShare, disposal.signal);
    // After a failure the next load tries again, because there may be a click or a network by then.
    if (!opened.ok) opening = null;
    return opened;
  };

  /** Drops a session that failed; the next sentence opens another. */
  const lose = (session: BrowserSession): void => {
    opening = null;
    session.destroy();
  };

  /** Translates one sentence; null when it was stopped. */
  const translateOne = async (
    { id, text, terms }: SourceSegment,
    signal: AbortSignal,
  ): Promise<SegmentOutcome | null> => {
    for (let tried = 0; tried < TRIES; tried += 1) {
      const opened = await open(ignore);
      if (signal.aborted) return null;
      if (!opened.ok) {
        const detail = `The translator could not be had again: ${opened.failure.code}`;
        return { status: 'failed', id, failure: { code: 'translation-failed', detail } };
      }
      try {
        const english = await translateText(opened.value, text, signal);
        return { status: 'translated', id, translation: toTranslation(english, terms) };
      } catch (error) {
        if (signal.aborted) return null;
        if (!(error instanceof Error)) throw error;
        if (isNamed(error, 'NotReadableError')) {
          return { status: 'failed', id, failure: { code: 'translation-withheld' } };
        }
        if (isNamed(error, 'QuotaExceededError')) {
          const detail = error.message;
          return { status: 'failed', id, failure: { code: 'translation-failed', detail } };
        }
        lose(opened.value);
      }
    }
    return { status: 'failed', id, failure: { code: 'worker-died' } };
  };

  return {
    async load(onNews) {
      onNews({ kind: 'identified', model });
      // A session that was lost since is opened again with the next sentence.
      if (isLoaded) return succeed(model);
      const opened = await open(onNews);
      isLoaded = opened.ok;
      return opened.ok ? succeed(model) : opened;
    },

    async translate(segments, onOutcome, signal) {
      const queue = [...segments];
      queues.add(queue);
      const until = AbortSignal.any([signal, disposal.signal]);
      while (!until.aborted) {
        const segment = queue.shift();
        if (!segment) break;
        const outcome = await translateOne(segment, until);
        if (outcome !== null && !until.aborted) onOutcome(outcome);
      }
      queues.delete(queue);
    },

    prioritise(ids) {
      const rank = ({ id }: SourceSegment) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
      for (const queue of queues) queue.sort((a, b) => rank(a) - rank(b));
    },

    dispose() {
      disposal.abort();
      void opening?.then((opened) => opened.ok && opened.value.destroy());
    },
  };
}

const ignore = () => undefined;

function toTranslation(english: string, terms: SourceSegment['terms']): SegmentTranslation {
  const text = english.trim();
  const found = findForms(
    text,
    terms.map(({ accepted }) => accepted),
  );
  return {
    text,
    links: [],
    tokens: text.split(/\s+/).length,
    steering: terms.map(({ span }, term) => ({
      span,
      outcome: found[term] ? 'followed' : 'not-taken',
    })),
  };
}
