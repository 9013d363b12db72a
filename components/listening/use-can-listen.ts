'use client';

import { useListening } from './listening-context';
import { useVoices } from './use-voices';
import type { ListeningSides } from './utterances';
import { voiceFor } from './voices';

/** Which languages have a voice now, and whether others would have one if the network were allowed. */
export function useCanListen() {
  const voices = useVoices();
  const allowsRemote = useListening((state) => state.allowsRemote);
  const french = voiceFor(voices, 'french', allowsRemote) !== null;
  const english = voiceFor(voices, 'english', allowsRemote) !== null;
  const sides: Record<ListeningSides, boolean> = { french, english, both: french && english };
  const hasRemote = voices.some(({ localService }) => !localService);
  return { sides, hasRemote, canListen: french || english || hasRemote };
}
