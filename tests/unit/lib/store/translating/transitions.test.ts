import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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

const article: Article = {
  id: 'a',
  title: 'Essai',
  provenance: noExtras.provenance,
  text: '',
  paragraphs: [],
};
const model: ModelIdentity = { id: 'm', digest: 'd1', aligns: true, obeysTerms: true };
const progress = { source: 'site', loadedBytes: 5, totalBytes: 10 } as const;
const failure = { code: 'network-unreachable', file: 'weights.bin' } as const;
const bug = { code: 'translation-failed', detail: 'Error' } as const;
const speed = { wordsPerSecond: 100, secondsLeft: 3 };

const said: SegmentTranslation = { text: 'Baku refuses.', links: [], tokens: 3, steering: [] };
const translated: SegmentReport = { status: 'translated', translation: said, from: 'model' };
const drafted: SegmentReport = { status: 'drafted', translation: said };

/** What the glossary wants of three sentences; the keys are made of these letters. */
function wanted(...keys: readonly [string, string, string]) {
  const ids = ['1.1', '1.2', '1.3'] as const;
  return {
    sources: ids.map((id) => ({ id, text: `Phrase ${id}.`, terms: [] })),
    keys: new Map(ids.map((id, at) => [id, keys[at] ?? ''])),
  };
}
const plain = wanted('a', 'b', 'c');

type Step = TranslatingEvent | ((state: TranslatingState) => TranslatingEvent);

/** The state after some events, and the effects of the last of them. */
function reach(...steps: readonly Step[]) {
  let state = initialState;
  let effects: readonly TranslatingEffect[] = [];
  for (const step of steps) {
    ({ state, effects } = transition(state, typeof step === 'function' ? step(state) : step));
  }
  return { state, effects, kinds: effects.map(({ kind }) => kind), phase: phaseOf(state) };
}

const start: TranslatingEvent = { kind: 'started', article, progress: null };
const stop: TranslatingEvent = { kind: 'stopped' };
const load: TranslatingEvent = { kind: 'loaded', model };
const lastEnded: Step = ({ run }) => ({ kind: 'last-ended', run });
const identified: Step = ({ run }) => ({ kind: 'identified', run, model });
const lookedThrough: Step = ({ run }) => ({ kind: 'looked-through', run });
const prepared =
  (sources = plain): Step =>
  ({ run }) => ({ kind: 'prepared', run, sources });
const reported =
  (reports: readonly (readonly [string, SegmentReport])[], { keys } = plain): Step =>
  () => ({ kind: 'reported', keys, reports: new Map(reports) });
const passEnded: Step = ({ run }) => ({ kind: 'pass-ended', run, phase: { name: 'done' } });
const loadFailed: Step = ({ run }) => ({ kind: 'load-failed', run, failure });

const toIdentifying = [start, lastEnded] as const;
const toPreparing = [...toIdentifying, identified, lookedThrough] as const;
const toTranslating = [...toPreparing, prepared()] as const;
const allTranslated = reported(['1.1', '1.2', '1.3'].map((id) => [id, translated] as const));
const toDone = [...toTranslating, load, allTranslated, passEnded] as const;

const edited: Refresh = { cause: 'edited', kept: [] };
/** A change of the glossary, taken in at once. */
const refresh = (sources: typeof plain, asked: Refresh = edited): readonly Step[] => [
  { kind: 'refresh-asked', refresh: asked },
  ({ refreshes }) => ({ kind: 'refresh-prepared', refreshes, article, sources }),
];

describe('a start', () => {
  it('waits for the last pass to end, and stops what that has under way', () => {
    const { state, kinds } = reach(start);
    expect(kinds).toEqual(['abort', 'await-last']);
    expect(state.step).toEqual({ name: 'ending-last', article });
  });

  it('loads a model that was never here, and finds terms meanwhile', () => {
    expect(reach(...toIdentifying).kinds).toEqual(['load', 'identify', 'look-through']);
  });

  it('asks the memory for what a model said that is known from an earlier visit', () => {
    const taken: TranslatingEvent = { kind: 'model-taken', known: model };
    expect(reach(taken, ...toIdentifying).kinds).toEqual(['load', 'identify', 'recall']);
  });

  it('prepares the sentences at once when the model is loaded', () => {
    expect(reach(...toDone, start, lastEnded).kinds).toEqual(['prepare']);
  });

  it('tells of the load that began before it', () => {
    expect(reach({ ...start, progress }).phase).toEqual({ name: 'loading', progress });
  });
});

