import type { StoreApi } from 'zustand/vanilla';
import { segmentsOf } from '@/lib/document/segments-of';
import type { Database } from '@/lib/store/kept/database';
import { type KeptEnglish, type KeptReading, unread } from '@/lib/store/kept/kept-articles';
import type { ReaderState } from '@/lib/store/state/reader-state';
import type { ReadingPlace } from '@/lib/store/state/reading-place';
import { shownEnglish } from '@/lib/store/state/segment-states';

/** Keeps where the reader is in the open article, and its English as it is shown. */
export interface KeepingReading {
  /** Takes over what was kept of an article that is being opened, and gives what the page shows of it. */
  open(articleId: string, kept: KeptReading | null): Pick<ReaderState, 'place'>;
  keepPlace(place: ReadingPlace): void;
  /** Writes at once what waits to be written, as before the page goes or another article comes. */
  flush(): void;
}

interface KeepingReadingOptions {
  readonly store: StoreApi<ReaderState>;
  readonly database: Pick<Database, 'readings' | 'english'>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Runs something later. Returns what stops it. */
  readonly later: (run: () => void, ms: number) => () => void;
  /** Called when something was kept, for the other tabs. */
  readonly onKept: () => void;
}

/** Sentences come four times a second, and their record is written whole: it waits for a pause. */
const ENGLISH_PAUSE_MS = 2000;
const PLACE_PAUSE_MS = 300;

export function createKeepingReading(options: KeepingReadingOptions): KeepingReading {
  const { store, database, clock, later, onKept } = options;
  /** Of the open article; null before there is one. */
  let reading: KeptReading | null = null;
  /** Its English as an earlier visit kept it; null where there is none, or not yet. */
  let before: KeptEnglish | null = null;

  const write = async (latest: KeptReading | null): Promise<void> => {
    if (latest === null) return;
    await database.readings.write(latest);
    onKept();
  };

  /** All at once and without waiting, because the page may be left in a moment. */
  const writeEnglish = async (): Promise<void> => {
    const { article, segments, postEdits } = store.getState();
    if (article === null || reading?.article !== article.id) return;
    // While the memory is being asked, and where the model cannot be had, less is shown than was kept.
    const sentences = segmentsOf(article).map(
      ({ id }, at) => shownEnglish({ segments, postEdits }, id) ?? before?.sentences[at] ?? null,
    );
    const translated = sentences.filter((sentence) => sentence !== null).length;
    reading = { ...reading, translated, edited: Object.keys(postEdits).length };
    const english = { article: article.id, sentences };
    await Promise.all([translated > 0 ? database.english.write(english) : null, write(reading)]);
  };

  const place = createDelay(() => write(reading), later);
  const english = createDelay(writeEnglish, later);

  store.subscribe((now, last) => {
    if (now.article !== last.article) return;
    if (now.segments === last.segments && now.postEdits === last.postEdits) return;
    english.start(ENGLISH_PAUSE_MS);
  });

  return {
    open(articleId, kept) {
      // An article that was never open is shown as the one before it was.
      const sides = reading?.sides ?? 'both';
      reading = { ...(kept ?? { ...unread(articleId), sides }), openedAt: clock() };
      place.start(PLACE_PAUSE_MS);
      before = null;
      void database.english.find([articleId]).then((found) => {
        if (reading?.article === articleId) before = found;
      });
      const { segment, position, current } = reading;
      return { place: { segment, position, current, sides: reading.sides } };
    },
    keepPlace(latest) {
      if (reading === null) return;
      reading = { ...reading, ...latest };
      place.start(PLACE_PAUSE_MS);
    },
    flush() {
      english.end();
      place.end();
    },
  };
}

/** Runs something once nothing has asked for it for a while. */
function createDelay(run: () => Promise<void>, later: KeepingReadingOptions['later']) {
  let stop: (() => void) | null = null;
  const runNow = () => {
    stop = null;
    void run();
  };
  return {
    start(ms: number) {
      stop?.();
      stop = later(runNow, ms);
    },
    /** Runs it at once if it was asked for. */
    end() {
      if (stop === null) return;
      stop();
      runNow();
    },
  };
}
