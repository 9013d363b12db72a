import type { Entry } from '@/glossary/entry';
import type { ArticleFailure } from '@/lib/base/failure';
import type { Result } from '@/lib/base/result';
import type { Translator } from '@/lib/mt/translator';
import type { Database } from '@/lib/store/kept/database';
import type { SetupMeasuring } from './measuring-setup';

/** What the stores reach the world through. */
export interface Surroundings {
  readonly database: Database;
  readonly createTranslator: (modelId: string) => Translator;
  readonly measuring: SetupMeasuring;
  readonly visibility: Visibility;
  readonly builtIn: readonly Entry[];
  readonly fetchText: (address: string) => Promise<Result<string, ArticleFailure>>;
  /** Milliseconds, from any start. */
  readonly now: () => number;
  /** A part of an id that no other has, in any tab: lower-case letters and digits. */
  readonly uniquePart: () => string;
  /** Between the tabs that have the app open; null where there are none. */
  readonly channel: BroadcastChannel | null;
}

/** Whether the page is in sight. */
export interface Visibility {
  isVisible(): boolean;
  onChange(listener: () => void): void;
}
