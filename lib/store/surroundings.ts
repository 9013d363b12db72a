import type { CountsIn } from '@/glossary/article-topic';
import type { Entry } from '@/glossary/entry';
import type { After } from '@/lib/base/after';
import type { ArticleFailure } from '@/lib/base/failure';
import type { Result } from '@/lib/base/result';
import type { MemoryService } from '@/lib/memory/memory-service';
import type { Quality, Translator } from '@/lib/mt/translator';
import type { JudgeTools } from '@/lib/store/judging/judge-tools';
import type { Database } from '@/lib/store/kept/database';
import type { SetupMeasuring } from './measuring-setup';

/** All that the stores need from outside. Tests replace it. */
export interface Surroundings {
  readonly database: Database;
  /** The pairs of the translation memories. */
  readonly memories: MemoryService;
  readonly createTranslator: (modelId: string) => Translator;
  readonly measuring: SetupMeasuring;
  readonly visibility: Visibility;
  /** Keeps how many French words a second the machine translated, when an article is finished. */
  readonly keepSpeed: (modelId: string, wordsPerSecond: number) => void;
  /** The quality with a model when the reader has chosen none. */
  readonly defaultQuality: (modelId: string) => Quality;
  readonly judgeTools: JudgeTools;
  readonly builtIn: readonly Entry[];
  /** Says which of the built-in entries count in an article. */
  readonly countsIn: CountsIn;
  readonly fetchText: (address: string) => Promise<Result<string, ArticleFailure>>;
  /** Milliseconds, from any start. */
  readonly now: () => number;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Runs something later. Returns what stops it. */
  readonly later: (run: () => void, ms: number) => () => void;
  /** Gives a part of an id that no other id has, in any tab: lower-case letters and digits. */
  readonly uniquePart: () => string;
  /** Has a listener called when the page goes out of sight or is left: it may not come back. */
  readonly onLeaving: (listener: () => void) => void;
  /** Calls after this many ms, once. */
  readonly after: After;
  /** Asks the browser to keep what is kept until the reader deletes it. Called once, at the first edit. */
  readonly askPersistence: () => void;
  /** Connects the open tabs of the app; null where the browser has no such channel. */
  readonly channel: BroadcastChannel | null;
}

/** Tells whether the page is in sight. */
export interface Visibility {
  isVisible(): boolean;
  onChange(listener: () => void): void;
}
