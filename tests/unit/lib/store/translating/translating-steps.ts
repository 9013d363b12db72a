import type { Article } from '@/lib/document/article';
import { noExtras } from '@/lib/document/article-extras';
import type { ModelIdentity, SegmentTranslation } from '@/lib/mt/translator';
import type { SegmentReport } from '@/lib/pipeline/translate-article';
import { transition } from '@/lib/store/translating/transitions';
import type { TranslatingEffect } from '@/lib/store/translating/translating-effects';
import type { TranslatingEvent } from '@/lib/store/translating/translating-events';
import {
  initialState,
  phaseOf,
  type Refresh,
  type TranslatingState,
} from '@/lib/store/translating/translating-state';

export const article: Article = {
  id: 'a',
  title: 'Essai',
  provenance: noExtras.provenance,
  text: '',
  paragraphs: [],
};
export const model: ModelIdentity = { id: 'm', digest: 'd1', aligns: true, obeysTerms: true };
export const progress = { source: 'site', loadedBytes: 5, totalBytes: 10 } as const;
export const failure = { code: 'network-unreachable', file: 'weights.bin' } as const;
export const bug = { code: 'translation-failed', detail: 'Error' } as const;
export const speed = { wordsPerSecond: 100, secondsLeft: 3 };

export const said: SegmentTranslation = {
  text: 'Baku refuses.',
  links: [],
  tokens: 3,
  steering: [],
};
export const translated: SegmentReport = { status: 'translated', translation: said, from: 'model' };
export const drafted: SegmentReport = { status: 'drafted', translation: said };

/** What the glossary wants of three sentences; the keys are made of these letters. */
export function wanted(...keys: readonly [string, string, string]) {
  const ids = ['1.1', '1.2', '1.3'] as const;
  return {
    sources: ids.map((id) => ({ id, text: `Phrase ${id}.`, terms: [] })),
    keys: new Map(ids.map((id, at) => [id, keys[at] ?? ''])),
  };
}
export const plain = wanted('a', 'b', 'c');

export type Step = TranslatingEvent | ((state: TranslatingState) => TranslatingEvent);

/** The state after some events, and the effects of the last of them. */
export function reach(...steps: readonly Step[]) {
  let state = initialState;
  let effects: readonly TranslatingEffect[] = [];
  for (const step of steps) {
    ({ state, effects } = transition(state, typeof step === 'function' ? step(state) : step));
  }
  return { state, effects, kinds: effects.map(({ kind }) => kind), phase: phaseOf(state) };
}

export const start = { kind: 'started', article, progress: null } satisfies TranslatingEvent;
export const stop = { kind: 'stopped' } satisfies TranslatingEvent;
export const load = { kind: 'loaded', model } satisfies TranslatingEvent;
export const lastEnded: Step = ({ run }) => ({ kind: 'last-ended', run });
export const identified: Step = ({ run }) => ({ kind: 'identified', run, model });
export const lookedThrough: Step = ({ run }) => ({ kind: 'looked-through', run });
export const prepared =
  (sources = plain): Step =>
  ({ run }) => ({ kind: 'prepared', run, sources });
export const reported =
  (reports: readonly (readonly [string, SegmentReport])[], { keys } = plain): Step =>
  () => ({ kind: 'reported', keys, reports: new Map(reports) });
export const passEnded: Step = ({ run }) => ({ kind: 'pass-ended', run, phase: { name: 'done' } });
export const loadFailed: Step = ({ run }) => ({ kind: 'load-failed', run, failure });

export const toIdentifying = [start, lastEnded] as const;
export const toPreparing = [...toIdentifying, identified, lookedThrough] as const;
export const toTranslating = [...toPreparing, prepared()] as const;
export const allTranslated = reported(['1.1', '1.2', '1.3'].map((id) => [id, translated] as const));
export const toDone = [...toTranslating, load, allTranslated, passEnded] as const;

export const edited: Refresh = { cause: 'edited', kept: [] };
/** A change of the glossary, taken in at once. */
export const refresh = (sources: typeof plain, asked: Refresh = edited): readonly Step[] => [
  { kind: 'refresh-asked', refresh: asked },
  ({ refreshes }) => ({ kind: 'refresh-prepared', refreshes, article, sources }),
];
