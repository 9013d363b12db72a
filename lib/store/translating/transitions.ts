import { assertNever } from '@/lib/base/assert-never';
import type { Failure } from '@/lib/base/failure';
import type { Article } from '@/lib/document/article';
import type { EndPhase } from '@/lib/store/state/reader-state';
import { start } from './start';
import { takeInRefreshes } from './take-in-refreshes';
import { type Transition, to } from './translating-effects';
import type { TranslatingEvent } from './translating-events';
import type { ModelStage, Step, TranslatingState } from './translating-state';

/**
 * The whole machine of translating an article, without a store, a translator or a clock. Each event has
 * one function below; an event that comes too late leaves the state as it is.
 */
export function transition(state: TranslatingState, event: TranslatingEvent): Transition {
  switch (event.kind) {
    case 'article-awaited':
      return halt({ ...state, asked: null, refreshes: [] }, awaitingStart);
    case 'article-refused':
      return fail(state, event.failure);
    case 'model-taken':
      return takeModel(state, event);
    case 'started':
      return start({ ...state, model: withProgress(state.model, event.progress) }, event.article);
    case 'stopped':
      if (state.step.name === 'resting') return to(state);
      return halt(state, { name: 'resting', phase: { name: 'stopped' } });
    case 'last-ended':
      return goOn(state, event);
    case 'progressed':
      return to({ ...state, model: withProgress(state.model, event.progress) });
    case 'identified':
      return identify(state, event);
    case 'loaded':
      return noteLoaded(state, event);
    case 'load-failed':
      if (event.run !== state.run) return to(state);
      return fail({ ...state, model: withProgress(state.model, null) }, event.failure);
    case 'recalled':
      return noteRecalled(state, event);
    case 'looked-through':
      return noteLookedThrough(state, event);
    case 'prepared':
      return translate(state, event);
    case 'reported':
      return noteReports(state, event);
    case 'sped':
      return noteSpeed(state, event);
    case 'pass-ended':
      return endPass(state, event);
    case 'refresh-asked':
      return askRefresh(state, event);
    case 'refresh-prepared':
      return takeInRefreshes(state, event);
    case 'broke':
      return event.run === state.run ? fail(state, event.failure) : to(state);
    default:
      return assertNever(event);
  }
}

type Of<Kind extends TranslatingEvent['kind']> = Extract<TranslatingEvent, { kind: Kind }>;

const awaitingStart: Step = { name: 'awaiting-start' };

/** Ends what is under way: what it still brings does not count any more. */
const halt = (state: TranslatingState, step: Step): Transition =>
  to({ ...state, run: state.run + 1, step }, { kind: 'abort' });

const fail = (state: TranslatingState, failure: Failure): Transition =>
  halt(state, { name: 'resting', phase: { name: 'failed', failure } });

/** Gives the current step if it is this one of this run; null when another start came between. */
function currentStep<Name extends Step['name']>(
  { run, step }: TranslatingState,
  name: Name,
  ofRun: number,
): Extract<Step, { name: Name }> | null {
  const isStep = (one: Step): one is Extract<Step, { name: Name }> => one.name === name;
  return run === ofRun && isStep(step) ? step : null;
}

const withProgress = (
  model: ModelStage,
  progress: Extract<ModelStage, { stage: 'chosen' }>['progress'],
): ModelStage => (model.stage === 'loaded' ? model : { ...model, progress });

function takeModel(state: TranslatingState, { known }: Of<'model-taken'>): Transition {
  const step = state.step.name === 'resting' ? state.step : awaitingStart;
  const model = { stage: 'chosen', known, progress: null } as const;
  return halt({ ...state, model, refreshes: [] }, step);
}

function goOn(state: TranslatingState, { run }: Of<'last-ended'>): Transition {
  const step = currentStep(state, 'ending-last', run);
  if (step === null) return to(state);
  const { article } = step;
  const { model } = state;
  if (model.stage === 'loaded') return prepare(state, article, model);
  const known = model.stage === 'identified' ? model.model : model.known;
  return to(
    {
      ...state,
      step: { name: 'identifying', article, identified: null, isLookedThrough: false },
    },
    { kind: 'load', run },
    { kind: 'identify', run },
    known === null
      ? { kind: 'look-through', run, article }
      : { kind: 'recall', run, article, model: known },
  );
}

function identify(state: TranslatingState, { run, model }: Of<'identified'>): Transition {
  const step = currentStep(state, 'identifying', run);
  return step === null ? to(state) : afterIdentifying(state, { ...step, identified: model });
}

