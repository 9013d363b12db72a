import type { Article } from '@/lib/document/article';
import type { LoadProgress, ModelIdentity } from '@/lib/mt/translator';
import type { Speed } from '@/lib/pipeline/measure-speed';
import type { EndPhase, Phase } from '@/lib/store/state/reader-state';
import type { RefreshCause } from './sentence-changes';

/** Where the translating of the open article stands: the model, what was asked of it, and the step. */
export interface TranslatingState {
  readonly model: ModelStage;
  /** What was last asked for in this article; null before the glossary's terms were found in it. */
  readonly asked: Asked | null;
  /** Changes of the glossary that are not yet taken into account. */
  readonly refreshes: readonly Refresh[];
  /** Counts starts and stops. What an earlier start still brings carries its number, and is ignored. */
  readonly run: number;
  readonly step: Step;
}

/** How far the chosen model is. A load goes on through a stop: it belongs to the model, not to a start. */
export type ModelStage =
  | {
      readonly stage: 'chosen';
      /**
       * What the model was at an earlier visit. The memory finds its sentences by that before the model
       * is there. Null when it was never loaded.
       */
      readonly known: ModelIdentity | null;
      readonly progress: LoadProgress | null;
    }
  /** The files are not all there, but the translator takes sentences already. */
  | {
      readonly stage: 'identified';
      readonly model: ModelIdentity;
      readonly progress: LoadProgress | null;
    }
  | { readonly stage: 'loaded'; readonly model: ModelIdentity };

/** What is under way. Each step holds only what it needs. */
export type Step =
  /** An article or a model was chosen, and the start is yet to come. */
  | { readonly name: 'awaiting-start' }
  /** The last pass was told to stop and ends soon; the translator does one thing at a time. */
  | { readonly name: 'ending-last'; readonly article: Article }
  /** Until the model says which one it is, the article is looked through without it. */
  | {
      readonly name: 'identifying';
      readonly article: Article;
      readonly identified: ModelIdentity | null;
      readonly isLookedThrough: boolean;
    }
  /** The terms of each sentence are being found. */
  | { readonly name: 'preparing'; readonly article: Article; readonly model: ModelIdentity }
  /** The translator has the sentences. */
  | {
      readonly name: 'translating';
      readonly article: Article;
      /** Null until something was translated. */
      readonly speed: Speed | null;
      /** Where the pass led, while the model is still being loaded; null before its end. */
      readonly ended: EndPhase | null;
    }
  | { readonly name: 'resting'; readonly phase: EndPhase };

/** What was asked of the translator, by segment id. */
export interface Asked {
  /** The key under which the memory has what is wanted of a segment now. */
  readonly keys: ReadonlyMap<string, string>;
  /** The key under which the English that is there was made. */
  readonly made: ReadonlyMap<string, string>;
}

/** A change of what the glossary wants. */
export interface Refresh {
  readonly cause: RefreshCause;
  /** Segments whose English is to stay, though less is wanted of it now. */
  readonly kept: readonly string[];
}

export const initialState: TranslatingState = {
  model: { stage: 'chosen', known: null, progress: null },
  asked: null,
  refreshes: [],
  run: 0,
  step: { name: 'awaiting-start' },
};

/** Derives the phase that the reader sees. */
export function phaseOf({ model, step }: TranslatingState): Phase {
  if (step.name === 'resting') return step.phase;
  if (model.stage !== 'loaded') return { name: 'loading', progress: model.progress };
  if (step.name === 'awaiting-start') return { name: 'loading', progress: null };
  return { name: 'translating', speed: step.name === 'translating' ? step.speed : null };
}

/** Gives the model that the translator has or will soon have; null before that is known. */
export const modelOf = ({ model }: TranslatingState): ModelIdentity | null =>
  model.stage === 'chosen' ? null : model.model;
