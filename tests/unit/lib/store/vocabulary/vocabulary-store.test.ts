import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '@/lib/store/kept/database';
import { createVocabulary } from '@/lib/store/vocabulary/vocabulary-store';
import { inNewBrowsers } from '../open-page';

inNewBrowsers();

const draft = {
  french: 'prévenir',
  parts: ['verb'],
  form: 'prévenait',
  english: 'warned',
  sentence: 'Il prévenait Bakou.',
  translation: 'He warned Baku.',
  article: 'a1',
  title: 'Essai',
} as const;

describe('the vocabulary', () => {
  let time = 0;
  const open = () => {
    const onKept = vi.fn();
    time += 1;
    const vocabulary = createVocabulary(openDatabase().words, () => time++, onKept);
    const actions = vocabulary.store.getState();
    const listed = () =>
      vocabulary.store.getState().words.map(({ french, isKnown }) => [french, isKnown]);
    return { ...vocabulary, actions, listed, onKept };
  };
  beforeEach(() => {
    time = 0;
  });

  it('keeps a word with its sentence for later visits, and tells the other tabs', async () => {
    const first = open();
    first.actions.saveWord(draft);
    await vi.waitFor(() => expect(first.onKept).toHaveBeenCalled());
    const second = open();
    await second.restore();
    expect(second.store.getState().words).toMatchObject([
      { ...draft, id: 'prévenir', isKnown: false },
    ]);
  });

  it('lists the newest first, and saves a word once', () => {
    const { actions, listed } = open();
    actions.saveWord(draft);
    actions.saveWord({ ...draft, french: 'tour' });
    actions.saveWord({ ...draft, french: 'Prévenir', english: 'other' });
    expect(listed()).toEqual([
      ['tour', false],
      ['prévenir', false],
    ]);
  });

  it('remembers which words are known', async () => {
    const first = open();
    first.actions.saveWord(draft);
    first.actions.setKnown('prévenir', true);
    await vi.waitFor(() => expect(first.onKept).toHaveBeenCalledTimes(2));
    const second = open();
    await second.restore();
    expect(second.listed()).toEqual([['prévenir', true]]);
  });

  it('removes a word, and puts it back as it was', () => {
    const { actions, listed, store } = open();
    actions.saveWord(draft);
    actions.setKnown('prévenir', true);
    const [word] = store.getState().words;
    actions.removeWord('prévenir');
    expect(listed()).toEqual([]);
    if (word) actions.putBack(word);
    expect(listed()).toEqual([['prévenir', true]]);
  });

  it.each(['', '  ', '\u200b'])('saves nothing for %j', (french) => {
    const { actions, listed } = open();
    actions.saveWord({ ...draft, french });
    expect(listed()).toEqual([]);
  });
});
