'use client';

import { useSyncExternalStore } from 'react';

const none: readonly SpeechSynthesisVoice[] = [];
let known = none;

const subscribe = (onChange: () => void) => {
  const listening = new AbortController();
  if ('speechSynthesis' in window) {
    const { signal } = listening;
    window.speechSynthesis.addEventListener('voiceschanged', onChange, { signal });
  }
  return () => listening.abort();
};

/** Gives the same list while the voices are the same. */
function voicesNow(): readonly SpeechSynthesisVoice[] {
  if (!('speechSynthesis' in window)) return none;
  const voices = window.speechSynthesis.getVoices();
  const isSame =
    voices.length === known.length && voices.every((voice, index) => voice === known[index]);
  if (!isSame) known = voices;
  return known;
}

/** The voices of the system, which some browsers list only after a while. */
export const useVoices = (): readonly SpeechSynthesisVoice[] =>
  useSyncExternalStore(subscribe, voicesNow, () => none);