describe('the sentences', () => {
  it.each([
    ['the model is identified first', [identified, lookedThrough]],
    ['the article is looked through first', [lookedThrough, identified]],
  ])('are prepared once both are there: %s', (_, [first, second]) => {
    expect(reach(...toIdentifying, ...(first ? [first] : [])).kinds).toEqual([]);
    expect(reach(...toIdentifying, ...(first && second ? [first, second] : [])).kinds).toEqual([
      'prepare',
    ]);
  });

  it('are sent before the model is loaded, and the phase says that it is not', () => {
    const { effects, phase } = reach(...toTranslating);
    expect(effects).toMatchObject([
      { kind: 'mark-waiting', segmentIds: ['1.1', '1.2', '1.3'] },
      { kind: 'translate', sources: plain.sources, isLoaded: false },
    ]);
    expect(phase).toEqual({ name: 'loading', progress: null });
  });

  it('that are made as wanted are not sent again', () => {
    const { effects } = reach(
      ...toTranslating,
      reported([
        ['1.1', translated],
        ['1.2', drafted],
      ]),
      stop,
      start,
      lastEnded,
      identified,
      lookedThrough,
      prepared(),
    );
    expect(effects[0]).toEqual({ kind: 'mark-waiting', segmentIds: ['1.2', '1.3'] });
  });

  it('that the memory has are shown while the model is on its way, and not sent', () => {
    const { keys } = plain;
    const reports = new Map([['1.2', translated]]);
    const recalled: Step = ({ run }) => ({ kind: 'recalled', run, keys, reports });
    const known: TranslatingEvent = { kind: 'model-taken', known: model };
    const recalling = reach(known, ...toIdentifying, recalled);
    expect(recalling.effects).toMatchObject([{ kind: 'report-recalled', reports }]);
    const steps = [known, ...toIdentifying, recalled, reported([['1.2', translated]])] as const;
    expect(reach(...steps).effects).toMatchObject([{ kind: 'show' }]);
    expect(reach(...steps, lookedThrough, identified, prepared()).effects[0]).toEqual({
      kind: 'mark-waiting',
      segmentIds: ['1.1', '1.3'],
    });
  });

  it('that the memory has are not shown once the model is there', () => {
    const { keys } = plain;
    const recalled: Step = ({ run }) => ({ kind: 'recalled', run, keys, reports: new Map() });
    expect(reach(...toIdentifying, load, identified, recalled).kinds).toEqual(['prepare']);
  });
});

describe('a pass', () => {
  it('tells its speed while it goes on, and ends in the phase that it led to', () => {
    const sped: Step = ({ run }) => ({ kind: 'sped', run, speed });
    expect(reach(...toTranslating, load).phase).toEqual({ name: 'translating', speed: null });
    expect(reach(...toTranslating, load, sped).phase).toEqual({ name: 'translating', speed });
    expect(reach(...toDone).phase).toEqual({ name: 'done' });
  });

  it('that needed no model is done once the model is there', () => {
    expect(reach(...toTranslating, passEnded).phase.name).toBe('loading');
    expect(reach(...toTranslating, passEnded, load)).toMatchObject({
      phase: { name: 'done' },
      kinds: ['tell-loaded'],
    });
  });

  it('that is being stopped still shows what it knows', () => {
    const { state, kinds } = reach(...toTranslating, stop, allTranslated);
    expect(kinds).toEqual(['show']);
    expect(state.asked?.made).toEqual(plain.keys);
  });

  it('of an article that was given up shows nothing more', () => {
    expect(reach(...toTranslating, { kind: 'article-awaited' }, allTranslated).kinds).toEqual([]);
  });
});

