import { describe, expect, it } from 'vitest';
import type { TranslatingEvent } from '@/lib/store/translating/translating-events';
import type { Refresh } from '@/lib/store/translating/translating-state';
import {
  article,
  edited,
  load,
  plain,
  reach,
  refresh,
  type Step,
  stop,
  toDone,
  toIdentifying,
  toPreparing,
  toTranslating,
  wanted,
} from './translating-steps';

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
