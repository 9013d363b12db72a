import type { Failure } from '@/lib/base/failure';
import type { Article } from '@/lib/document/article';
import type { LoadProgress, ModelIdentity } from '@/lib/mt/translator';
import type { Speed } from '@/lib/pipeline/measure-speed';
import type { SegmentReport } from '@/lib/pipeline/translate-article';
import type { EndPhase } from '@/lib/store/state/reader-state';
import type { Sources } from './article-sources';
import type { Refresh } from './translating-state';

/** What happens. An event with a `run` belongs to one start, and is ignored once that was stopped. */
export type TranslatingEvent =
  /** Another article is being opened; the open one is given up. */
  | { readonly kind: 'article-awaited' }
  | { readonly kind: 'article-refused'; readonly failure: Failure }
  | { readonly kind: 'model-taken'; readonly known: ModelIdentity | null }
  /** `progress` is that of a load which began before the start. */
  | {
      readonly kind: 'started';
      readonly article: Article;
      readonly progress: LoadProgress | null;
    }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'last-ended'; readonly run: number }
  | { readonly kind: 'progressed'; readonly progress: LoadProgress | null }
  | { readonly kind: 'identified'; readonly run: number; readonly model: ModelIdentity }
  | { readonly kind: 'loaded'; readonly model: ModelIdentity }
  | { readonly kind: 'load-failed'; readonly run: number; readonly failure: Failure }
  /** The memory has answered for the model that an earlier visit knew. */
  | {
      readonly kind: 'recalled';
      readonly run: number;
      readonly keys: ReadonlyMap<string, string>;
      readonly reports: Reports;
    }
  | { readonly kind: 'looked-through'; readonly run: number }
  | { readonly kind: 'prepared'; readonly run: number; readonly sources: Sources }
  /** `keys` are those of the pass that reports; a pass that is being stopped still does. */
  | {
      readonly kind: 'reported';
      readonly keys: ReadonlyMap<string, string>;
      readonly reports: Reports;
    }
  | { readonly kind: 'sped'; readonly run: number; readonly speed: Speed | null }
  | { readonly kind: 'pass-ended'; readonly run: number; readonly phase: EndPhase }
  | { readonly kind: 'refresh-asked'; readonly refresh: Refresh }
  /** `refreshes` is the list for which `sources` were made, by identity. */
  | {
      readonly kind: 'refresh-prepared';
      readonly refreshes: readonly Refresh[];
      readonly article: Article;
      readonly sources: Sources;
    }
  /** A bug. It is thrown as well, but the reader must not be left with a page that does nothing. */
  | { readonly kind: 'broke'; readonly run: number; readonly failure: Failure };

export type Reports = ReadonlyMap<string, SegmentReport>;