describe('the load of a model', () => {
  it('is told once, however many starts wait for it', () => {
    expect(reach(...toTranslating, load).kinds).toEqual(['tell-loaded']);
    expect(reach(...toTranslating, load, load).kinds).toEqual([]);
  });

  it('goes on through a stop', () => {
    const { state, phase } = reach(...toTranslating, stop, load);
    expect(state.model).toEqual({ stage: 'loaded', model });
    expect(phase).toEqual({ name: 'stopped' });
  });

  it('that fails ends the run, and the next start tries again', () => {
    const failed = reach(...toTranslating, { kind: 'progressed', progress }, loadFailed);
    expect(failed.phase).toEqual({ name: 'failed', failure });
    expect(failed.kinds).toEqual(['abort']);
    expect(failed.state.model).toMatchObject({ progress: null });
    expect(reach(...toTranslating, loadFailed, start, lastEnded).kinds).toContain('load');
  });

  it('that fails after a stop is not told', () => {
    const ofStopped: TranslatingEvent = { kind: 'load-failed', run: 1, failure };
    expect(reach(...toTranslating, stop, ofStopped).phase).toEqual({ name: 'stopped' });
  });
});

describe('a stop', () => {
  it.each([
    ['before an article is there', []],
    ['while the last pass ends', [start]],
    ['while the model is on its way', toIdentifying],
    ['while the sentences are prepared', toPreparing],
    ['while they are translated', [...toTranslating, load]],
  ] as const)('ends what is under way %s', (_, steps) => {
    expect(reach(...steps, stop)).toMatchObject({ phase: { name: 'stopped' }, kinds: ['abort'] });
  });

  it('changes nothing once all is done', () => {
    expect(reach(...toDone, stop)).toMatchObject({ phase: { name: 'done' }, kinds: [] });
  });
});

describe('a change of the glossary', () => {
  const changed = wanted('a', 'B', 'c');

  it('starts anew when the article is done, and tells which sentences it touches', () => {
    expect(reach(...toDone, ...refresh(changed)).effects).toMatchObject([
      { kind: 'note-changes', cause: 'edited', segmentIds: ['1.2'] },
      { kind: 'abort' },
      { kind: 'await-last' },
    ]);
  });

  it('leaves an article alone that it does not touch', () => {
    expect(reach(...toDone, ...refresh(plain))).toMatchObject({
      phase: { name: 'done' },
      kinds: ['note-changes'],
    });
  });

  it('has the sentences wait, and no more, when the reader has stopped', () => {
    const { effects, phase } = reach(...toTranslating, load, stop, ...refresh(changed));
    expect(phase).toEqual({ name: 'stopped' });
    expect(effects).toMatchObject([
      { kind: 'note-changes' },
      { kind: 'mark-waiting', segmentIds: ['1.2'] },
    ]);
  });

  it('does not start an article that was stopped before its sentences were prepared', () => {
    expect(reach(...toPreparing, stop, ...refresh(changed))).toMatchObject({
      phase: { name: 'stopped' },
      kinds: [],
    });
  });

  it('has the sentences prepared anew that are being prepared', () => {
    expect(reach(...toPreparing, ...refresh(changed)).kinds).toEqual(['abort', 'await-last']);
  });

  it('is not taken in before the model is known: the start finds it', () => {
    expect(reach(...toIdentifying, { kind: 'refresh-asked', refresh: edited }).kinds).toEqual([]);
  });

  it('that another one overtakes is taken in together with it, in their order', () => {
    const typed: Refresh = { cause: 'typed', kept: [] };
    const [ask, take] = refresh(changed, typed);
    const first: Step = { kind: 'refresh-asked', refresh: edited };
    const both = reach(...toDone, first, ...(ask && take ? [ask, take] : []));
    expect(both.effects.flatMap((it) => (it.kind === 'note-changes' ? [it.cause] : []))).toEqual([
      'edited',
      'typed',
    ]);
    const late: TranslatingEvent = {
      kind: 'refresh-prepared',
      refreshes: [edited],
      article,
      sources: changed,
    };
    expect(reach(...toDone, first, ...(ask ? [ask] : []), late).kinds).toEqual([]);
  });

  it('keeps English that is to stay, under what is wanted now', () => {
    const { state, effects } = reach(
      ...toDone,
      ...refresh(changed, { cause: 'edited', kept: ['1.2'] }),
    );
    expect(effects).toMatchObject([
      { kind: 'keep-for-less', sources: [{ id: '1.2' }] },
      { kind: 'note-changes', segmentIds: [] },
    ]);
    expect(state.asked).toEqual({ keys: changed.keys, made: changed.keys });
  });

  it('has a sentence translated that is to stay but is not there yet', () => {
    const kept = { cause: 'edited', kept: ['1.2'] } as const;
    expect(reach(...toTranslating, load, ...refresh(changed, kept)).effects[0]).toMatchObject({
      kind: 'note-changes',
      segmentIds: ['1.2'],
    });
  });
});

