import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Side } from '@/components/state/view-store';
import {
  firstUtterance,
  type ListeningSides,
  sidesOf,
  type Utterance,
  utteranceAfter,
} from './utterances';

/** Speeds to choose from; 1 is the voice's own. */
export const speeds = [0.6, 0.8, 1, 1.25, 1.5] as const;
export type Speed = (typeof speeds)[number];

/** Whether something is read aloud, and where. */
export type Spoken =
  | { readonly state: 'silent' }
  | { readonly state: 'speaking' | 'paused'; readonly utterance: Utterance };

export interface Listening {
  readonly spoken: Spoken;
  readonly sides: ListeningSides;
  readonly speed: Speed;
  /** Whether it stops after each sentence. */
  readonly isOneByOne: boolean;
  /** Whether voices may be used that send the text over the network. */
  readonly allowsRemote: boolean;
}

export interface ListeningActions {
  /** Reads aloud from a sentence on. */
  readonly start: (segmentId: string) => void;
  readonly pause: () => void;
  readonly goOn: () => void;
  readonly stop: () => void;
  /** Goes to the sentence after (1) or before (-1); stops beyond the ends of the text. */
  readonly step: (by: 1 | -1) => void;
  readonly choose: (
    choice: Partial<Pick<Listening, 'sides' | 'speed' | 'isOneByOne' | 'allowsRemote'>>,
  ) => void;
}

export type ListeningStore = StoreApi<Listening & ListeningActions>;

/** Speaks one utterance. */
export interface Speaker {
  /**
   * Ends what is spoken, and speaks.
   *
   * @param onEnd called once the whole was spoken, and not when it was ended before
   */
  readonly speak: (utterance: Utterance, speed: Speed, onEnd: () => void) => void;
  readonly silence: () => void;
  /** Whether there is a voice for a language now. */
  readonly canSpeak: (side: Side) => boolean;
}

/**
 * Reads sentence after sentence aloud.
 *
 * @param idsInOrder gives all sentences of the article in reading order
 */
export function createListeningStore(
  makeSpeaker: (store: Pick<ListeningStore, 'getState'>) => Speaker,
  idsInOrder: () => readonly string[],
): ListeningStore {
  const store = createStore<Listening & ListeningActions>((set, get) => {
    const speak = (utterance: Utterance | null) => {
      if (utterance === null) {
        get().stop();
        return;
      }
      // Without any voice it would run through the text in silence.
      if (!sidesOf[get().sides].some(speaker().canSpeak)) {
        set({ spoken: { state: 'paused', utterance } });
        return;
      }
      set({ spoken: { state: 'speaking', utterance } });
      speaker().speak(utterance, get().speed, () => {
        const next = utteranceAfter(utterance, get().sides, idsInOrder());
        const isSentenceOver = next?.segmentId !== utterance.segmentId;
        if (get().isOneByOne && isSentenceOver && next !== null) {
          set({ spoken: { state: 'paused', utterance: next } });
        } else speak(next);
      });
    };
    return {
      spoken: { state: 'silent' },
      sides: 'french',
      speed: 1,
      isOneByOne: false,
      allowsRemote: false,
      start: (segmentId) => speak(firstUtterance(segmentId, get().sides)),
      pause: () => {
        const { spoken } = get();
        if (spoken.state !== 'speaking') return;
        speaker().silence();
        set({ spoken: { ...spoken, state: 'paused' } });
      },
      // What was broken off is spoken again from its beginning: voices differ in whether they can go on.
      goOn: () => {
        const { spoken } = get();
        if (spoken.state === 'paused') speak(spoken.utterance);
      },
      stop: () => {
        speaker().silence();
        set({ spoken: { state: 'silent' } });
      },
      step: (by) => {
        const { spoken, sides } = get();
        if (spoken.state === 'silent') return;
        const ids = idsInOrder();
        const id = ids[ids.indexOf(spoken.utterance.segmentId) + by] ?? null;
        speak(firstUtterance(id, sides));
      },
      choose: (choice) => {
        set(choice);
        const { spoken, sides } = get();
        if (spoken.state === 'speaking') {
          speak(
            choice.sides === undefined
              ? spoken.utterance
              : firstUtterance(spoken.utterance.segmentId, sides),
          );
        }
      },
    };
  });
  let made: Speaker | null = null;
  const speaker = (): Speaker => {
    made ??= makeSpeaker(store);
    return made;
  };
  return store;
}
