import type { Article } from '@/lib/document/article';
import type { ModelIdentity } from '@/lib/mt/translator';
import type { Sources } from './article-sources';
import { start } from './start';
import { type Transition, to } from './translating-effects';
import type { TranslatingEvent } from './translating-events';
import { type Asked, modelOf, type Refresh, type TranslatingState } from './translating-state';

/** Takes in what the glossary wants now, unless it has changed again and is being looked for anew. */
export function takeInRefreshes(
  state: TranslatingState,
  { refreshes, article, sources }: Extract<TranslatingEvent, { kind: 'refresh-prepared' }>,
): Transition {
  if (refreshes !== state.refreshes) return to(state);
  let all = to({ ...state, refreshes: [] });
  for (const refresh of refreshes) {
    const one = takeIn(all.state, refresh, article, sources);
    all = to(one.state, ...all.effects, ...one.effects);
  }
  return all;
}

function takeIn(
  state: TranslatingState,
  { cause, kept }: Refresh,
  article: Article,
  sources: Sources,
): Transition {
  const model = modelOf(state);
  const { step } = state;
  // The next step finds out what the glossary wants.
  if (model === null || step.name === 'identifying') return to(state);
  const isPreparing = step.name === 'preparing';
  if (state.asked === null) return isPreparing ? start(state, article) : to(state);

  const { asked, effects } = keepForLess(state.asked, kept, sources, model);
  const due = sources.sources
    .map(({ id }) => id)
    .filter((id) => asked.keys.get(id) !== sources.keys.get(id));
  const noted = [...effects, { kind: 'note-changes', cause, segmentIds: due } as const];
  if (due.length === 0 && !isPreparing) return to({ ...state, asked }, ...noted);

  if (hasToStartAnew(state)) {
    const started = start({ ...state, asked }, article);
    return to(started.state, ...noted, ...started.effects);
  }
  const made = new Map(asked.made);
  for (const id of due) made.delete(id);
  return to({ ...state, asked: { keys: sources.keys, made } }, ...noted, {
    kind: 'mark-waiting',
    segmentIds: due,
  });
}

/** A stopped article stays stopped: its sentences wait for the reader to go on. */
function hasToStartAnew({ step }: TranslatingState): boolean {
  switch (step.name) {
    case 'ending-last':
    case 'preparing':
    case 'translating':
      return true;
    case 'resting':
      return step.phase.name === 'done';
    default:
      return false;
  }
}

/** Lets English that is there stand for what is wanted now, which is less. */
function keepForLess(
  { keys, made }: Asked,
  kept: readonly string[],
  sources: Sources,
  model: ModelIdentity,
) {
  const current = sources.sources.filter(({ id }) => {
    const key = made.get(id);
    return kept.includes(id) && key !== undefined && key === keys.get(id);
  });
  if (current.length === 0) return { asked: { keys, made }, effects: [] };
  const changed = current.flatMap(({ id }): (readonly [string, string])[] => {
    const key = sources.keys.get(id);
    return key === undefined ? [] : [[id, key]];
  });
  return {
    asked: { keys: new Map([...keys, ...changed]), made: new Map([...made, ...changed]) },
    effects: [{ kind: 'keep-for-less', model, sources: current } as const],
  };
}
