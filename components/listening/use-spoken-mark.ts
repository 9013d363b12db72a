'use client';

import { useEffect } from 'react';
import { findSentence } from '@/components/state/reading-dom';
import { useListening } from './listening-context';

/** Marks the sentence that is spoken, and keeps it in view. */
export function useSpokenMark(): void {
  const spoken = useListening((state) => state.spoken);
  useEffect(() => {
    if (spoken.state === 'silent') return;
    const { segmentId, side } = spoken.utterance;
    const sentence = findSentence(document, segmentId, side);
    if (!sentence) return;
    sentence.dataset.spoken = spoken.state;
    // The bar that comes with the first sentence has its place, and takes it from the text, a frame later.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => sentence.scrollIntoView({ block: 'nearest' }));
    });
    return () => {
      cancelAnimationFrame(frame);
      delete sentence.dataset.spoken;
    };
  }, [spoken]);
}