describe('another model', () => {
  const taken: TranslatingEvent = { kind: 'model-taken', known: null };

  it('ends what is under way and is loaded by the next start', () => {
    expect(reach(...toTranslating, load, taken).kinds).toEqual(['abort']);
    expect(reach(...toTranslating, load, taken, start, lastEnded).kinds).toContain('load');
  });

  it('leaves the phase of an article that rests', () => {
    expect(reach(...toDone, taken).phase).toEqual({ name: 'done' });
  });
});

describe('another article', () => {
  it('ends what is under way, and the page is loading', () => {
    const { kinds, phase } = reach(...toDone, { kind: 'article-awaited' });
    expect(kinds).toEqual(['abort']);
    expect(phase).toEqual({ name: 'loading', progress: null });
  });

  it('that cannot be opened is told', () => {
    const refused = { code: 'article-missing' } as const;
    const { phase } = reach(
      { kind: 'article-awaited' },
      { kind: 'article-refused', failure: refused },
    );
    expect(phase).toEqual({ name: 'failed', failure: refused });
  });
});

it('a bug ends its own run, and no other', () => {
  const broke: Step = ({ run }) => ({ kind: 'broke', run, failure: bug });
  expect(reach(...toPreparing, broke).phase).toEqual({ name: 'failed', failure: bug });
  expect(reach(...toTranslating, load, { kind: 'broke', run: 0, failure: bug }).phase.name).toBe(
    'translating',
  );
});

describe('whatever happens, in any order', () => {
  const anyRun = fc.integer({ min: 0, max: 6 });
  const anyEvent: fc.Arbitrary<TranslatingEvent> = fc.oneof(
    fc.constantFrom<TranslatingEvent>(
      start,
      start,
      stop,
      load,
      { kind: 'article-awaited' },
      { kind: 'model-taken', known: null },
      { kind: 'model-taken', known: model },
      { kind: 'progressed', progress },
      { kind: 'refresh-asked', refresh: edited },
    ),
    fc
      .tuple(anyRun, fc.constantFrom(plain, wanted('a', 'B', 'c')))
      .chain(([run, sources]) =>
        fc.constantFrom<TranslatingEvent>(
          { kind: 'last-ended', run },
          { kind: 'identified', run, model },
          { kind: 'looked-through', run },
          { kind: 'recalled', run, keys: sources.keys, reports: new Map([['1.1', translated]]) },
          { kind: 'prepared', run, sources },
          { kind: 'sped', run, speed },
          { kind: 'pass-ended', run, phase: { name: 'done' } },
          { kind: 'load-failed', run, failure },
          { kind: 'broke', run, failure: bug },
          { kind: 'reported', keys: sources.keys, reports: new Map([['1.1', translated]]) },
        ),
      ),
  );

  it('what an earlier run brings changes nothing', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
        let state = initialState;
        for (const event of events) {
          const next = transition(state, event);
          if ('run' in event && event.run !== state.run) {
            expect(next).toEqual({ state, effects: [] });
          }
          state = next.state;
        }
      }),
    );
  });

  it('a run that ends is stopped, and sentences go to the translator in one run alone', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
        let state = initialState;
        const sent: number[] = [];
        for (const event of events) {
          const next = transition(state, event);
          const isAnother = next.state.run !== state.run;
          expect(next.effects.some(({ kind }) => kind === 'abort')).toBe(isAnother);
          for (const effect of next.effects) if (effect.kind === 'translate') sent.push(effect.run);
          state = next.state;
        }
        expect(new Set(sent).size).toBe(sent.length);
      }),
    );
  });

  it('a start leads to a pass, once what it waits for has come', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 30 }), (events) => {
        let { state } = reach(...events, start, lastEnded);
        if (state.step.name === 'identifying') {
          ({ state } = reach(...events, start, lastEnded, identified, lookedThrough));
        }
        expect(state.step.name).toBe('preparing');
      }),
    );
  });
});
