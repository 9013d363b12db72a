import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { transition } from '@/lib/store/translating/transitions';
import type { TranslatingEvent } from '@/lib/store/translating/translating-events';
import { initialState } from '@/lib/store/translating/translating-state';
import {
  bug,
  edited,
  failure,
  identified,
  lastEnded,
  load,
  lookedThrough,
  model,
  plain,
  progress,
  reach,
  speed,
  start,
  stop,
  translated,
  wanted,
} from './translating-steps';

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
