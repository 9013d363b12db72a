import type { ArticleDecisions, Handling, TermPlace } from '@/glossary/findings/decisions';
import type { Failure, ModelFailure, TranslationFailure } from '@/lib/base/failure';
import type { PersistentMap } from '@/lib/base/persistent-map';
import type { Result } from '@/lib/base/result';
import type { Article } from '@/lib/document/article';
import type { ArticleExtras } from '@/lib/document/article-extras';
import type { SentenceFlag } from '@/lib/flags/sentence-flag';
import type {
  Continuation,
  LoadProgress,
  ModelIdentity,
  Quality,
  SegmentTranslation,
} from '@/lib/mt/translator';
import type { Speed } from '@/lib/pipeline/measure-speed';
import type { ReadingPlace } from './reading-place';

/**
 * How far the translation is; `name` is the page's `data-phase`. In `done`, some segments may have failed.
 * `failed` means that the article or the model could not be loaded, or that no segment could be translated.
 */
export type Phase =
  | { readonly name: 'loading'; readonly progress: LoadProgress | null }
  /** The speed counts from the last start; null until the first sentence has come. */
  | { readonly name: 'translating'; readonly speed: Speed | null }
  | { readonly name: 'stopped' }
  | { readonly name: 'done' }
  | { readonly name: 'failed'; readonly failure: Failure };

/** A phase in which nothing is under way. */
export type EndPhase = Extract<Phase, { readonly name: 'stopped' | 'done' | 'failed' }>;

export type SegmentState =
  | {
      readonly status: 'waiting';
      /**
       * What the machine said before the glossary changed a term of this sentence. It is shown until the
       * new English comes; absent when there was none.
       */
      readonly stale?: SegmentTranslation;
    }
  /** The English lacks a term that is still being sought, or is looked at again. It is shown, but not kept. */
  | { readonly status: 'drafted'; readonly translation: SegmentTranslation }
  | {
      readonly status: 'translated';
      readonly translation: SegmentTranslation;
      readonly from: 'model' | 'memory';
    }
  | { readonly status: 'failed'; readonly failure: TranslationFailure };

/** English written by the reader in place of the machine's; it wins over the machine. */
export interface PostEdit {
  readonly text: string;
  /** What the machine had said, or null when it had said nothing yet. */
  readonly machine: string | null;
}

/** A sentence that was translated anew because the glossary, or a decision about a term, changed. */
export interface SentenceChange {
  readonly segmentId: string;
  /** What the machine had said. */
  readonly before: SegmentTranslation;
  /** Whether the reader's own English stands over both, and was not changed. */
  readonly isPostEdited: boolean;
}

/** What was found doubtful about a sentence; it holds only as long as the English is this. */
export interface SentenceDoubts {
  readonly english: string;
  readonly flags: readonly SentenceFlag[];
}

export interface ReaderState {
  readonly phase: Phase;
  readonly article: Article | null;
  /** Where reading had stopped when the article was opened; null while none is open. */
  readonly place: ReadingPlace | null;
  readonly model: ModelIdentity | null;
  readonly quality: Quality;
  /** The states by segment id; every segment of the article is there. */
  readonly segments: PersistentMap<SegmentState>;
  readonly postEdits: Readonly<Record<string, PostEdit>>;
  /** The decisions about the open article. */
  readonly decisions: ArticleDecisions;
  /** By segment id; null for a sentence that was not looked at yet, or has no English to judge. */
  readonly doubts: PersistentMap<SentenceDoubts | null>;
  /** Whether what looks for doubts could not be loaded. It is asked for again with the next change. */
  readonly areRulesMissing: boolean;
  /** By the name of a flag, the English of its sentence, of which the reader said that it is right. */
  readonly acceptedFlags: Readonly<Record<string, string>>;
  /**
   * The sentences whose English the last change of the glossary has changed, in the order of the article.
   * What they say now is in `segments`. A sentence that came out the same is not among them.
   */
  readonly changes: readonly SentenceChange[];
  /** Whether `undo` takes back what made the changes. It does not once something else was edited. */
  readonly canUndoChanges: boolean;
  /** How many steps of this visit were not taken because another tab had changed what they did since. */
  readonly overtaken: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export interface ReaderActions {
  /**
   * Opens an article of the library. A page calls it first, with the article that its address names.
   *
   * @param articleId null for the one that was opened last on this device, else the built-in one
   */
  openKept(articleId: string | null): Promise<void>;
  /** Opens the article that comes with the app; a missing file ends in the phase `failed`. */
  openBuiltIn(): Promise<void>;
  /**
   * Opens an article and starts translating it: the memory gives what it has, the model does the rest.
   * It joins the library; a text that is there already keeps the title it has there. Like the two above,
   * it resolves when the article and the edits made in it are shown.
   */
  open(title: string, text: string, extras?: ArticleExtras): Promise<void>;
  /** Keeps where the reader is in the open article, for the next time that it is opened. */
  keepPlace(place: ReadingPlace): void;
  stop(): void;
  /** Goes on after a stop, and tries failed segments and a failed load again. */
  resume(): void;
  /** Moves these segments, which are now in view, to the front. */
  prioritise(segmentIds: readonly string[]): void;
  /** Writes a sentence's English. Blank text, or the machine's own, reverts to the machine's translation. */
  editTranslation(segmentId: string, text: string): void;
  /** Writes the English of several sentences, by their ids, as one step to undo. */
  editTranslations(texts: ReadonlyMap<string, string>): void;
  /** Replaces the sentence by the other translation, where two translators work together. */
  takeOtherTranslation(segmentId: string): void;
  /**
   * Looks for other English of a sentence; see `Continuation`.
   *
   * @param onFound is given the first by itself and then all, the first in front; never called where the
   * translator has none
   */
  findAlternatives(
    segmentId: string,
    continuation: Continuation,
    onFound: (alternatives: readonly string[]) => void,
    signal: AbortSignal,
  ): Promise<void>;
  /** Reverts a sentence to the machine's translation. */
  revertTranslation(segmentId: string): void;
  /**
   * Chooses which entry is meant, of several with the same French: at one place, or in the whole article
   * when `place` is null. It is kept, and is one step to undo, like the three below.
   */
  chooseSense(entryId: string, place: TermPlace | null): void;
  /** Accepts the English that is there for a term, or translates its sentence with the term required. */
  handleTerm(place: TermPlace, entryId: string, handling: Handling): void;
  /**
   * Translates a sentence with a term required, as `handleTerm` would have it, and only says what comes of
   * it. Null when `signal` ended it, or there is no such sentence.
   */
  previewTerm(
    place: TermPlace,
    entryId: string,
    signal: AbortSignal,
  ): Promise<Result<SegmentTranslation, ModelFailure | TranslationFailure> | null>;
  /** Takes back what was decided about a place, and its sense too. */
  forgetDecision(place: TermPlace): void;
  switchGlossary(glossaryId: string, isOn: boolean): void;
  /** Says that the English is right where a flag doubts it. It is kept, and is one step to undo, like the next. */
  acceptFlag(segmentId: string, flag: SentenceFlag): void;
  /** Takes that back. */
  doubtAgain(segmentId: string, flag: SentenceFlag): void;
  /** Empties `changes` once the reader has seen them. */
  dismissChanges(): void;
  /** Undoes the last edit, of a sentence, a decision or a glossary: they share one history. */
  undo(): void;
  redo(): void;
  /** Translates with this model from now on, and also at later visits once it could be loaded. */
  chooseModel(modelId: string): Promise<void>;
  /** Asks for the English in this quality from now on, of the open article too. */
  chooseQuality(quality: Quality): void;
}
