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

/** Opens articles: the last one, the built-in one, or a text of the reader's. */
export interface Opening extends Pick<ReaderActions, 'openLast' | 'openBuiltIn' | 'open'> {
  /** Tries again to open what was asked for last. */
  openAgain(): Promise<void>;
  /** Gives up an article that is still on its way, so that it does not start by itself any more. */
  cancel(): void;
}

interface OpeningOptions {
  readonly store: StoreApi<ReaderState>;
  readonly database: Pick<Database, 'settings'>;
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
}

export function createOpening(options: OpeningOptions): Opening {
  const { store, database, translating, deciding, choosingQuality } = options;
  /** Counts what was asked for: of several articles that overtake each other, only the last is shown. */
  let turns = 0;
  let again = (): Promise<void> => opening.openBuiltIn();

  const begin = (open: () => Promise<void>): number => {
    again = open;
    turns += 1;
    translating.awaitArticle();
    options.changes.clear();
    store.setState({
      article: null,
      segments: noSegments,
      postEdits: {},
      decisions: noDecisions,
      doubts: noDoubts,
      acceptedFlags: {},
    });
    return turns;
  };

  /** Returns whether the article is shown: not when it was refused, or another was asked for since. */
  const show = async (
    turn: number,
    title: string,
    text: string,
    extras: ArticleExtras = noExtras,
  ): Promise<boolean> => {
    const read = await readArticle(title, text, extras);
    if (turn !== turns) return false;
    if (!read.ok) {
      translating.refuseArticle(read.failure);
      return false;
    }
    const article = read.value;
    // The decisions and the glossary say what the machine is asked for, so they come first.
    const [decided] = await Promise.all([
      deciding.read(article),
      options.glossaryRestored,
      options.memories.lookUp(article),
    ]);
    if (turn !== turns) return false;
    options.stepping.keepEditsOf(article);
    store.setState({
      article,
      segments: PersistentMap.of(segmentsOf(article).map(({ id }) => [id, { status: 'waiting' }])),
      postEdits: {},
      doubts: PersistentMap.of(segmentsOf(article).map(({ id }) => [id, null])),
      ...deciding.open(decided),
    });
    options.terms.whenReady(() => {
      if (turn === turns) translating.start();
    });
    await Promise.all([options.postEditing.restore(), options.acceptingFlags.restore()]);
    return true;
  };

  const opening: Opening = {
    async openLast() {
      const turn = begin(opening.openLast);
      const { model, quality, lastArticle } = settingsOf(await database.settings.read());
      if (turn !== turns) return;
      choosingQuality.restore(quality);
      if (model !== null && findModel(model.id)) {
        choosingQuality.takeModel(model.id);
        translating.takeModel(model.id, model);
      }
      translating.prepare();
      if (lastArticle) await show(turn, lastArticle.title, lastArticle.text, lastArticle.extras);
      else await opening.openBuiltIn();
    },

    async openBuiltIn() {
      const turn = begin(opening.openBuiltIn);
      const text = await options.fetchText(builtInArticle.address);
      if (turn !== turns) return;
      if (!text.ok) translating.refuseArticle(text.failure);
      else if (await show(turn, builtInArticle.title, text.value)) {
        await database.settings.write({ name: 'last-article', value: null });
      }
    },

    async open(title, text, extras = noExtras) {
      const turn = begin(() => opening.open(title, text, extras));
      if (await show(turn, title, text, extras)) {
        await database.settings.write({ name: 'last-article', value: { title, text, extras } });
      }
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
