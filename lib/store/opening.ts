import type { StoreApi } from 'zustand/vanilla';
import { noDecisions } from '@/glossary/findings/decisions';
import type { ArticleFailure } from '@/lib/base/failure';
import { PersistentMap } from '@/lib/base/persistent-map';
import type { Result } from '@/lib/base/result';
import { type ArticleExtras, noExtras } from '@/lib/document/article-extras';
import { builtInArticle } from '@/lib/document/built-in-article';
import { readArticle } from '@/lib/document/read-article';
import { segmentsOf } from '@/lib/document/segments-of';
import { findModel } from '@/lib/mt/models/registry';
import type { AcceptingFlags } from '@/lib/store/edits/accepting-flags';
import type { Deciding } from '@/lib/store/edits/deciding';
import type { PostEditing } from '@/lib/store/edits/post-editing';
import type { Stepping } from '@/lib/store/edits/stepping';
import type { TermCompiler } from '@/lib/store/glossaries/term-compiler';
import type { Database } from '@/lib/store/kept/database';
import { settingsOf } from '@/lib/store/kept/kept-records';
import { inLibrary, keepArticle } from '@/lib/store/library/keeping-article';
import type { KeepingReading } from '@/lib/store/library/keeping-reading';
import type { MemoriesKeeper } from '@/lib/store/memories/memories-store';
import type {
  ReaderActions,
  ReaderState,
  SegmentState,
  SentenceDoubts,
} from '@/lib/store/state/reader-state';
import type { ChoosingQuality } from '@/lib/store/translating/choosing-quality';
import type { SentenceChanges } from '@/lib/store/translating/sentence-changes';
import type { Translating } from '@/lib/store/translating/translating';

/** Opens articles: one of the library, the built-in one, or a text that the reader brings. */
export interface Opening extends Pick<ReaderActions, 'openKept' | 'openBuiltIn' | 'open'> {
  /** Tries again to open what was asked for last. */
  openAgain(): Promise<void>;
  /** Gives up an article that is still on its way, so that it does not start by itself any more. */
  cancel(): void;
}

