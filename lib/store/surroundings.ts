import type { Entry } from '@/glossary/entry';
import type { ArticleFailure } from '@/lib/base/failure';
import type { Result } from '@/lib/base/result';
import type { Quality, Translator } from '@/lib/mt/translator';
import type { Database } from '@/lib/store/kept/database';
import type { SetupMeasuring } from './measuring-setup';

/** All that the stores need from outside: tests put their own parts in its place. */
export interface Surroundings {
  readonly database: Database;
  readonly createTranslator: (modelId: string) => Translator;
  readonly measuring: SetupMeasuring;
  readonly visibility: Visibility;
  /** Told how many French words a second the machine made of an article that it has come to the end of. */
  readonly keepSpeed: (modelId: string, wordsPerSecond: number) => void;
  /** With a model, where the reader has chosen nothing. */
  readonly defaultQuality: (modelId: string) => Quality;
  readonly builtIn: readonly Entry[];
  readonly fetchText: (address: string) => Promise<Result<string, ArticleFailure>>;
  /** Milliseconds, from any start. */
  readonly now: () => number;
  /** Gives a part of an id that no other id has, in any tab: lower-case letters and digits. */
  readonly uniquePart: () => string;
  /** Joins the tabs that have the app open; null where the browser has no such channel. */
  readonly channel: BroadcastChannel | null;
}

/** Tells whether the page is in sight. */
export interface Visibility {
  isVisible(): boolean;
  onChange(listener: () => void): void;
}
