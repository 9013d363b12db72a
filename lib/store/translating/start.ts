import type { Article } from '@/lib/document/article';
import { type Transition, to } from './translating-effects';
import type { TranslatingState } from './translating-state';

/** Starts again when the run under way has ended. */
export function start(state: TranslatingState, article: Article): Transition {
  const run = state.run + 1;
  const step = { name: 'ending-last', article } as const;
  return to({ ...state, run, step }, { kind: 'abort' }, { kind: 'await-last', run });
}