function noteLookedThrough(state: TranslatingState, { run }: Of<'looked-through'>): Transition {
  const step = currentStep(state, 'identifying', run);
  return step === null ? to(state) : afterIdentifying(state, { ...step, isLookedThrough: true });
}

/** Goes on when both are there: the model's name, and what could be found without it. */
function afterIdentifying(
  state: TranslatingState,
  step: Extract<Step, { name: 'identifying' }>,
): Transition {
  const { article, identified, isLookedThrough } = step;
  if (identified === null || !isLookedThrough) return to({ ...state, step });
  const model: ModelStage =
    state.model.stage === 'loaded'
      ? state.model
      : { stage: 'identified', model: identified, progress: state.model.progress };
  return prepare({ ...state, model }, article, model);
}

function prepare(
  state: TranslatingState,
  article: Article,
  { model }: Exclude<ModelStage, { stage: 'chosen' }>,
): Transition {
  const { run } = state;
  const step = { name: 'preparing', article, model } as const;
  return to({ ...state, step }, { kind: 'prepare', run, article, model });
}

/** Shows what the memory has, unless the model is there already and is asked at once. */
function noteRecalled(state: TranslatingState, { run, keys, reports }: Of<'recalled'>): Transition {
  if (currentStep(state, 'identifying', run) === null) return to(state);
  if (state.model.stage === 'loaded')
    return noteLookedThrough(state, { kind: 'looked-through', run });
  return to(
    { ...state, asked: { keys, made: new Map() } },
    { kind: 'report-recalled', run, keys, reports },
  );
}

/** Hands the translator what is not made as the glossary now wants it. */
function translate(state: TranslatingState, { run, sources }: Of<'prepared'>): Transition {
  const step = currentStep(state, 'preparing', run);
  if (step === null) return to(state);
  const { article, model } = step;
  const { keys } = sources;
  const made = new Map(state.asked?.made);
  const due = sources.sources.filter(({ id }) => made.get(id) !== keys.get(id));
  for (const { id } of due) made.delete(id);
  return to(
    {
      ...state,
      asked: { keys, made },
      step: { name: 'translating', article, speed: null, ended: null },
    },
    { kind: 'mark-waiting', segmentIds: due.map(({ id }) => id) },
    {
      kind: 'translate',
      run,
      model,
      sources: due,
      keys,
      isLoaded: state.model.stage === 'loaded',
    },
  );
}

/** Several starts may have waited for one load. The first one that learns of it reports it. */
function noteLoaded(state: TranslatingState, { model }: Of<'loaded'>): Transition {
  if (state.model.stage === 'loaded') return to(state);
  const loaded: TranslatingState = { ...state, model: { stage: 'loaded', model } };
  const { step } = loaded;
  const hasEnded = step.name === 'translating' && step.ended !== null;
  return to(hasEnded ? rest(loaded, step.ended) : loaded, { kind: 'tell-loaded', model });
}

function noteReports(state: TranslatingState, { keys, reports }: Of<'reported'>): Transition {
  const { asked } = state;
  if (asked === null) return to(state);
  const made = new Map(asked.made);
  for (const [id, { status }] of reports) {
    const key = keys.get(id);
    if (status === 'translated' && key !== undefined) made.set(id, key);
  }
  return to({ ...state, asked: { ...asked, made } }, { kind: 'show', reports });
}

function noteSpeed(state: TranslatingState, { run, speed }: Of<'sped'>): Transition {
  const step = currentStep(state, 'translating', run);
  return to(step === null ? state : { ...state, step: { ...step, speed } });
}

function endPass(state: TranslatingState, { run, phase }: Of<'pass-ended'>): Transition {
  const step = currentStep(state, 'translating', run);
  if (step === null) return to(state);
  // Where the memory had all of it, the pass ends before the model is there.
  if (state.model.stage !== 'loaded') return to({ ...state, step: { ...step, ended: phase } });
  return to(rest(state, phase));
}

const rest = (state: TranslatingState, phase: EndPhase): TranslatingState => ({
  ...state,
  step: { name: 'resting', phase },
});

/** Before the model is known nothing was asked of it yet, and the next start takes all in. */
function askRefresh(state: TranslatingState, { refresh }: Of<'refresh-asked'>): Transition {
  if (state.model.stage === 'chosen') return to(state);
  const refreshes = [...state.refreshes, refresh];
  const { model } = state.model;
  return to({ ...state, refreshes }, { kind: 'prepare-refresh', refreshes, model });
}
