import { describe, expect, test } from 'vitest';
import { machineEnglishOf } from '@/components/state/english-of';
import { tallyOf } from '@/components/state/tally';
import { PersistentMap } from '@/lib/base/persistent-map';
import { judgedEnglishOf } from '@/lib/store/state/judged-english';
import type { SegmentState } from '@/lib/store/state/reader-state';
import { shownEnglish } from '@/lib/store/state/segment-states';

const translation = (text: string) => ({ text, links: [], tokens: 3, steering: [] });
const translated: SegmentState = {
  status: 'translated',
  translation: translation('The machine.'),
  from: 'model',
};
const remembered: SegmentState = { ...translated, from: 'memory' };
const drafted: SegmentState = { status: 'drafted', translation: translation('A draft.') };
const waiting: SegmentState = { status: 'waiting' };
const stale: SegmentState = { status: 'waiting', stale: translation('As before.') };
const failed: SegmentState = { status: 'failed', failure: { code: 'worker-died' } };

const state = (segment: SegmentState, hand: string | null = null) => ({
  segments: PersistentMap.of([['1.1', segment]]),
  postEdits: hand === null ? {} : { '1.1': { text: hand, machine: 'The machine.' } },
});

describe('the English on the screen', () => {
  test.each([
    ['the machine’s', state(translated), 'The machine.'],
    ['the reader’s own before the machine’s', state(translated, 'Mine.'), 'Mine.'],
    ['the reader’s own while the machine works', state(waiting, 'Mine.'), 'Mine.'],
    ['what was said before a term changed', state(stale), 'As before.'],
    ['the draft while its missing terms are sought', state(drafted), 'A draft.'],
    ['none yet', state(waiting), null],
    ['none where it failed', state(failed), null],
  ])('is %s', (_, shown, english) => {
    expect(shownEnglish(shown, '1.1')).toBe(english);
  });

  test('of a sentence that is not there is none, whatever its name', () => {
    expect(shownEnglish(state(translated), '9.9')).toBeNull();
  });
});

test('the machine’s English is known behind an edit, even before it speaks again', () => {
  expect(machineEnglishOf(state(translated, 'Mine.'), '1.1')).toBe('The machine.');
  expect(machineEnglishOf(state(waiting, 'Mine.'), '1.1')).toBe('The machine.');
});

describe('the English that terms are looked for in', () => {
  test('is the same object as long as the edit is, so that nothing is drawn again', () => {
    const shown = state(translated, 'Mine.');
    expect(judgedEnglishOf(shown, '1.1')).toBe(judgedEnglishOf(shown, '1.1'));
    expect(judgedEnglishOf(shown, '1.1')).toEqual({ text: 'Mine.', links: [] });
  });

  test('is neither what was said before a term changed nor a draft', () => {
    expect(judgedEnglishOf(state(stale), '1.1')).toBeNull();
    expect(judgedEnglishOf(state(drafted), '1.1')).toBeNull();
  });
});

test('sentences are counted by what became of them', () => {
  const segments = PersistentMap.of<SegmentState>(
    [translated, remembered, waiting, failed, stale, drafted].map((each, at) => [`1.${at}`, each]),
  );
  expect(tallyOf(segments)).toEqual({ total: 6, done: 3, drafted: 1, remembered: 1, failed: 1 });
});
