import { describe, expect, it } from 'vitest';
import type { TranslatingEvent } from '@/lib/store/translating/translating-events';
import {
  allTranslated,
  article,
  bug,
  drafted,
  failure,
  identified,
  lastEnded,
  load,
  loadFailed,
  lookedThrough,
  model,
  passEnded,
  plain,
  prepared,
  progress,
  reach,
  reported,
  type Step,
  speed,
  start,
  stop,
  toDone,
  toIdentifying,
  toPreparing,
  toTranslating,
  translated,
} from './translating-steps';

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
