import { describe, expect, test } from 'vitest';
import { createListeningStore, type Speaker } from '@/components/listening/listening-store';
import { type Utterance, utteranceAfter } from '@/components/listening/utterances';
import { voiceFor } from '@/components/listening/voices';

const ids = ['1.1', '1.2', '2.1'];

/** A speaker whose utterances end when the test says so. */
function testSpeaker(hasVoice: boolean) {
  const said: Utterance[] = [];
  let end: (() => void) | null = null;
  const speaker: Speaker = {
    speak: (utterance, _speed, onEnd) => {
      said.push(utterance);
      end = onEnd;
    },
    silence: () => {
      end = null;
    },
    canSpeak: () => hasVoice,
  };
  return { speaker, said, finish: () => end?.() };
}

function listening({ hasVoice = true } = {}) {
  const own = testSpeaker(hasVoice);
  return {
    ...own,
    store: createListeningStore(
      () => own.speaker,
      () => ids,
    ),
  };
}

describe('reading aloud', () => {
  test('goes from the chosen sentence to the end, then is silent', () => {
    const { store, said, finish } = listening();
    store.getState().start('1.2');
    finish();
    finish();
    expect(said.map(({ segmentId }) => segmentId)).toEqual(['1.2', '2.1']);
    expect(store.getState().spoken).toEqual({ state: 'silent' });
  });

  test('says each sentence in French, then in English, when both are asked for', () => {
    const { store, said, finish } = listening();
    store.getState().choose({ sides: 'both' });
    store.getState().start('1.1');
    finish();
    finish();
    expect(said.map(({ segmentId, side }) => `${segmentId} ${side}`)).toEqual([
      '1.1 french',
      '1.1 english',
      '1.2 french',
    ]);
  });

  test('waits before the next sentence when asked to stop after each', () => {
    const { store, finish } = listening();
    store.getState().choose({ isOneByOne: true });
    store.getState().start('1.1');
    finish();
    expect(store.getState().spoken).toEqual({
      state: 'paused',
      utterance: { segmentId: '1.2', side: 'french' },
    });
  });

  test('begins a sentence anew after a pause', () => {
    const { store, said } = listening();
    store.getState().start('1.1');
    store.getState().pause();
    expect(store.getState().spoken.state).toBe('paused');
    store.getState().goOn();
    expect(said).toHaveLength(2);
    expect(store.getState().spoken.state).toBe('speaking');
  });

  test('waits where the languages have no voice', () => {
    const { store, said } = listening({ hasVoice: false });
    store.getState().start('1.1');
    expect(store.getState().spoken.state).toBe('paused');
    expect(said).toEqual([]);
  });

  test('is silent beyond either end of the text', () => {
    const { store } = listening();
    store.getState().start('1.1');
    store.getState().step(-1);
    expect(store.getState().spoken).toEqual({ state: 'silent' });
  });

  test('goes to the next sentence when the languages no longer have the one that was spoken', () => {
    expect(utteranceAfter({ segmentId: '1.1', side: 'english' }, 'french', ids)).toEqual({
      segmentId: '1.2',
      side: 'french',
    });
  });
});

describe('a voice', () => {
  const voice = (lang: string, localService: boolean, isDefault = false) => ({
    lang,
    localService,
    default: isDefault,
  });
  test.each([
    [
      'of the device goes before one of the network',
      [voice('fr-FR', false), voice('fr-CA', true)],
      true,
      1,
    ],
    ['of the network is not taken unasked', [voice('fr-FR', false)], false, null],
    ['of the network is taken where allowed', [voice('fr-FR', false)], true, 0],
    [
      'that the system prefers goes first',
      [voice('fr-BE', true), voice('fr_FR', true, true)],
      false,
      1,
    ],
    ['of another language is not taken', [voice('fro', true), voice('en-GB', true)], false, null],
  ] as const)('%s', (_, voices, allowsRemote, expected) => {
    expect(voiceFor(voices, 'french', allowsRemote)).toBe(
      expected === null ? null : voices[expected],
    );
  });
});
