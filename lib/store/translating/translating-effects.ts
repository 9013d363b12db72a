import type { Article } from '@/lib/document/article';
import type { ModelIdentity, SourceSegment } from '@/lib/mt/translator';
import type { RefreshCause } from './sentence-changes';
import type { Reports } from './translating-events';
import type { Refresh, TranslatingState } from './translating-state';

/** What the store does after a transition, in their order. */
export type TranslatingEffect =
  /** Stops all that the run before has under way. */
  | { readonly kind: 'abort' }
  /** Leads to `last-ended`. */
  | { readonly kind: 'await-last'; readonly run: number }
  /** Leads to `loaded` or `load-failed`. */
  | { readonly kind: 'load'; readonly run: number }
  /** Leads to `identified`; to nothing when the load fails, which is told by itself. */
  | { readonly kind: 'identify'; readonly run: number }
  /** Leads to `recalled`. */
  | {
      readonly kind: 'recall';
      readonly run: number;
      readonly article: Article;
      readonly model: ModelIdentity;
    }
  /** Finds terms ahead of the model, which then need not wait for them. Leads to `looked-through`. */
  | { readonly kind: 'look-through'; readonly run: number; readonly article: Article }
  /** Reports what was recalled, a part at a time. Leads to `reported` and then `looked-through`. */
  | {
      readonly kind: 'report-recalled';
      readonly run: number;
      readonly keys: ReadonlyMap<string, string>;
      readonly reports: Reports;
    }
  /** Leads to `prepared`. */
  | {
      readonly kind: 'prepare';
      readonly run: number;
      readonly article: Article;
      readonly model: ModelIdentity;
    }
  /** Leads to `reported`, `sped` and at last `pass-ended`. */
  | {
      readonly kind: 'translate';
      readonly run: number;
      readonly model: ModelIdentity;
      readonly sources: readonly SourceSegment[];
      readonly keys: ReadonlyMap<string, string>;
      readonly isLoaded: boolean;
    }
  /** Leads to `refresh-prepared`. */
  | {
      readonly kind: 'prepare-refresh';
      readonly refreshes: readonly Refresh[];
      readonly model: ModelIdentity;
    }
  | { readonly kind: 'tell-loaded'; readonly model: ModelIdentity }
  | { readonly kind: 'show'; readonly reports: Reports }
  | { readonly kind: 'mark-waiting'; readonly segmentIds: readonly string[] }
  /** Keeps English that was steered for more terms as English for these sources. */
  | {
      readonly kind: 'keep-for-less';
      readonly model: ModelIdentity;
      readonly sources: readonly SourceSegment[];
    }
  /** These segments are about to be asked for anew. */
  | {
      readonly kind: 'note-changes';
      readonly cause: RefreshCause;
      readonly segmentIds: readonly string[];
    };

/** A state, and what the store does to reach it. */
export interface Transition {
  readonly state: TranslatingState;
  readonly effects: readonly TranslatingEffect[];
}

export const to = (
  state: TranslatingState,
  ...effects: readonly TranslatingEffect[]
): Transition => ({ state, effects });