interface OpeningOptions {
  readonly store: StoreApi<ReaderState>;
  readonly database: Pick<Database, 'settings' | 'articles' | 'texts' | 'readings'>;
  readonly fetchText: (address: string) => Promise<Result<string, ArticleFailure>>;
  /** Resolves when the glossary is as it was left on this device. */
  readonly glossaryRestored: Promise<void>;
  readonly terms: Pick<TermCompiler, 'whenReady'>;
  readonly stepping: Pick<Stepping, 'keepEditsOf'>;
  readonly deciding: Pick<Deciding, 'read' | 'open'>;
  readonly postEditing: Pick<PostEditing, 'restore'>;
  readonly acceptingFlags: Pick<AcceptingFlags, 'restore'>;
  readonly changes: Pick<SentenceChanges, 'clear'>;
  readonly memories: Pick<MemoriesKeeper, 'lookUp'>;
  readonly translating: Translating;
  readonly choosingQuality: Pick<ChoosingQuality, 'restore' | 'takeModel'>;
  readonly keepingReading: Pick<KeepingReading, 'open' | 'flush'>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

interface Brought {
  /** The library's title counts before it. */
  readonly title: string;
  readonly text: string;
  readonly extras: ArticleExtras;
  /** Whether it is brought in, and not only opened again. */
  readonly isNew: boolean;
}

export function createOpening(options: OpeningOptions): Opening {
  const { store, database, translating, deciding, choosingQuality } = options;
  /** Counts what was asked for: of several articles that overtake each other, only the last is shown. */
  let turns = 0;
  let hasRestored = false;
  let again = (): Promise<void> => opening.openBuiltIn();

  const begin = (open: () => Promise<void>): number => {
    again = open;
    turns += 1;
    translating.awaitArticle();
    options.changes.clear();
    options.keepingReading.flush();
    store.setState({
      article: null,
      place: null,
      segments: noSegments,
      postEdits: {},
      decisions: noDecisions,
      doubts: noDoubts,
      acceptedFlags: {},
    });
    return turns;
  };

  /** Shows and keeps an article, unless it is refused, or another was asked for since. */
  const show = async (brought: Brought, turn: number): Promise<void> => {
    const read = await readArticle(brought.title, brought.text, brought.extras);
    if (turn !== turns) return;
    if (!read.ok) {
      translating.refuseArticle(read.failure);
      return;
    }
    const { id } = read.value;
    // The decisions and the glossary say what the machine is asked for, so they come first.
    const [known, reading, decided] = await Promise.all([
      database.articles.find([id]),
      database.readings.find([id]),
      deciding.read(read.value),
      options.glossaryRestored,
      options.memories.lookUp(read.value),
    ]);
    if (turn !== turns) return;
    const article = inLibrary(read.value, known);
    options.stepping.keepEditsOf(article);
    store.setState({
      article,
      segments: PersistentMap.of(segmentsOf(article).map((each) => [each.id, waiting])),
      postEdits: {},
      doubts: PersistentMap.of(segmentsOf(article).map(({ id }) => [id, null])),
      ...deciding.open(decided),
      ...options.keepingReading.open(id, reading),
    });
    options.terms.whenReady(() => {
      if (turn === turns) translating.start();
    });
    await Promise.all([
      options.postEditing.restore(),
      options.acceptingFlags.restore(),
      keepArticle(database, { article, known, ...brought, now: options.clock() }),
    ]);
  };

  /** Takes over what earlier visits chose. Returns the id of the article that was opened last. */
  const restoreSettings = async (turn: number): Promise<string | null> => {
    const { model, quality, lastArticle } = settingsOf(await database.settings.read());
    if (turn !== turns || hasRestored) return lastArticle;
    hasRestored = true;
    choosingQuality.restore(quality);
    if (model !== null && findModel(model.id)) {
      choosingQuality.takeModel(model.id);
      translating.takeModel(model.id, model);
    }
    translating.prepare();
    return lastArticle;
  };

  const findLast = async (lastArticle: string | null): Promise<string | null> => {
    const kept = lastArticle === null ? null : await database.articles.find([lastArticle]);
    return kept?.deletedAt === null ? kept.id : null;
  };

  const opening: Opening = {
    async openKept(asked) {
      const turn = begin(() => opening.openKept(asked));
      const lastArticle = await restoreSettings(turn);
      const articleId = asked ?? (await findLast(lastArticle));
      if (turn !== turns) return;
      if (articleId === null) {
        await opening.openBuiltIn();
        return;
      }
      const [known, kept] = await Promise.all([
        database.articles.find([articleId]),
        database.texts.find([articleId]),
      ]);
      if (turn !== turns) return;
      if (kept === null) translating.refuseArticle({ code: 'article-not-kept' });
      else {
        const title = known?.title ?? firstWordsOf(kept.text);
        const { text, structure } = kept;
        const extras = { ...noExtras, structure };
        await show({ title, text, extras, isNew: false }, turn);
      }
    },

    async openBuiltIn() {
      const turn = begin(opening.openBuiltIn);
      const text = await options.fetchText(builtInArticle.address);
      if (turn !== turns) return;
      if (!text.ok) translating.refuseArticle(text.failure);
      else {
        const { title, extras } = builtInArticle;
        await show({ title, text: text.value, extras, isNew: true }, turn);
      }
    },

    async open(title, text, extras = noExtras) {
      const turn = begin(() => opening.open(title, text, extras));
      await show({ title, text, extras, isNew: true }, turn);
    },

    openAgain: () => again(),

    cancel() {
      if (store.getState().article === null) turns += 1;
    },
  };
  return opening;
}

export const noSegments = PersistentMap.of<SegmentState>([]);
export const noDoubts = PersistentMap.of<SentenceDoubts | null>([]);
const waiting: SegmentState = { status: 'waiting' };

/** A name for a text whose record is broken. */
const firstWordsOf = (text: string): string => text.trim().slice(0, 60);
