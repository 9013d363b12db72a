import type { Side } from '@/components/state/view-store';
import type { Speaker } from './listening-store';
import { voiceFor } from './voices';

/** Some voices send what they speak to their maker in one piece, and break off after so many letters. */
const longestText = 3000;

/**
 * Speaks with the voices of the system.
 *
 * @param textOf gives a sentence's text; null while it has none in this language, which is then passed over
 * @param allowsRemote says whether a voice may be used that sends the text over the network
 */
export function createSystemSpeaker(
  synthesis: SpeechSynthesis,
  textOf: (segmentId: string, side: Side) => string | null,
  allowsRemote: () => boolean,
): Speaker {
  /** What is spoken now; the browser forgets an utterance that nothing holds, and never ends it. */
  let current: SpeechSynthesisUtterance | null = null;
  const voiceOf = (side: Side) => voiceFor(synthesis.getVoices(), side, allowsRemote());
  const silence = () => {
    current = null;
    synthesis.cancel();
  };
  return {
    silence,
    canSpeak: (side) => voiceOf(side) !== null,
    speak({ segmentId, side }, speed, onEnd) {
      silence();
      const text = textOf(segmentId, side);
      const voice = voiceOf(side);
      if (text === null || voice === null) {
        queueMicrotask(onEnd);
        return;
      }
      const utterance = new SpeechSynthesisUtterance(text.slice(0, longestText));
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = speed;
      const finish = () => {
        if (current !== utterance) return;
        current = null;
        onEnd();
      };
      utterance.addEventListener('end', finish);
      // A voice that fails at one sentence may speak the next.
      utterance.addEventListener('error', finish);
      current = utterance;
      synthesis.speak(utterance);
    },
  };
}
