'use client';

import { useEffect } from 'react';
import { useListening } from './listening-context';

const commands = {
  MediaPlayPause: 'toggle',
  MediaPlay: 'goOn',
  MediaPause: 'pause',
  MediaStop: 'stop',
  MediaTrackNext: 'next',
  MediaTrackPrevious: 'previous',
} as const;
type Command = (typeof commands)[keyof typeof commands];

const sessionActions: readonly (readonly [MediaSessionAction, Command])[] = [
  ['play', 'goOn'],
  ['pause', 'pause'],
  ['stop', 'stop'],
  ['nexttrack', 'next'],
  ['previoustrack', 'previous'],
];

/** While something is read aloud, the keyboard's media keys steer it, and so do the system's controls. */
export function useMediaKeys(): void {
  const isOn = useListening(({ spoken }) => spoken.state !== 'silent');
  const isSpeaking = useListening(({ spoken }) => spoken.state === 'speaking');
  const pause = useListening((state) => state.pause);
  const goOn = useListening((state) => state.goOn);
  const stop = useListening((state) => state.stop);
  const step = useListening((state) => state.step);
  useEffect(() => {
    if (!isOn) return;
    const run: Record<Command, () => void> = {
      toggle: isSpeaking ? pause : goOn,
      goOn,
      pause,
      stop,
      next: () => step(1),
      previous: () => step(-1),
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const command = Object.entries(commands).find(([key]) => key === event.key)?.[1];
      if (command === undefined) return;
      event.preventDefault();
      run[command]();
    };
    document.addEventListener('keydown', onKeyDown);
    const session = 'mediaSession' in navigator ? navigator.mediaSession : null;
    if (session) session.playbackState = isSpeaking ? 'playing' : 'paused';
    for (const [action, command] of sessionActions) {
      session?.setActionHandler(action, run[command]);
    }
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      if (session) session.playbackState = 'none';
      for (const [action] of sessionActions) session?.setActionHandler(action, null);
    };
  }, [isOn, isSpeaking, pause, goOn, stop, step]);
}
